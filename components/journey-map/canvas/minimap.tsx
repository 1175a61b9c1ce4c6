"use client";
import { memo, type PointerEvent, useMemo, useRef } from "react";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import { around, contains } from "@/lib/journey-map/path-layout/rect";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import { usePicked } from "./store";
import type { View, Viewport } from "./use-viewport";

interface Props {
  readonly label: string;
  readonly viewport: Viewport;
  readonly layout: CanvasLayout;
}

const WIDTH = 190;
const HEIGHT = 110;
/** A lower canvas has no room to spare for it. */
const LEAST = 360;

const seenOf = ({ x, y, k, width, height }: View) => ({
  x: -x / k,
  y: -y / k,
  width: width / k,
  height: height / k,
});

/** Whether no touchpoint stands outside of what is seen. */
const isAllSeen = (standing: Rect | null, view: View): boolean =>
  standing === null || contains(seenOf(view), standing);

/** The whole path, small, with what is seen of it; a press or a drag looks elsewhere. Gone where all is seen, or nothing is there. */
export const Minimap = memo(function Minimap({ label, viewport, layout }: Props) {
  const standing = useMemo(
    () => (layout.stops.length > 0 ? around(layout.stops.map(({ node }) => node)) : null),
    [layout],
  );
  const isHidden = usePicked(viewport, (view) => view.height < LEAST || isAllSeen(standing, view));
  const isHeld = useRef(false);
  const { frame, band, stops } = layout;
  if (isHidden || stops.length === 0) return null;
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!isHeld.current || !matrix) return;
    viewport.centre(new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()));
  };
  return (
    <svg
      aria-hidden="true"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      className="absolute right-3 bottom-[4.5rem] z-[5] hidden touch-none rounded-lg border border-hair-2 bg-surface lg:block"
      onPointerDown={(event) => {
        isHeld.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
      onPointerUp={() => {
        isHeld.current = false;
      }}
    >
      <title>{label}</title>
      {band ? <rect {...band.rect} className="fill-band" /> : null}
      {stops.map(({ id, node }) => (
        <rect
          key={id}
          {...node}
          rx={node.height / 2}
          className="fill-ink-3"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <Seen {...{ viewport }} />
    </svg>
  );
});

function Seen({ viewport }: Pick<Props, "viewport">) {
  const view = usePicked(viewport, (now) => now);
  return (
    <rect
      {...seenOf(view)}
      className="fill-accent/10 stroke-2 stroke-accent"
      vectorEffect="non-scaling-stroke"
    />
  );
}
