"use client";
import { memo, use } from "react";
import type { CanvasStop as Stop } from "@/lib/journey-map/canvas-layout/types";
import type { Point } from "@/lib/journey-map/map-types";
import type { Rect } from "@/lib/journey-map/path-layout/types";
import { type Ground, PathText } from "../path-drawing/path-text";
import type { Gesture } from "./gesture";
import type { StopLook } from "./stop-look";
import { StopMarksContext } from "./stop-marks";
import { StopSeconds } from "./stop-seconds";
import { type Store, usePicked } from "./store";
import type { Near } from "./use-near-stops";

interface Props {
  readonly stop: Stop;
  /** Stays the same when a save gives it another id. */
  readonly name: string;
  readonly look: StopLook;
  /** All of it in words. */
  readonly label: string;
  readonly roleDescription: string;
  readonly isSelected: boolean;
  /** The one that the Tab key comes to. */
  readonly isCurrent: boolean;
  readonly isShared: boolean;
  readonly ground: Ground;
  readonly gestures: Store<Gesture>;
  readonly near: Store<Near>;
}

const HERE: Point = { x: 0, y: 0 };

/** One touchpoint. It draws itself again only when it changes or is dragged. */
export const CanvasStop = memo(function CanvasStop(props: Props) {
  const { stop, name, look, isSelected, gestures, ground } = props;
  const { node } = stop;
  const by = usePicked(gestures, (gesture) =>
    gesture.kind === "drag" && gesture.keys.has(name) ? gesture.offset : HERE,
  );
  const isNear = usePicked(props.near, (near) => near?.has(name) ?? true);
  const lit = usePicked(gestures, (gesture) => litBy(gesture, name));
  const marks = use(StopMarksContext);
  const isTimed = marks.timed.has(stop.id);
  return (
    <g
      id={`stop-${name}`}
      data-stop={name}
      role="option"
      aria-selected={isSelected}
      aria-label={props.label}
      aria-roledescription={props.roleDescription}
      tabIndex={props.isCurrent ? 0 : -1}
      transform={by === HERE ? undefined : `translate(${by.x} ${by.y})`}
      className="group cursor-grab outline-none active:cursor-grabbing"
    >
      <Hold {...{ stop }} />
      <Rings {...{ node, isSelected, lit }} />
      <Node {...{ node, look, isSelected }} />
      {isNear ? <Words {...{ stop, look, ground, isTimed }} /> : null}
      {isNear && isTimed ? (
        <StopSeconds line={stop.note[0]} {...{ name, ground }} hint={marks.secondsHint} />
      ) : null}
      {props.isShared ? <SharedMark {...{ node }} /> : null}
      {marks.uncheckable.has(stop.id) ? <UncheckableMark {...{ node }} /> : null}
      <Handle {...{ node, name }} isBefore={stop.standing === "apart"} hint={marks.handleHint} />
    </g>
  );
});

interface WordsProps extends Pick<Props, "stop" | "look" | "ground"> {
  /** The first line of its note is its seconds, drawn apart. */
  readonly isTimed: boolean;
}

/** From the node to the farthest line of its name, under its middle. */
function betweenThem({ node, title }: Stop): Rect {
  const rooms = [node, ...title.map(({ room }) => room)];
  const top = Math.min(...rooms.map(({ y }) => y));
  const bottom = Math.max(...rooms.map(({ y, height }) => y + height));
  const width = Math.min(node.width, node.height);
  return { x: node.x + (node.width - width) / 2, y: top, width, height: bottom - top };
}

/** Where it is taken hold of: its node, its name, and what little lies between; nothing that belongs to another. */
function Hold({ stop }: Pick<Props, "stop">) {
  const { node, title } = stop;
  return (
    <g className="fill-transparent">
      <rect {...betweenThem(stop)} />
      <rect {...around(node, 8)} />
      {title.map(({ y, room }) => (
        <rect key={y} {...room} />
      ))}
    </g>
  );
}

/** Its number, its name and what is worth knowing. */
function Words({ stop, look, ground, isTimed }: WordsProps) {
  const { node, flag, title, note, number } = stop;
  const ink = look === "loose" ? "fill-ink-3" : "fill-ink";
  return (
    <g data-words="">
      <text
        x={node.x + node.width / 2}
        y={node.y + node.height / 2 + 5.5}
        textAnchor="middle"
        fontSize={15}
        className={`pointer-events-none font-bold ${ink}`}
      >
        {number}
      </text>
      {flag.map((line) => (
        <PathText key={line.y} line={line} ground={ground} className="fill-accent font-semibold" />
      ))}
      {title.map((line) => (
        <PathText key={line.y} line={line} ground={ground} className={`font-semibold ${ink}`} />
      ))}
      {note.slice(isTimed ? 1 : 0).map((line) => (
        <PathText key={line.y} line={line} ground={ground} className="fill-ink-2" />
      ))}
    </g>
  );
}

function litBy(gesture: Gesture, name: string): "fits" | "refused" | null {
  if (gesture.kind !== "drag" && gesture.kind !== "connect") return null;
  const { target } = gesture;
  if (target?.key !== name) return null;
  return target.isRefused ? "refused" : "fits";
}

const around = ({ x, y, width, height }: Rect, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
  rx: height / 2 + by,
});

const LIT = { fits: "fill-accent-soft stroke-accent", refused: "fill-zero-soft stroke-zero" };

function Rings({
  node,
  isSelected,
  lit,
}: Pick<Props, "isSelected"> & { node: Rect; lit: "fits" | "refused" | null }) {
  return (
    <>
      <rect
        {...around(node, 9)}
        className="hidden fill-none stroke-[3px] stroke-focus group-focus-visible:block"
      />
      {isSelected ? (
        <rect {...around(node, 5)} className="fill-accent-soft stroke-2 stroke-accent" />
      ) : null}
      {lit ? <rect {...around(node, 8)} className={`stroke-[3px] ${LIT[lit]}`} /> : null}
    </>
  );
}

const LINES: Readonly<Record<StopLook, string>> = {
  plain: "fill-surface stroke-ink-2 stroke-2",
  minor: "fill-paper stroke-edge stroke-[1.5px]",
  greets: "fill-surface stroke-accent stroke-[3px]",
  sometimes: "fill-surface stroke-ink-2 stroke-2",
  loose: "fill-surface stroke-ink-3 stroke-2 [stroke-dasharray:5_4]",
};

function Node({ node, look, isSelected }: { node: Rect; look: StopLook; isSelected: boolean }) {
  const rx = look === "sometimes" ? 8 : node.height / 2;
  const line = isSelected ? "fill-surface stroke-accent stroke-[3px]" : LINES[look];
  return <rect {...node} rx={rx} className={`${line} group-hover:stroke-accent`} />;
}

/** A second ring behind: it stands on other journeys too. */
function SharedMark({ node }: { readonly node: Rect }) {
  const [x, y] = [node.x + node.width - 2, node.y + 2];
  return (
    <g className="pointer-events-none fill-surface stroke-[1.5px] stroke-ink-2">
      <circle cx={x + 3} cy={y - 3} r={5} />
      <circle cx={x - 2} cy={y + 1} r={5} />
    </g>
  );
}

/** A warning sign at its shoulder: nothing could pass or fail here. */
function UncheckableMark({ node }: { readonly node: Rect }) {
  return (
    <g
      transform={`translate(${node.x + 1} ${node.y + 1})`}
      className="pointer-events-none stroke-unproven"
    >
      <path
        d="M0 -10L10.5 8H-10.5Z"
        className="fill-unproven-soft stroke-2 [stroke-linejoin:round]"
      />
      <path d="M0 -4V2M0 5v.2" className="fill-none stroke-2 [stroke-linecap:round]" />
    </g>
  );
}

interface HandleProps {
  readonly node: Rect;
  readonly name: string;
  /** Where its words stand behind it. */
  readonly isBefore: boolean;
  readonly hint: string;
}

/** From here a way is drawn; let go of, it makes what comes next. */
function Handle({ node, name, isBefore, hint }: HandleProps) {
  const x = isBefore ? node.x - 13 : node.x + node.width + 13;
  const y = node.y + node.height / 2;
  return (
    <g
      data-handle={name}
      className="hidden cursor-pointer group-hover:block group-aria-selected:block"
    >
      <title>{hint}</title>
      <circle cx={x} cy={y} r={17} className="fill-transparent pointer-coarse:[r:24px]" />
      <circle cx={x} cy={y} r={9} className="fill-accent stroke-2 stroke-surface" />
      <path
        d={`M${x - 4} ${y}h8M${x} ${y - 4}v8`}
        className="fill-none stroke-[1.6px] stroke-accent-ink"
      />
    </g>
  );
}
