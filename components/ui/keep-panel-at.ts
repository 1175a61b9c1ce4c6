import { panelPlace } from "./panel-place";

interface Kept {
  readonly panel: HTMLElement;
  readonly anchor: HTMLElement;
  readonly align: "start" | "end";
  /** One types in what it belongs to: it is as wide, never over it, and scrolls where it would be higher than this. */
  readonly listOf?: { readonly tallest: number };
}

/** What of the page a keyboard leaves to see; somebody who zoomed in moves about by hand. */
function screenSeen() {
  const { clientWidth: width } = document.documentElement;
  const seen = window.visualViewport;
  if (seen?.scale !== 1) return { width, top: 0, bottom: window.innerHeight };
  return { width, top: seen.offsetTop, bottom: seen.offsetTop + seen.height };
}

function place({ panel, anchor, align, listOf }: Kept): void {
  if (!panel.matches(":popover-open")) return;
  const tallest = listOf?.tallest ?? Infinity;
  const mayCover = listOf === undefined;
  if (listOf) panel.style.width = `${anchor.offsetWidth}px`;
  const { offsetWidth: width, scrollHeight } = panel;
  const height = Math.min(scrollHeight, tallest);
  const at = anchor.getBoundingClientRect();
  const asked = { anchor: at, panel: { width, height }, screen: screenSeen(), align, mayCover };
  const { left, room, ...edge } = panelPlace(asked);
  const { style } = panel;
  style.inset = "auto";
  style.left = `${left}px`;
  if ("top" in edge) style.top = `${edge.top}px`;
  else style.bottom = `${window.innerHeight - edge.bottom}px`;
  style.setProperty("--room", `${Math.min(room, tallest)}px`);
}

/** Keeps a panel at what it belongs to from the frame in which it is shown, whatever moves. Returns how to leave off. */
export function keepPanelAt(kept: Kept): () => void {
  const follow = () => place(kept);
  const gone = new AbortController();
  const { signal } = gone;
  // It comes before the first picture of what is shown, and again when more is in it.
  const observer = new ResizeObserver(follow);
  observer.observe(kept.panel);
  window.addEventListener("scroll", follow, { capture: true, passive: true, signal });
  window.addEventListener("resize", follow, { signal });
  window.visualViewport?.addEventListener("resize", follow, { signal });
  return () => {
    observer.disconnect();
    gone.abort();
  };
}
