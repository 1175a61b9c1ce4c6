import type {
  JourneyMap,
  MapEntry,
  MapFactor,
  MapTouchpoint,
  Pin,
  Point,
  TouchpointDetails,
  TouchpointId,
} from "./map-types";
import type { Where } from "./where";

interface About {
  readonly id: TouchpointId;
}

interface AboutFactor extends About {
  readonly factorId: string;
}

export interface Way {
  readonly to: TouchpointId;
  readonly weight: number | null;
}

/** Everything that can be done to a map. An editor sends these; nothing else changes a map. */
export type MapCommand =
  /** Into the way behind another touchpoint, or (null) at the beginning. */
  | {
      readonly type: "add";
      readonly touchpoint: MapTouchpoint;
      readonly after: TouchpointId | null;
    }
  /** Where it was drawn. */
  | { readonly type: "draw"; readonly touchpoint: MapTouchpoint; readonly where: Where }
  /** Out of its ways, which close behind it, and in elsewhere. */
  | ({ readonly type: "put"; readonly where: Where } & About)
  /** Another place in path order. Where the links forbid it, the touchpoint leaves its way and joins the other. */
  | ({ readonly type: "reorder"; readonly after: TouchpointId | null } & About)
  | ({ readonly type: "remove" } & About)
  | ({ readonly type: "edit"; readonly changes: Partial<TouchpointDetails> } & About)
  | ({ readonly type: "move"; readonly to: Point | null } & About)
  /** On a floor, or (null) off all of them. */
  | ({ readonly type: "pin"; readonly to: Pin | null } & About)
  | ({ readonly type: "add-factor"; readonly factor: MapFactor } & About)
  | ({
      readonly type: "edit-factor";
      readonly changes: Partial<Omit<MapFactor, "id">>;
    } & AboutFactor)
  | ({ readonly type: "reorder-factor"; readonly after: string | null } & AboutFactor)
  | ({ readonly type: "remove-factor" } & AboutFactor)
  | { readonly type: "connect"; readonly from: TouchpointId; readonly to: TouchpointId }
  | { readonly type: "disconnect"; readonly from: TouchpointId; readonly to: TouchpointId }
  /** All ways on from one touchpoint, with their shares. */
  | { readonly type: "set-ways"; readonly from: TouchpointId; readonly ways: readonly Way[] }
  | { readonly type: "set-entries"; readonly entries: readonly MapEntry[] | null }
  | {
      readonly type: "describe";
      readonly changes: Partial<Pick<JourneyMap, "name" | "persona" | "plan">>;
    }
  /** Several things as one step: all of them or none. */
  | { readonly type: "batch"; readonly commands: readonly MapCommand[] }
  /** Another map altogether: an earlier revision, or what two people made together. */
  | { readonly type: "replace"; readonly map: JourneyMap };

export type CommandRefusal =
  | "cycle"
  | "self-link"
  | "duplicate-link"
  | "bad-weight"
  | "bad-occurrence"
  | "unknown-id"
  | "duplicate-id"
  | "too-many-touchpoints"
  | "too-many-links"
  | "too-many-factors";

export type CommandResult =
  | { readonly status: "done"; readonly map: JourneyMap }
  | { readonly status: "refused"; readonly code: CommandRefusal };

export const done = (map: JourneyMap): CommandResult => ({ status: "done", map });
export const refused = (code: CommandRefusal): CommandResult => ({ status: "refused", code });
