/** Whether a moment of truth was kept. */
export type Outcome = "passed" | "failed";

export type Interval = readonly [lower: number, upper: number];

export type Score = 100 | 0 | null;

export interface Touchpoint {
  readonly id: string;
  readonly name: string;
  readonly major: boolean;
  readonly routine: boolean;
  /** Share of visits in which a non-routine touchpoint happens, in (0, 1]. */
  readonly occurrence?: number;
  readonly greets?: boolean;
  /** Whole seconds, 0 to 86,400. */
  readonly durationSeconds?: number;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly weight?: number;
}

export interface Entry {
  readonly id: string;
  readonly weight?: number;
}

export interface Journey {
  readonly touchpoints: readonly Touchpoint[];
  readonly links: readonly Link[];
  readonly entries?: readonly Entry[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface Tally extends Counts {
  /** Counts of the basic factors only, by factor id. */
  readonly factors?: Readonly<Record<string, Counts>>;
}

export type Tallies = Readonly<Record<string, Tally>>;

export type Rates = Readonly<Record<string, number>>;

export type Verdict = "zero" | "hundred" | "unproven";

export interface LinkScore extends Counts {
  readonly id: string;
  readonly passRate: number;
  readonly interval: Interval;
  /** Share of visits in which a failure here would cost the visit. */
  readonly exposure: number;
  /** Share of visits that fail here. */
  readonly missed: number;
  /** What the failure-free share wins when nothing fails here any more. */
  readonly gain: number;
  /** Birnbaum importance: the slope of the failure-free share in this pass rate. */
  readonly importance: number;
  readonly probabilityWeakest: number | null;
  /** Fewer than 12 observations. */
  readonly trial: boolean;
}

export interface FactorScore extends Counts {
  readonly id: string;
}

export interface WeakestLink extends LinkScore {
  readonly factor: FactorScore | null;
}

export interface JourneyScore {
  readonly verdict: Verdict;
  readonly score: Score;
  readonly failureFree: number | null;
  readonly interval: Interval | null;
  readonly effectiveVisits: number;
  readonly coverage: number;
  readonly blindSpots: readonly string[];
  readonly notOccurred: readonly string[];
  readonly unreachable: readonly string[];
  readonly links: readonly LinkScore[];
  readonly weakest: WeakestLink | null;
}

export interface FirstSecondsShare {
  readonly second: number;
  readonly share: number;
}

export interface FirstSeconds {
  readonly welcomedShare: number;
  readonly never: number;
  readonly distribution: readonly FirstSecondsShare[];
  readonly reached: readonly string[];
  readonly untimed: readonly string[];
}
