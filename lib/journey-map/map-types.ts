export type TouchpointId = string;

export type Channel = "face" | "phone" | "signage" | "facility" | "digital";
export type FactorKind = "facility" | "procedure" | "manner";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on a floor's image; x and y are shares of its width and height, 0 to 1. */
export interface Pin {
  readonly floorId: string;
  readonly x: number;
  readonly y: number;
}

/** The three questions by which a touchpoint is major, as somebody answered them. */
export interface MajorReasons {
  readonly passed: boolean;
  readonly turnsBack: boolean;
  readonly safety: boolean;
}

/** When somebody whose duty is to welcome is there; weekday 1 is Monday, times are "HH:MM". */
export interface AttendedHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export interface MapFactor {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: FactorKind;
  readonly standard: string;
}

/** What a touchpoint says of itself, apart from its factors. */
export interface TouchpointDetails {
  readonly name: string;
  readonly place: string;
  readonly channel: Channel;
  readonly duty: string;
  readonly procedure: string;
  readonly major: boolean;
  /** Absent where nobody answered the questions. */
  readonly majorReasons?: MajorReasons;
  readonly routine: boolean;
  /** Share of visits, in (0, 1]; required where `routine` is false. */
  readonly occurrence: number | null;
  readonly greets: boolean;
  readonly attendedHours: readonly AttendedHours[];
  readonly durationSeconds: number | null;
  readonly position: Point | null;
}

export interface MapTouchpoint extends TouchpointDetails {
  readonly id: TouchpointId;
  /** In a plan: the touchpoint that this one is planned from, whose evidence it keeps. Absent where it stands on its own. */
  readonly sameAs?: TouchpointId;
  /** Absent where it stands on no floor. */
  readonly pin?: Pin;
  readonly factors: readonly MapFactor[];
}

/** A weight is a share among the ways from one touchpoint; null counts as 1. */
export interface MapLink {
  readonly from: TouchpointId;
  readonly to: TouchpointId;
  readonly weight: number | null;
}

export interface MapEntry {
  readonly id: TouchpointId;
  readonly weight: number | null;
}

/** How visitors go: null entries mean every touchpoint that no link leads to. */
export interface Ways {
  readonly links: readonly MapLink[];
  readonly entries: readonly MapEntry[] | null;
}

/** What an editor edits: a journey whose touchpoints stand in path order, every link leading forward. */
export interface JourneyMap extends Ways {
  readonly name: string;
  readonly persona: string;
  readonly plan: "asIs" | "toBe";
  readonly touchpoints: readonly MapTouchpoint[];
}

/** As many as a journey holds. */
export const MOST_TOUCHPOINTS = 500;
export const MOST_LINKS = 2_000;
export const MOST_FACTORS = 50;
