/** How a stop differs from the same path drawn otherwise. The word stands beside it. */
export type StopMark = "added" | "removed" | "changed" | "moved";

interface Props {
  readonly mark: StopMark;
  readonly x: number;
  readonly y: number;
}

const SIGNS: Readonly<Record<StopMark, string>> = {
  added: "M-5 0H5M0-5V5",
  removed: "M-5 0H5",
  changed: "M0-5L5 4H-5Z",
  moved: "M-5-2.5H4L1-5.5M5 2.5H-4L-1 5.5",
};

/** A sign on the rim of a stop: plus, minus, a triangle, or two arrows. */
export function PathMark({ mark, x, y }: Props) {
  const isGone = mark === "removed";
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        r={10}
        className={
          isGone ? "fill-surface stroke-2 stroke-ink-2" : "fill-accent stroke-2 stroke-paper"
        }
      />
      <path
        d={SIGNS[mark]}
        className={`fill-none stroke-2 [stroke-linecap:round] [stroke-linejoin:round] ${isGone ? "stroke-ink-2" : "stroke-accent-ink"}`}
      />
    </g>
  );
}
