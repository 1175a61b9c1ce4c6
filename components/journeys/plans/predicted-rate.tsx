import { VISITS_FOR_HEADLINE } from "@/components/scores/headline-rate";
import { formatPoints } from "@/lib/format/numbers";
import { wordsOf } from "@/lib/i18n/words-of";
import type { PlanView } from "./plan-view";
import { PredictedPanel, type SaidSide } from "./predicted-panel";
import { sayCoverage, sayRate, sayThin } from "./say-rate";

/** Half of the last digit. */
const LEAST_SHOWN = 0.0005;

type Side = "asIs" | "toBe";

const scoredOf = ({ say, locale, comparison, ...view }: PlanView, side: Side) => ({
  ...{ say, locale },
  map: view[side],
  score: comparison[side],
  assumed: side === "toBe" ? comparison.assumed : [],
});

function rateOf(view: PlanView, side: Side): SaidSide {
  const { locale, say, comparison } = view;
  const rate = sayRate(scoredOf(view, side));
  const { assumed, rateUnknown } = wordsOf(locale, ({ liveRule }) => liveRule);
  if (rate === null) return { value: rateUnknown, note: say("measured.unknown") };
  const tag = side === "toBe" && comparison.assumed.length > 0 ? assumed : "";
  return { ...rate, tag };
}

/** How many visits meet no failure now and then, and first how little that rests on. */
export function PredictedRate(view: PlanView) {
  const { say, isAdopted } = view;
  const then = scoredOf(view, "toBe");
  return (
    <PredictedPanel
      {...{ say, isAdopted }}
      title={say("predicted.rate")}
      caveats={[sayCoverage(then), sayThin(then)]}
      now={rateOf(view, "asIs")}
      planned={rateOf(view, "toBe")}
    >
      <Difference {...view} />
    </PredictedPanel>
  );
}

function Difference({ say, locale, comparison, isAdopted }: PlanView) {
  const { failureFree: difference } = comparison.difference;
  const { effectiveVisits } = comparison.asIs;
  if (difference === null || effectiveVisits < VISITS_FOR_HEADLINE) return null;
  const points = formatPoints(Math.abs(difference), locale).replace("+", "");
  const direction = difference > 0 ? "higher" : "lower";
  const isSame = Math.abs(difference) < LEAST_SHOWN;
  return (
    <>
      <p className="mt-2 text-sm">
        {isSame
          ? say("predicted.same")
          : say(`predicted.${direction}${isAdopted ? "Adopted" : ""}`, { points })}
      </p>
      {!isSame && difference < 0 && comparison.assumed.length > 0 ? (
        <p className="mt-1 text-ink-2 text-sm">{say("predicted.more")}</p>
      ) : null}
    </>
  );
}
