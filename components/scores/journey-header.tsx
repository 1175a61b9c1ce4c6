import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { formatDays, formatNearDay } from "@/lib/format/dates";
import { addDays } from "@/lib/format/day-of";
import { daysBetween } from "@/lib/format/days-between";
import { wordsOf } from "@/lib/i18n/words-of";
import { type JourneyView, walkHref } from "./journey-view";
import type { KeepingProps } from "./keeping-dialog";
import { SetKeeping } from "./set-keeping";
import { TakeOutMenu } from "./take-out-menu";
import { WindowChoice } from "./window-choice";

interface Props extends JourneyView {
  readonly today: string;
  readonly keeping: KeepingProps["keeping"] & { readonly owner: string | null };
  readonly keepers: KeepingProps["keepers"];
  readonly mayEdit: boolean;
  readonly mayExport: boolean;
  /** Which drawing of the path is looked at. */
  readonly drawing: "path" | "floors";
  /** What the address says besides the days. */
  readonly others: Readonly<Record<string, string>>;
}

export function JourneyHeader(props: Props) {
  const { say, id, journey, figures, today, others } = props;
  const parents = [{ href: "/journeys", label: say("list") }];
  return (
    <header>
      <Breadcrumb
        label={say("breadcrumb")}
        parents={parents}
        current={say(`plan.${journey.plan}`)}
      />
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <h1 className="min-w-0 max-w-[22em] grow basis-80 font-bold text-3xl">{journey.name}</h1>
        <Buttons {...props} />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 text-ink-2 text-sm [&>details[open]]:basis-full">
        <p className="py-1.5">{aboutOf(props)}</p>
        <WindowChoice {...{ say, id, today, others }} window={figures.window} />
      </div>
      <Kept {...props} />
    </header>
  );
}

function aboutOf({ say, locale, journey, figures, today }: Props): string {
  const { window } = figures;
  const days = daysBetween(window.from, window.to) + 1;
  const isLast = window.to === today && window.from === addDays(today, 1 - days);
  const range = formatDays(window, locale);
  return [
    journey.persona,
    say("places", { count: journey.touchpoints.length }),
    say(isLast ? "window.last" : "window.span", { days, range }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Who looks after it and until when, for all; leaders set it here. */
function Kept({ say, locale, id, today, keeping, keepers, mayEdit }: Props) {
  const { owner, reviewBy } = keeping;
  const day = reviewBy === null ? "" : formatNearDay(reviewBy, { today, locale });
  const isOverdue = reviewBy !== null && reviewBy < today;
  return (
    <div className="-mt-2 flex flex-wrap items-center gap-x-4 text-ink-2 text-sm">
      <p className="py-1.5">
        {owner === null ? say("keeping.nobody") : say("keeping.owner", { name: owner })}
        {reviewBy === null ? null : (
          <>
            {" · "}
            <span className={isOverdue ? "text-unproven" : undefined}>
              {say(isOverdue ? "keeping.overdue" : "keeping.review", { day })}
            </span>
          </>
        )}
      </p>
      {mayEdit ? (
        <SetKeeping
          journeyId={id}
          {...{ keeping, keepers }}
          label={say("keeping.set")}
          words={wordsOf(locale, ({ journey }) => journey.keeping.dialog)}
        />
      ) : null}
    </div>
  );
}

/** One of them is primary only where nothing else is more urgent. */
function Buttons(props: Props) {
  const { say, locale, id, journey, figures, mayCheck, mayEdit, mayExport, drawing } = props;
  const isCalm = figures.score.weakest === null;
  const isCheckable = mayCheck && journey.touchpoints.length > 0;
  return (
    <div data-print="hide" className="flex flex-wrap gap-2">
      {mayExport ? (
        <div className="max-sm:order-last">
          <TakeOutMenu
            journeyId={id}
            {...{ drawing }}
            words={wordsOf(locale, ({ journey: { takeOut } }) => takeOut)}
          />
        </div>
      ) : null}
      {mayEdit ? <LinkButton href={`/journeys/${id}/edit`}>{say("edit")}</LinkButton> : null}
      {isCheckable ? (
        <LinkButton variant={isCalm ? "primary" : "secondary"} href={walkHref(id)}>
          {say("check")}
        </LinkButton>
      ) : null}
    </div>
  );
}
