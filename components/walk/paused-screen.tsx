import { Button } from "@/components/ui/button";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { Abandon } from "./abandon";
import { QuestionScreen } from "./question-screen";
import { useWalkSetting } from "./walk-context";
import type { WalkStop } from "./walkable";

interface Props {
  readonly second: number;
  readonly here: WalkStop | null;
  readonly onWalkOn: () => void;
  readonly onWrite: () => void;
  readonly onEnd: () => void;
  readonly onAbandon: () => void;
}

/** The clock stands still, and says so. */
export function PausedScreen({ second, here, onWalkOn, onWrite, onEnd, onAbandon }: Props) {
  const { pause } = useWalkSetting().words;
  return (
    <QuestionScreen
      title={pause.title}
      aside={
        <>
          <Button variant="quiet" size="small" onClick={onEnd}>
            {pause.endHere}
          </Button>
          <Abandon {...{ onAbandon }} />
        </>
      }
      choices={
        <>
          {here ? (
            <Button size="large" isWide onClick={onWrite}>
              {fill(pause.write, { place: here.name })}
            </Button>
          ) : null}
          <Button variant="primary" size="thumb" isWide onClick={onWalkOn}>
            {pause.walkOn}
          </Button>
        </>
      }
    >
      <p className="mt-4 font-extrabold text-6xl text-ink-3 tabular-nums leading-none">
        {formatStopwatch(second)}
      </p>
      <p className="mt-4 text-ink-2">{pause.lead}</p>
    </QuestionScreen>
  );
}
