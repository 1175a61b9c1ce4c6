export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text: where its baseline stands, and the room that it takes. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly room: Rect;
}

/** What stands around a stop; an empty text takes no room. */
export interface StopTexts {
  readonly title: string;
  readonly note: string;
  /** Above the stop, for example 먼저 고칠 곳. */
  readonly flag: string;
}

export interface PlacedStop {
  readonly id: string;
  /** As wide as the seconds between its earliest and latest arrival. */
  readonly node: Rect;
  /** The node with its texts. */
  readonly box: Rect;
  readonly flag: readonly TextLine[];
  readonly title: readonly TextLine[];
  readonly note: readonly TextLine[];
  /** From the node to its title where that had to make room; null where it stands beside the node. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

export interface PlacedLink {
  readonly from: string;
  readonly to: string;
  /** Of the visits at its beginning, 0 to 1. */
  readonly portion: number;
  /** An SVG path. */
  readonly path: string;
  /** null where it is the only way on. */
  readonly share: TextLine | null;
}

export interface TimeAxis {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly {
    readonly second: number;
    readonly x: number;
    readonly label: TextLine | null;
  }[];
}

/** Stops that do not stand on the time axis, in rows of their own below it. */
export interface ApartGroup {
  readonly reason: "nonRoutine" | "unreachable";
  readonly heading: TextLine;
  readonly stops: readonly PlacedStop[];
}

/** Everything that is drawn, in pixels. */
export interface PathLayout {
  /** Around all of it; second 0 is at x = 0. */
  readonly frame: Rect;
  readonly stops: readonly PlacedStop[];
  readonly links: readonly PlacedLink[];
  /** null where no stop says how long it takes: they stand in their order. */
  readonly axis: TimeAxis | null;
  readonly band: { readonly rect: Rect; readonly label: TextLine } | null;
  readonly apart: readonly ApartGroup[];
}
