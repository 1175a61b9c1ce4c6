import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatStopwatch } from "@/lib/format/durations";
import { SaveBar } from "../checks/save-bar";
import { Abandon } from "./abandon";
import { ClearTimes } from "./clear-times";
import { ImpressionPairs } from "./impression-pairs";
import { SecondsTable } from "./seconds-table";
import { type Walked, withoutPress } from "./stopwatch";
import { VisitVerdict } from "./visit-verdict";
import { useWalkSetting } from "./walk-context";
import type { WalkDraft } from "./walk-draft";
import type { WalkStop } from "./walkable";

export interface WrittenWalk {
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
  readonly reached: number;
  readonly walked: Walked;
}

interface Props extends WrittenWalk {
  readonly onChange: (draft: WalkDraft) => void;
  readonly onOpen: (step: number) => void;
  readonly onPrevious: () => void;
  readonly onWalkOn: () => void;
  readonly onAbandon: () => void;
  readonly onSend: () => void;
  readonly isSending: boolean;
  /** Why it could not be kept for sending. */
  readonly problem: string | null;
}

/** The end of a walk: the verdict, the seconds, the first impression, and the way out of this phone. */
export function WalkEnd(props: Props) {
  const { draft, walked, way, onChange, onWalkOn, onAbandon } = props;
  const { words } = useWalkSetting();
  return (
    <div className="max-w-[640px]">
      <VisitVerdict {...{ draft, way }} />
      <div className="mt-8">
        <SecondsTable {...props} />
        <Greeting {...{ walked }} />
      </div>
      <div className="mt-6 border-hair border-t">
        <ImpressionPairs
          impression={draft.impression}
          onChange={(impression) => onChange({ ...draft, impression })}
        />
        <ClearTimes
          {...{ way, walked }}
          onClear={(mistaken) =>
            onChange({ ...draft, presses: withoutPress(draft.presses, mistaken) })
          }
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-x-3">
        <Button variant="quiet" size="small" onClick={onWalkOn}>
          {words.end.walkOn}
        </Button>
        <Abandon {...{ onAbandon }} />
      </div>
      <SendBar {...props} />
    </div>
  );
}

export function Greeting({ walked }: Pick<Props, "walked">) {
  const { words } = useWalkSetting();
  const { greeting } = walked;
  const unknown = { nobody: words.end.nobody, notTimed: words.end.greetingCleared };
  return (
    <p className="mt-3 flex justify-between gap-4">
      <span>{words.end.greeting}</span>
      <b className="font-semibold tabular-nums">
        {greeting.status === "greeted"
          ? formatStopwatch(greeting.second)
          : unknown[greeting.status]}
      </b>
    </p>
  );
}

function SendBar({ onPrevious, onSend, isSending, problem }: Props) {
  const { words } = useWalkSetting();
  return (
    <SaveBar
      above={
        problem === null ? null : (
          <div className="mb-3">
            <Notice tone="problem" isLive>
              {problem}
            </Notice>
          </div>
        )
      }
    >
      <Button size="large" className="shrink-0" onClick={onPrevious}>
        {words.end.previous}
      </Button>
      <Button
        variant="primary"
        size="large"
        isWide
        isPending={isSending}
        pendingLabel={words.end.sending}
        onClick={onSend}
      >
        {words.end.send}
      </Button>
    </SaveBar>
  );
}
