import type { Path } from "@/lib/journey-map/canvas-layout/canvas";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap, MapTouchpoint, Point, TouchpointId } from "@/lib/journey-map/map-types";
import type { Where } from "@/lib/journey-map/where";
import type { CanvasWords } from "./canvas-words";
import type { Gesture } from "./gesture";
import type { Store } from "./store";
import type { Near } from "./use-near-stops";
import type { Viewport } from "./use-viewport";

export type Tool = "hand" | "select";

/** What is asked for on the canvas itself; touchpoints are named by keys that no save changes. */
export type Asking =
  | { readonly kind: "nothing" }
  /** The name of a new touchpoint. */
  | {
      readonly kind: "name";
      readonly where: Where;
      /** Null: where it will about stand. */
      readonly at: Point | null;
      readonly position: Point | null;
      /** The second at which it was drawn, where that is its to say. */
      readonly second: number | null;
    }
  | { readonly kind: "rename"; readonly key: string }
  /** How long a touchpoint takes. */
  | { readonly kind: "seconds"; readonly key: string }
  | { readonly kind: "link"; readonly from: string; readonly to: string };

export interface Doing {
  readonly message?: string | undefined;
  readonly step?: string | undefined;
}

/** Everything that a gesture or a key may read and do. */
export interface CanvasHost {
  readonly words: CanvasWords;
  readonly map: JourneyMap;
  readonly path: Path;
  readonly layout: CanvasLayout;
  readonly selectedIds: readonly TouchpointId[];
  readonly tool: Tool;
  readonly asking: Asking;
  readonly viewport: Viewport;
  readonly gestures: Store<Gesture>;
  /** The link under the pointer. */
  readonly hovered: Store<string | null>;
  readonly near: Store<Near>;
  readonly keyOf: (id: TouchpointId) => string;
  readonly idOf: (key: string) => TouchpointId;
  readonly saySecond: (second: number) => string;
  /** A name as that to which something leads: 엘리베이터로. */
  readonly sayTowards: (name: string) => string;
  readonly refusalOf: (command: MapCommand) => string | null;
  readonly run: (command: MapCommand, doing?: Doing) => void;
  readonly select: (ids: readonly TouchpointId[]) => void;
  /** The same by a hand that goes on moving. */
  readonly selectInPassing: (ids: readonly TouchpointId[]) => void;
  readonly open: () => void;
  readonly ask: (asking: Asking) => void;
  readonly say: (text: string) => void;
  /** The touchpoint that the keys are about. */
  readonly currentKey: string | null;
  readonly focus: (key: string) => void;
  /** The focus went there by itself. */
  readonly follow: (key: string) => void;
  readonly setTool: (tool: Tool) => void;
  readonly showKeys: () => void;
  /** Whether keys without Ctrl or Alt do anything. */
  readonly areSingleKeysOn: boolean;
  readonly copyOf: (touchpoint: MapTouchpoint) => MapTouchpoint;
}

/** The latest of it, for handlers that stay the same. */
export type HostRef = { readonly current: CanvasHost };

export const nameOf = ({ map }: CanvasHost, id: TouchpointId): string =>
  map.touchpoints.find((one) => one.id === id)?.name ?? "";
