import { TextLink } from "@/components/ui/text-link";
import { formatPartOf, formatPoints } from "@/lib/format/numbers";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { VISITS_FOR_HEADLINE } from "./headline-rate";
import { checkHref, evidenceHref, type JourneyView, touchpointOf } from "./journey-view";
import type { ResultRow } from "./result-rows";

/** The factor that was missed most often at a touchpoint, of its basic ones. */
export interface MissedFactor {
  readonly id: string;
  readonly passed: number;
  readonly failed: number;
}

export function PlaceCell({ number, touchpoint, isWeakest }: ResultRow) {
  return (
    <span className={isWeakest ? "font-bold text-zero" : ""}>
      {isWeakest ? <span aria-hidden="true">◆ </span> : null}
      {number} {touchpoint.name}
    </span>
  );
}

export function kindOf(
  { say }: Pick<JourneyView, "say">,
  { touchpoint, state }: ResultRow,
): string {
  const { routine, greets, major } = touchpoint;
  return [
    say(routine ? "results.routine" : "results.nonRoutine"),
    greets ? say("results.greets") : "",
    major ? "" : say("results.minor"),
    state === "unreachable" ? say("results.unreachable") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

interface Props extends JourneyView {
  readonly row: ResultRow;
}

function unseenWord({ state }: ResultRow, canBeChecked: boolean) {
  if (!canBeChecked) return "results.uncheckable";
  return state === "blind" ? "results.blind" : "results.notOccurred";
}

/** How often it was missed, with the checks behind it; where it was never checked, the way to check it. */
export function MissedCell({ row, say, locale, id, figures, mayCheck }: Props) {
  const { link, touchpoint, state } = row;
  if (link === null) {
    if (state !== "blind" && state !== "notOccurred") return null;
    const canBeChecked = uncheckableOf([touchpoint]).length === 0;
    return (
      <span className="inline-flex flex-wrap items-center justify-end gap-x-3">
        <span className="text-sm text-unproven">{say(unseenWord(row, canBeChecked))}</span>
        {mayCheck && state === "blind" && canBeChecked ? (
          <TextLink
            href={checkHref(touchpoint.id, id)}
            data-print="hide"
            aria-label={say("results.checkAt", { place: touchpoint.name })}
            className="inline-flex min-h-11 items-center"
          >
            {say("results.check")}
          </TextLink>
        ) : null}
      </span>
    );
  }
  const counts = formatPartOf({ part: link.failed, whole: link.passed + link.failed }, locale);
  return (
    <TextLink
      href={evidenceHref(touchpoint.id, figures.window)}
      aria-label={say("results.missedAt", { place: touchpoint.name, counts })}
      className="inline-flex min-h-11 items-center whitespace-nowrap print:min-h-0"
    >
      {counts}
    </TextLink>
  );
}

/** What fixing it would win; nothing while too few checks could tell. That its own are few stands beside its rate. */
export function GainCell({ row: { link }, say, locale, figures }: Props) {
  if (link === null || link.failed === 0 || link.trial) return null;
  return figures.score.effectiveVisits < VISITS_FOR_HEADLINE ? (
    <span className="text-sm text-unproven">{say("results.trial")}</span>
  ) : (
    <span className="whitespace-nowrap">{formatPoints(link.gain, locale)}</span>
  );
}

export function FactorCell({
  touchpointId,
  missed,
  ...view
}: JourneyView & { readonly touchpointId: string; readonly missed: MissedFactor | undefined }) {
  const { say, locale } = view;
  const factor = touchpointOf(view, touchpointId)?.factors.find(({ id }) => id === missed?.id);
  if (!factor || !missed) return null;
  const counts = formatPartOf(
    { part: missed.failed, whole: missed.passed + missed.failed },
    locale,
  );
  const kind = [
    say(factor.basic ? "results.basic" : "results.plus"),
    say(`results.kinds.${factor.kind}`),
  ];
  return (
    <>
      {factor.name}{" "}
      <span className="text-ink-2 text-sm">
        {kind.join(" · ")} · {counts}
      </span>
    </>
  );
}
