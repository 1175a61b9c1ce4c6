import "server-only";

export interface TimedWay {
  /** The stops in the order walked. */
  readonly way: readonly string[];
  /** Second of arrival, where it was timed. */
  readonly arrivals: Readonly<Record<string, number>>;
}

/** How long one was at a stop, until the arrival at the next. */
export interface StopSeconds {
  readonly medianSeconds: number;
  readonly walks: number;
}

/** From one arrival to the next on the way: only where both were timed. */
function stays({ way, arrivals }: TimedWay): readonly (readonly [id: string, seconds: number])[] {
  return way.flatMap((id, index) => {
    const arrived = arrivals[id];
    const left = arrivals[way[index + 1] ?? ""];
    return arrived === undefined || left === undefined || left < arrived
      ? []
      : [[id, left - arrived] as const];
  });
}

function medianOf(seconds: readonly number[]): number {
  const sorted = [...seconds].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return lower + (upper - lower) / 2;
}

/** The median stay at each stop over walks; the last stop of a way has none. */
export function stopSeconds(walks: readonly TimedWay[]): Readonly<Record<string, StopSeconds>> {
  const byStop = new Map<string, number[]>();
  for (const [id, seconds] of walks.flatMap(stays)) {
    const stop = byStop.get(id);
    if (stop) stop.push(seconds);
    else byStop.set(id, [seconds]);
  }
  return Object.fromEntries(
    [...byStop].map(([id, seconds]) => [
      id,
      { medianSeconds: medianOf(seconds), walks: seconds.length },
    ]),
  );
}
