import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { IntervalBar } from "./interval-bar";
import type { JourneyView } from "./journey-view";
import type { ResultRow } from "./result-rows";

interface Props extends Pick<JourneyView, "say" | "locale"> {
  readonly row: ResultRow;
  readonly from: number;
}

/** How often a touchpoint was kept: the bar, its figures, and whether they rest on too little. */
export function RateCell({ say, locale, row, from }: Props) {
  const { link, isWeakest } = row;
  if (link === null) return null;
  const [lower, upper] = link.interval;
  return (
    <div className="flex flex-col max-md:items-end print:items-start">
      <IntervalBar value={link.passRate} interval={link.interval} {...{ from, isWeakest }} />
      <span className="whitespace-nowrap text-ink-2 text-sm tabular-nums print:text-[8pt]">
        {formatPercent(link.passRate)} ({formatPercentRange({ lower, upper }, locale)})
      </span>
      {link.trial ? <span className="text-sm text-unproven">{say("results.trial")}</span> : null}
    </div>
  );
}
