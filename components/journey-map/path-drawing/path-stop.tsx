import type { PlacedStop, Rect } from "@/lib/journey-map/path-layout/types";
import { PathMark, type StopMark } from "./path-mark";
import { type Ground, PathText } from "./path-text";

/** Told apart by shape and line, by its words, and last by colour. */
export type StopLook = "weakest" | "blind" | "greets" | "minor" | "plain";

interface Props {
  readonly stop: PlacedStop;
  readonly look: StopLook;
  readonly number: string;
  readonly mark?: StopMark | null;
  readonly ground: Ground;
}

export function PathStop({ stop, look, number, mark = null, ground }: Props) {
  const { node, flag, title, note } = stop;
  const isWeakest = look === "weakest";
  return (
    <g>
      <StopNode {...{ node, look }} />
      <text
        x={node.x + node.width / 2}
        y={node.y + node.height / 2 + 5.5}
        textAnchor="middle"
        fontSize={15}
        className={`font-bold ${isWeakest ? "fill-zero-ink" : "fill-ink"}`}
      >
        {number}
      </text>
      {mark === null ? null : (
        <PathMark mark={mark} x={node.x + node.width - 1} y={node.y + node.height - 3} />
      )}
      {flag.map((line) => (
        <PathText
          key={line.y}
          line={line}
          ground={ground}
          className={`font-semibold ${isWeakest ? "fill-zero" : "fill-accent"}`}
        />
      ))}
      {title.map((line) => (
        <PathText key={line.y} line={line} ground={ground} className="fill-ink font-semibold" />
      ))}
      {note.map((line) => (
        <PathText
          key={line.y}
          line={line}
          ground={ground}
          className={isWeakest ? "fill-zero font-semibold" : "fill-ink-2"}
        />
      ))}
    </g>
  );
}

const LINES: Readonly<Record<Exclude<StopLook, "weakest">, string>> = {
  blind: "fill-surface stroke-ink-3 [stroke-dasharray:5_4] stroke-2",
  greets: "fill-surface stroke-accent stroke-[2.5px]",
  minor: "fill-paper stroke-hair-2 stroke-2",
  plain: "fill-surface stroke-ink-2 stroke-2",
};

/** The sign alone: a diamond to fix first, broken where nobody checked, bold where somebody greets. */
export function StopNode({ node, look }: { readonly node: Rect; readonly look: StopLook }) {
  if (look !== "weakest") return <rect {...node} rx={node.height / 2} className={LINES[look]} />;
  const isWide = node.width > node.height;
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
  return (
    <>
      {isWide ? (
        <rect {...node} rx={node.height / 2} className="fill-surface stroke-[2.5px] stroke-zero" />
      ) : null}
      <path d={`M${x} ${y - 22}l22 22-22 22-22-22z`} className="fill-zero" />
    </>
  );
}
