import { Disclosure } from "@/components/ui/disclosure";
import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { coverageOf } from "./coverage-of";
import type { Rate, Rates } from "./headline-rate";
import type { JourneyView } from "./journey-view";

interface Props extends JourneyView {
  readonly rates: Rates;
}

/** 계산 방법: both figures, what they rest on, and the formula in words. */
export function RateMethod({ rates, ...view }: Props) {
  const { say, locale, figures } = view;
  const { observed, estimate } = rates;
  const valuesOf = ({ value, interval: [lower, upper], visits }: Rate) => ({
    rate: formatPercent(value),
    range: formatPercentRange({ lower, upper }, locale),
    count: Math.round(visits),
  });
  return (
    <Disclosure label={say("rate.method")} data-print="hide" className="mt-2 border-b-0 text-sm">
      <dl className="grid gap-y-2 [&>dd]:text-ink-2 [&>dt]:font-semibold">
        <dt>{say("rate.terms.observed")}</dt>
        <dd>{observed ? say("rate.observedValue", valuesOf(observed)) : say("rate.noObserved")}</dd>
        <dt>{say("rate.terms.estimate")}</dt>
        <dd>{estimate ? say("rate.estimateValue", valuesOf(estimate)) : say("rate.unknown")}</dd>
        <dt>{say("rate.terms.coverage")}</dt>
        <dd>{say("rate.coverageValue", coverageOf(view))}</dd>
        <dt>{say("rate.terms.effective")}</dt>
        <dd>{say("rate.effectiveValue", { count: Math.round(figures.score.effectiveVisits) })}</dd>
      </dl>
      {rates.comeTogether ? <p className="mt-3 font-semibold">{say("rate.together")}</p> : null}
      <p className="mt-3 text-ink-2">{say("rate.formula")}</p>
      <p className="mt-2 text-ink-2">
        {say("rate.observedFormula", { incomplete: figures.observed?.incomplete ?? 0 })}
      </p>
      <p className="mt-2 text-ink-2">{say("rate.intervalNote")}</p>
    </Disclosure>
  );
}
