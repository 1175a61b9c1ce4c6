import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { Size } from "@/lib/journey-map/floor-route/arrow";

export type Plan = SVGSVGElement;
export type Zooming = ZoomBehavior<Plan, unknown>;
type Zoomed = D3ZoomEvent<Plan, unknown>;

const MARGIN = 28;

/** What is pressed for itself does not drag the plan; the wheel zooms only together with a key, or by a pinch. */
function mayZoom(event: Event): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-own-press]")) return false;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent && event.button !== 0);
}

/** The whole of a floor within its plan. */
export function wholeView({ width, height }: Size, plan: Element) {
  const { clientWidth, clientHeight } = plan;
  const scale = Math.min((clientWidth - MARGIN * 2) / width, (clientHeight - MARGIN * 2) / height);
  const k = scale > 0 && Number.isFinite(scale) ? scale : 1;
  return zoomIdentity
    .translate((clientWidth - width * k) / 2, (clientHeight - height * k) / 2)
    .scale(k);
}

interface Listening {
  readonly world: SVGGElement | null;
  /** The view was changed by hand. */
  readonly onOwnView: () => void;
  readonly onRest: (scale: number) => void;
}

/** Moves the world below a plan without drawing it anew; pins keep their size by the unit that it carries. */
export function beginZoom(plan: Plan, { world, onOwnView, onRest }: Listening) {
  const zooming = zoom<Plan, unknown>()
    .scaleExtent([0.02, 12])
    .filter(mayZoom)
    .on("zoom", ({ transform, sourceEvent }: Zoomed) => {
      if (sourceEvent) onOwnView();
      world?.setAttribute("transform", transform.toString());
      world?.style.setProperty("--unit", String(1 / transform.k));
    })
    .on("end", ({ transform }: Zoomed) => onRest(transform.k));
  const byWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { k } = zoomTransform(plan);
    onOwnView();
    select(plan).call(zooming.translateBy, -event.deltaX / k, -event.deltaY / k);
  };
  select(plan).call(zooming).on("dblclick.zoom", null);
  plan.addEventListener("wheel", byWheel, { passive: false });
  const end = () => {
    plan.removeEventListener("wheel", byWheel);
    select(plan).on(".zoom", null);
  };
  return { zooming, end };
}
