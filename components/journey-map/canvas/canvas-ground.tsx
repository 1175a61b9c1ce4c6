"use client";
import { memo } from "react";
import type { CanvasLayout } from "@/lib/journey-map/canvas-layout/types";
import { PathText } from "../path-drawing/path-text";

interface Props extends Pick<CanvasLayout, "axis" | "band" | "groups"> {
  /** What the axis measures. */
  readonly axisName: string;
}

/** Under the path: the first 15 seconds, the axis with its seconds, and the groups below it. */
export const CanvasGround = memo(function CanvasGround({ axis, band, groups, axisName }: Props) {
  return (
    <g className="pointer-events-none">
      {band ? <rect {...band.rect} className="fill-band" /> : null}
      {axis && band ? <Axis {...{ axis, band, axisName }} /> : null}
      {band ? (
        <PathText line={band.label} ground="band" className="fill-band-ink font-bold" />
      ) : null}
      {groups.map(({ standing, rect, heading }) => (
        <g key={standing}>
          <rect {...rect} rx={14} className="fill-sunken stroke-hair" />
          <PathText line={heading} ground="sunken" className="fill-ink-2 font-semibold" />
        </g>
      ))}
    </g>
  );
});

interface AxisProps {
  readonly axis: NonNullable<CanvasLayout["axis"]>;
  readonly band: NonNullable<CanvasLayout["band"]>;
  readonly axisName: string;
}

function Axis({ axis, band, axisName }: AxisProps) {
  const { y, from, to, ticks } = axis;
  const { rect } = band;
  return (
    <>
      {ticks.map(({ second, x, label }) => (
        <g key={second}>
          <line
            x1={x}
            x2={x}
            y1={rect.y}
            y2={y}
            className={second === 15 ? "stroke-band-edge stroke-2" : "stroke-hair"}
          />
          <line x1={x} x2={x} y1={y} y2={y + 7} className="stroke-edge" />
          {label ? <PathText line={label} ground="paper" className="fill-ink-2" /> : null}
        </g>
      ))}
      <line x1={from} x2={to} y1={y} y2={y} className="stroke-edge" />
      <text x={from} y={y + 47} fontSize={15} className="fill-ink-2">
        {axisName}
      </text>
    </>
  );
}
