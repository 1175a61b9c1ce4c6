import { walkAddress } from "@/components/checks/addresses";
import { pathDetail } from "@/components/checks/path-detail";
import { PlaceList } from "@/components/checks/place-list";
import type { Say } from "@/components/checks/words";
import { Section } from "@/components/layout/section";
import { TextLink } from "@/components/ui/text-link";
import { type Locale, translate } from "@/lib/i18n";
import type { CheckableStop } from "@/lib/server/checks/checkable-stops";

interface Props {
  readonly stops: readonly CheckableStop[];
  readonly say: Say;
  readonly locale: Locale;
}

/** The whole paths, and the other ways to write a check down. */
export function PathsToWalk({ stops, say, locale }: Props) {
  const journeys = new Map(stops.map(({ journeyId, journeyName }) => [journeyId, journeyName]));
  return (
    <Section title={say("today.walk")} lead={say("today.walkLead")}>
      <PlaceList
        lines={[...journeys].map(([id, name]) => ({
          key: id,
          href: walkAddress(id),
          name,
          detail: pathDetail(
            stops.filter(({ journeyId }) => journeyId === id),
            say,
          ),
        }))}
      />
      <p className="mt-4">
        <TextLink href="/checks/new" className="mr-6 inline-flex min-h-11 items-center">
          {say("today.elsewhere")}
        </TextLink>
        <TextLink href="/checks/paper" className="inline-flex min-h-11 items-center">
          {translate(locale, "paper.toGrid")}
        </TextLink>
      </p>
    </Section>
  );
}
