"use client";
import { memo } from "react";
import { linkCurve } from "@/lib/journey-map/canvas-layout/link-curve";
import type { CanvasLink as Link } from "@/lib/journey-map/canvas-layout/types";
import type { Point } from "@/lib/journey-map/map-types";
import { type Curve, pathOf, pointOn } from "@/lib/journey-map/path-layout/curve";
import { textWidth } from "@/lib/journey-map/path-layout/text-width";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import type { Gesture } from "./gesture";
import { type Store, usePicked } from "./store";
import type { Near } from "./use-near-stops";

interface Props {
  readonly link: Link;
  readonly fromKey: string;
  readonly toKey: string;
  readonly from: Rect;
  readonly to: Rect;
  /** What it says of its share; empty where it is the only way on. */
  readonly share: string;
  readonly shareName: string;
  readonly insertName: string;
  readonly isChosen: boolean;
  readonly gestures: Store<Gesture>;
  readonly near: Store<Near>;
  readonly hovered: Store<string | null>;
}

const HERE: Point = { x: 0, y: 0 };

const moved = (rect: Rect, by: Point): Rect =>
  by === HERE ? rect : { ...rect, x: rect.x + by.x, y: rect.y + by.y };

function useOffset(gestures: Store<Gesture>, key: string): Point {
  return usePicked(gestures, (gesture) =>
    gesture.kind === "drag" && gesture.keys.has(key) ? gesture.offset : HERE,
  );
}

const LINES: Readonly<Record<Link["kind"], string>> = {
  way: "stroke-ink-2",
  over: "stroke-ink-2",
  sometimes: "stroke-ink-3 [stroke-dasharray:2_6] [stroke-linecap:round]",
  loose: "stroke-ink-3 [stroke-dasharray:6_5]",
};

/** One way. It draws itself again only when an end of it moves. */
export const CanvasLink = memo(function CanvasLink(props: Props) {
  const { link, gestures, hovered, isChosen } = props;
  const from = moved(props.from, useOffset(gestures, props.fromKey));
  const to = moved(props.to, useOffset(gestures, props.toKey));
  const isHovered = usePicked(hovered, (key) => key === link.key);
  const isTarget = usePicked(
    gestures,
    (gesture) => gesture.kind === "drag" && gesture.target?.key === link.key,
  );
  const isNear = usePicked(props.near, (near) => near?.has(props.fromKey) ?? true);
  const curve = linkCurve(link, from, to);
  const isLit = isHovered || isTarget || isChosen;
  return (
    <g>
      {isTarget ? (
        <path d={pathOf(curve)} className="fill-none stroke-[14px] stroke-accent opacity-25" />
      ) : null}
      <path
        d={pathOf(curve)}
        className={`fill-none ${isLit ? "stroke-[3px] stroke-accent" : `stroke-2 ${LINES[link.kind]}`}`}
      />
      {isHovered ? <Insert {...props} at={pointOn(curve, props.share ? 0.3 : 0.5)} /> : null}
      {props.share && isNear ? <Share {...props} {...{ curve, isLit }} /> : null}
    </g>
  );
});

interface ShareProps extends Props {
  readonly curve: Curve;
  readonly isLit: boolean;
}

/** 10명 중 3명, to be pressed. */
function Share({ link, share, shareName, curve, isLit }: ShareProps) {
  const { x, y } = pointOn(curve, link.shareAt);
  const width = textWidth(share, 14) + 18;
  return (
    <g
      data-link={link.key}
      data-words=""
      transform={`translate(${x} ${y})`}
      className="cursor-pointer"
    >
      <title>{shareName}</title>
      <rect x={-width / 2} y={-22} width={width} height={44} className="fill-transparent" />
      <rect
        x={-width / 2}
        y={-13}
        width={width}
        height={26}
        rx={13}
        className={`fill-surface ${isLit ? "stroke-accent" : "stroke-hair-2"} hover:stroke-accent`}
      />
      <text textAnchor="middle" y={5} fontSize={14} className="fill-ink-2 font-medium">
        {share}
      </text>
    </g>
  );
}

/** Something new on this way. */
function Insert({ link, insertName, at }: Props & { readonly at: Point }) {
  return (
    <g data-insert={link.key} transform={`translate(${at.x} ${at.y})`} className="cursor-pointer">
      <title>{insertName}</title>
      <circle r={22} className="fill-transparent" />
      <circle r={12} className="fill-accent stroke-2 stroke-surface" />
      <path d="M-5 0h10M0 -5v10" className="fill-none stroke-2 stroke-accent-ink" />
    </g>
  );
}
