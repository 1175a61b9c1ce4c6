import { useEffect, useRef } from "react";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import type { Walked } from "./stopwatch";
import { useWalkSetting } from "./walk-context";
import { plannedArrivals, type WalkStop } from "./walkable";
import type { Whereabouts } from "./way-of-walk";

interface Props {
  readonly place: Whereabouts;
  readonly walked: Walked;
}

/** The stops in order: when one was there, and when one is to be at the next. */
export function StopwatchList({ place, walked }: Props) {
  const { words } = useWalkSetting();
  const planned = plannedArrivals(place.way);
  return (
    <ol aria-label={words.clock.stops} className="mt-4 mb-4 grow border-hair border-t">
      {place.way.map((stop, index) => (
        <Line
          key={stop.id}
          {...{ stop }}
          number={index + 1}
          isNext={index === place.reached}
          isReached={index < place.reached}
          second={walked.arrivals[stop.id]}
          planned={planned.get(stop.id)}
        />
      ))}
      {place.fork ? (
        <li className="flex min-h-11 items-center gap-4 border-hair border-b py-2 text-ink-2">
          <span className="w-5 shrink-0 tabular-nums">{place.way.length + 1}</span>
          {place.fork.stops.map(({ name }) => name).join(" · ")}
        </li>
      ) : null}
    </ol>
  );
}

interface LineProps {
  readonly stop: WalkStop;
  readonly number: number;
  readonly isNext: boolean;
  readonly isReached: boolean;
  readonly second: number | undefined;
  readonly planned: number | undefined;
}

function Line({ stop, number, isNext, isReached, second, planned }: LineProps) {
  const { words } = useWalkSetting();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNext) line.current?.scrollIntoView({ block: "nearest" });
  }, [isNext]);
  const look = isNext ? "font-bold text-lg" : isReached ? "" : "text-ink-2";
  return (
    <li
      ref={line}
      aria-current={isNext ? "step" : undefined}
      className={`flex min-h-11 items-center gap-4 border-hair border-b py-2 ${look}`}
    >
      <span className="w-5 shrink-0 tabular-nums">{number}</span>
      <span className="min-w-0 grow leading-snug">{stop.name}</span>
      <span className="shrink-0 tabular-nums">
        {isReached ? (
          <b>{second === undefined ? words.clock.untimed : formatStopwatch(second)}</b>
        ) : planned === undefined ? null : (
          <span className="text-ink-2 text-sm">
            {fill(words.clock.planned, { time: formatStopwatch(planned) })}
          </span>
        )}
      </span>
    </li>
  );
}
