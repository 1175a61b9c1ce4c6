interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Asked {
  /** What the panel belongs to, in pixels of the screen. */
  readonly anchor: Box;
  /** What the panel would take if there were room for all of it. */
  readonly panel: { readonly width: number; readonly height: number };
  /** What is seen of the page: a phone's keyboard covers the rest. */
  readonly screen: { readonly width: number; readonly top: number; readonly bottom: number };
  readonly align: "start" | "end";
  /** What it belongs to may be covered, where there is room neither below nor above. */
  readonly mayCover: boolean;
}

/** Where one of its edges is, in pixels of the screen, and how high it may be. */
type PanelPlace = { readonly left: number; readonly room: number } & (
  | { readonly top: number }
  | { readonly bottom: number }
);

const GAP_PX = 6;
const EDGE_PX = 8;

/** Below its anchor or, where more of it is seen there, above; flush with its start or end, but always in the screen. */
export function panelPlace({ anchor, panel, screen, align, mayCover }: Asked): PanelPlace {
  const wanted = align === "end" ? anchor.right - panel.width : anchor.left;
  const furthest = screen.width - EDGE_PX - panel.width;
  const below = screen.bottom - EDGE_PX - anchor.bottom - GAP_PX;
  const above = anchor.top - GAP_PX - screen.top - EDGE_PX;
  const left = Math.max(EDGE_PX, Math.min(wanted, furthest));
  if (mayCover && panel.height > Math.max(below, above)) {
    const room = screen.bottom - screen.top - EDGE_PX * 2;
    return { left, room, top: screen.bottom - EDGE_PX - Math.min(panel.height, room) };
  }
  if (panel.height <= below || below >= above)
    return { left, room: Math.max(below, 0), top: anchor.bottom + GAP_PX };
  return { left, room: Math.max(above, 0), bottom: anchor.top - GAP_PX };
}
