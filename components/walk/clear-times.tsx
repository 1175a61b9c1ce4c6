import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import type { Walked } from "./stopwatch";
import { useWalkSetting } from "./walk-context";
import type { WalkStop } from "./walkable";

interface Props {
  readonly way: readonly WalkStop[];
  readonly walked: Walked;
  /** By the stop's id; the empty one stands for the first greeting. */
  readonly onClear: (mistaken: string) => void;
}

/** Seconds that were pressed by mistake can go: unknown is better than wrong. The first one is the beginning itself. */
export function ClearTimes({ way, walked, onClear }: Props) {
  const { words } = useWalkSetting();
  const { end } = words;
  const { greeting: greeted, arrivals } = walked;
  const times = way.slice(1).flatMap(({ id, name }) => {
    const second = arrivals[id];
    return second === undefined ? [] : [{ id, name, second }];
  });
  const greeting =
    greeted.status === "greeted" ? [{ id: "", name: end.greeting, second: greeted.second }] : [];
  const all = [...greeting, ...times];
  if (all.length === 0) return null;
  return (
    <Disclosure label={end.clear}>
      <div className="-ml-7">
        <p className="mb-2 text-ink-2 text-sm">{end.clearHint}</p>
        <ul>
          {all.map(({ id, name, second }) => (
            <li key={id} className="flex min-h-12 items-center gap-3">
              <span className="min-w-0 grow">{name}</span>
              <span className="shrink-0 tabular-nums">{formatStopwatch(second)}</span>
              <Button
                size="small"
                className="shrink-0"
                aria-label={fill(end.clearOf, { place: name })}
                onClick={() => onClear(id)}
              >
                {words.abandon.confirm}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
