import type { JourneyView, Window } from "@/components/scores/journey-view";
import type { PChart } from "@/lib/scoring";

export interface TrendWeek extends Window {
  readonly kept: number;
  readonly checked: number;
}

/** A share week by week, with its chart and what was finished in these weeks. */
export interface Trend {
  readonly about:
    | { readonly kind: "visits" }
    | { readonly kind: "touchpoint"; readonly id: string };
  readonly weeks: readonly TrendWeek[];
  readonly chart: PChart;
  readonly actions: readonly { readonly day: string; readonly title: string }[];
}

export interface TrendView extends JourneyView {
  readonly trend: Trend;
}
