import { Button } from "@/components/ui/button";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { type NewPress, type Press, secondAt, type Walked } from "./stopwatch";
import { useWalkSetting } from "./walk-context";
import type { Whereabouts } from "./way-of-walk";

interface Props {
  readonly place: Whereabouts;
  readonly walked: Walked;
  readonly presses: readonly Press[];
  /** What was pressed last, while it can be taken back. */
  readonly undo: Press | null;
  readonly onUndo: () => void;
  readonly onPress: (press: NewPress) => void;
  readonly onEnd: () => void;
}

/** Under the thumb: whoever welcomed, and the next arrival, or the ways where they part. */
export function StopwatchButtons(props: Props) {
  const { place, walked, onPress, onEnd } = props;
  const { words } = useWalkSetting();
  return (
    <div className="sticky bottom-0 -mx-[18px] grid gap-2.5 border-hair border-t bg-paper px-[18px] pt-2 pb-[max(22px,env(safe-area-inset-bottom))]">
      <Undo {...props} />
      {walked.greeting.status !== "greeted" ? (
        <Button size="large" isWide onClick={() => onPress({ type: "greeted" })}>
          {words.clock.greet}
        </Button>
      ) : (
        <p className="grid min-h-14 place-items-center text-center text-ink-2">
          {fill(words.clock.greeted, { time: formatStopwatch(walked.greeting.second) })}
        </p>
      )}
      <Onwards {...{ place, onPress, onEnd }} />
    </div>
  );
}

function Onwards({ place, onPress, onEnd }: Pick<Props, "place" | "onPress" | "onEnd">) {
  const { words } = useWalkSetting();
  const { next, fork } = place;
  if (fork?.isHere)
    return (
      <fieldset>
        <legend className="mb-1.5 w-full text-center font-semibold">{words.clock.which}</legend>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,7em),1fr))] gap-2.5">
          {fork.stops.map(({ id, name }) => (
            <Button
              key={id}
              variant="primary"
              size="thumb"
              className="!px-2"
              onClick={() => onPress({ type: "chose", after: fork.after, id })}
            >
              {name}
            </Button>
          ))}
        </div>
      </fieldset>
    );
  if (!next)
    return (
      <Button variant="primary" size="thumb" isWide onClick={onEnd}>
        {words.clock.finish}
      </Button>
    );
  return (
    <Button
      variant="primary"
      size="thumb"
      isWide
      onClick={() => onPress({ type: "arrived", id: next.id })}
    >
      {fill(words.clock.arrive, { place: next.name })}
    </Button>
  );
}

/** What was pressed last, said aloud, and for ten seconds the way back from it. */
function Undo({ place, presses, undo, onUndo }: Props) {
  const { words } = useWalkSetting();
  return (
    <div className="flex min-h-11 items-center justify-between gap-3 text-sm">
      <p role="status" className="min-w-0 text-ink-2">
        {undo ? saidPress(undo, { place, presses, words }) : ""}
      </p>
      {undo ? (
        <Button variant="quiet" size="small" className="shrink-0" onClick={onUndo}>
          {words.clock.undo}
        </Button>
      ) : null}
    </div>
  );
}

function saidPress(
  press: Press,
  {
    place,
    presses,
    words,
  }: Pick<Props, "place" | "presses"> & Pick<ReturnType<typeof useWalkSetting>, "words">,
): string {
  const { clock } = words;
  const time = formatStopwatch(secondAt(presses, press.at));
  if (press.type === "greeted") return fill(clock.didGreet, { time });
  if (press.type !== "arrived" && press.type !== "chose") return "";
  const name = place.way.find(({ id }) => id === press.id)?.name ?? "";
  const said = press.type === "arrived" ? clock.didArrive : clock.didChoose;
  return fill(said, { place: name, time });
}
