"use client";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import { curveTo, pathOf } from "@/lib/journey-map/path-layout/curve";
import type { Connecting, Dragging, Gesture } from "./gesture";
import { rectBetween } from "./gestures/marquee";
import { type Store, usePicked } from "./store";
import type { Viewport } from "./use-viewport";

interface Props {
  readonly gestures: Store<Gesture>;
  readonly viewport: Viewport;
  readonly frame: CanvasLayout["frame"];
}

/** What the hand is doing, drawn over everything. */
export function GestureLayer({ gestures, viewport, frame }: Props) {
  const gesture = usePicked(gestures, (now) => now);
  const { k } = viewport.get();
  if (gesture.kind === "none") return null;
  return (
    <g className="pointer-events-none">
      {gesture.kind === "marquee" ? (
        <rect
          {...rectBetween(gesture.from, gesture.to)}
          strokeWidth={1.5 / k}
          className="fill-accent/10 stroke-accent"
        />
      ) : null}
      {gesture.kind === "connect" ? <Pending {...{ gesture }} /> : null}
      {gesture.kind === "drag" ? <Guides {...{ gesture, k, frame }} /> : null}
    </g>
  );
}

function Pending({ gesture }: { readonly gesture: Connecting }) {
  const { from, to, target } = gesture;
  const isRefused = target?.isRefused ?? false;
  const line = isRefused ? "stroke-zero" : "stroke-accent";
  return (
    <>
      <path
        d={pathOf(curveTo(from, to))}
        className={`fill-none stroke-[3px] [stroke-linecap:round] ${line} ${target ? "" : "[stroke-dasharray:1_8]"}`}
      />
      {target ? null : (
        <circle
          cx={to.x}
          cy={to.y}
          r={17}
          className="fill-surface stroke-2 stroke-accent [stroke-dasharray:5_4]"
        />
      )}
    </>
  );
}

interface GuideProps {
  readonly gesture: Dragging;
  readonly k: number;
  readonly frame: CanvasLayout["frame"];
}

function Guides({ gesture, k, frame }: GuideProps) {
  const { guide, lane, landsAt } = gesture;
  const thin = { strokeWidth: 1.5 / k, strokeDasharray: `${4 / k} ${4 / k}` };
  return (
    <>
      {lane === null ? null : (
        <line
          x1={frame.x}
          x2={frame.x + frame.width}
          y1={lane}
          y2={lane}
          {...thin}
          className="stroke-accent"
        />
      )}
      {landsAt ? (
        <circle
          cx={landsAt.x}
          cy={landsAt.y}
          r={21}
          {...thin}
          className="fill-none stroke-accent"
        />
      ) : null}
      {guide && landsAt ? (
        <line
          x1={landsAt.x}
          x2={landsAt.x}
          y1={landsAt.y + 21}
          y2={guide.y}
          {...thin}
          className="stroke-accent"
        />
      ) : null}
    </>
  );
}
