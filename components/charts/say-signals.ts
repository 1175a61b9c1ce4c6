import type { Say } from "@/components/scores/journey-words";
import type { PChart, SignalRun } from "@/lib/scoring";

/** What stands out in a chart, a sentence for each run; what chance alone would do is said to be just that. */
export function saySignals(
  { runs, trial }: PChart,
  { say, sayWeek }: { readonly say: Say; readonly sayWeek: (week: number) => string },
): readonly string[] {
  const sentence = ({ rule, side, from, to }: SignalRun) =>
    say(`trend.signals.${rule}${side === 1 ? "High" : "Low"}`, {
      week: sayWeek(from),
      weeks: to - from + 1,
    });
  const found = runs.map(sentence);
  const calm = found.length === 0 && !trial ? [say("trend.quiet")] : [];
  return [...found, ...calm, ...(trial ? [say("trend.trial")] : [])];
}
