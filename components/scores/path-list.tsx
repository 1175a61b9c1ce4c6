import { PathMark } from "../journey-map/path-drawing/path-mark";
import type { PathView } from "./journey-view";
import type { StopWords } from "./path-words";

const MARKS = {
  weakest: "rotate-45 rounded-[3px] bg-zero text-zero-ink border-zero",
  blind: "rounded-full border-2 border-dashed border-ink-3 bg-surface",
  greets: "rounded-full border-[2.5px] border-accent bg-surface",
  minor: "rounded-full border-2 border-hair-2 bg-paper",
  plain: "rounded-full border-2 border-ink-2 bg-surface",
} as const;

interface Props extends PathView {
  readonly stops: readonly StopWords[];
}

/** The path from top to bottom, as a phone shows it. */
export function PathList({ stops, ...view }: Props) {
  return (
    <ol>
      {stops.map((stop) => (
        <li key={stop.id} className="group relative flex gap-4 pb-5">
          <span
            aria-hidden="true"
            className="absolute top-8 bottom-0 left-[15px] border-hair-2 border-l-2 group-last:hidden"
          />
          <Node {...stop} />
          {stop.mark === null ? null : (
            <svg
              aria-hidden="true"
              viewBox="-12 -12 24 24"
              className="absolute top-4 left-5 size-5"
            >
              <PathMark mark={stop.mark} x={0} y={0} />
            </svg>
          )}
          <Words {...view} stop={stop} />
        </li>
      ))}
    </ol>
  );
}

function Node({ look, number }: StopWords) {
  const [turn, back] = look === "weakest" ? ["scale-80", "-rotate-45"] : ["", ""];
  return (
    <span
      aria-hidden="true"
      className={`relative flex size-8 shrink-0 items-center justify-center font-bold text-sm ${turn} ${MARKS[look]}`}
    >
      <span className={back}>{number}</span>
    </span>
  );
}

function Words({ say, stop }: PathView & { readonly stop: StopWords }) {
  const { name, look, flag, when, evidence, next } = stop;
  const arrival = when ? say("map.at", { when }) : say("map.apart");
  return (
    <div className="min-w-0 text-sm">
      <p className="font-semibold text-base">{name}</p>
      {flag ? (
        <p className={`font-semibold ${look === "weakest" ? "text-zero" : "text-accent"}`}>
          {flag}
        </p>
      ) : null}
      <p className="text-ink-2">{[arrival, evidence].filter(Boolean).join(" · ")}</p>
      {next.includes(",") ? <p className="text-ink-2">→ {next}</p> : null}
    </div>
  );
}
