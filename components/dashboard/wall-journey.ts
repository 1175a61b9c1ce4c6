import type { Locale } from "@/lib/i18n";
import type { DaySummaries, FirstSeconds, Interval, JourneyScore } from "@/lib/scoring";
import type { SayDashboard } from "./dashboard-words";

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

export interface TrendWeek {
  readonly week: string;
  readonly rate: number | null;
  readonly interval: Interval | null;
  readonly visits: number;
}

/** One journey with its figures. */
export interface WallJourney {
  readonly id: string;
  readonly name: string;
  readonly persona: string;
  readonly owner: string | null;
  readonly reviewBy: string | null;
  readonly touchpointCount: number;
  readonly score: JourneyScore;
  readonly headline: {
    readonly kind: "observed" | "estimate";
    readonly rate: number;
    readonly interval: Interval;
    readonly visits: number;
  } | null;
  readonly days: DaySummaries;
  readonly lastZeroAt: string | null;
  readonly fixFirst:
    | (NamedPlace & {
        readonly factor: string | null;
        readonly passed: number;
        readonly failed: number;
        readonly missed: number;
        readonly trial: boolean;
      })
    | null;
  readonly blindSpots: readonly NamedPlace[];
  readonly uncheckable: readonly NamedPlace[];
  readonly observedMajors: number;
  readonly expectedTouchpoints: number;
  readonly routineMajors: number;
  readonly firstSeconds: FirstSeconds;
  readonly checks: { readonly passed: number; readonly failed: number };
  readonly hasFailedThisWeek: boolean;
  readonly trend: {
    readonly kind: "observed" | "estimate";
    readonly weeks: readonly TrendWeek[];
  };
}

export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

/** What every cell of the wall is given. */
export interface WallView {
  readonly locale: Locale;
  readonly say: SayDashboard;
  readonly window: DayWindow;
  readonly today: string;
}

export type CellProps = WallView & { readonly journey: WallJourney };

export const journeyHref = ({ id }: Pick<WallJourney, "id">, { from, to }: DayWindow): string =>
  `/journeys/${id}?${new URLSearchParams({ from, to })}`;
