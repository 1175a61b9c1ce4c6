import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Mark } from "@/components/ui/mark";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/format/dates";
import { type Locale, translate } from "@/lib/i18n";
import type { OneWalk } from "@/lib/server/walks/one-walk";

interface Props {
  readonly walk: OneWalk;
  readonly locale: Locale;
}

const SHAPES = { 100: "circle", 0: "diamond", unproven: "ring" } as const;

/** Which walk these checks were made on, what it came to, and the way to its journey. */
export function WalkHead({ walk, locale }: Props) {
  const { day, score, journeyId, journeyName } = walk;
  const title = translate(locale, "walk.checks.title");
  return (
    <PageHeader
      above={
        <Breadcrumb
          label={translate(locale, "ui.breadcrumb")}
          parents={[{ href: "/checks", label: translate(locale, "checking.list.title") }]}
          current={title}
        />
      }
      title={title}
      lead={
        <span className="flex flex-wrap items-center gap-x-4">
          <span>{formatDay(day, locale)}</span>
          <TextLink href={`/journeys/${journeyId}`} className="inline-flex min-h-11 items-center">
            {journeyName}
          </TextLink>
          <span className="inline-flex items-center gap-2 text-ink">
            {translate(locale, "walk.end.title")}
            <Mark shape={SHAPES[score ?? "unproven"]}>
              {score ?? translate(locale, "walk.end.unproven")}
            </Mark>
          </span>
        </span>
      }
    />
  );
}
