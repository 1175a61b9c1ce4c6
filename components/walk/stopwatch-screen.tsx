"use client";
import { useEffectEvent, useState } from "react";
import { ForgottenScreen } from "./forgotten-screen";
import { FullScreen } from "./full-screen";
import { PausedScreen } from "./paused-screen";
import {
  forgottenSince,
  type NewPress,
  type Press,
  secondAt,
  undoable,
  type Walked,
  withoutForgotten,
} from "./stopwatch";
import { StopwatchButtons } from "./stopwatch-buttons";
import { StopwatchHead } from "./stopwatch-head";
import { StopwatchList } from "./stopwatch-list";
import { useNow } from "./use-now";
import { useWakeLock } from "./use-wake-lock";
import { useWalkSetting } from "./walk-context";
import type { WalkDraft } from "./walk-draft";
import type { WalkableJourney } from "./walkable";
import { whereabouts } from "./way-of-walk";

export interface WalkUnderWay {
  readonly draft: WalkDraft;
  readonly journey: WalkableJourney;
  readonly walked: Walked;
}

interface Props extends WalkUnderWay {
  readonly isUnkept: boolean;
  readonly onChange: (draft: WalkDraft) => void;
  /** To write down what was seen so far. */
  readonly onWrite: (step: number) => void;
  /** It is over; at the last stop, or before. */
  readonly onEnd: (presses: readonly Press[]) => void;
  readonly onAbandon: () => void;
}

/** While walking: the time, where one is, and two large buttons. */
export function StopwatchScreen(props: Props) {
  const { draft, journey, walked, isUnkept, onChange, onWrite, onEnd, onAbandon } = props;
  const { words } = useWalkSetting();
  const { presses } = draft;
  useWakeLock();
  const putBack = useEffectEvent((ms: number) =>
    onChange({ ...draft, putBackMs: draft.putBackMs + Math.round(ms) }),
  );
  const [onPutBack] = useState(() => (ms: number) => putBack(ms));
  const now = useNow(onPutBack) + draft.putBackMs;
  const place = whereabouts(journey, walked);
  const withPress = (press: NewPress): readonly Press[] => [
    ...presses,
    { ...press, at: Date.now() + draft.putBackMs } as Press,
  ];
  const press = (made: NewPress) => onChange({ ...draft, presses: withPress(made) });
  const second = secondAt(presses, now);
  const [attendedAt, setAttendedAt] = useState(0);
  const since = forgottenSince(presses, { now, attendedAt });
  if (since !== null)
    return (
      <ForgottenScreen
        {...{ since, onAbandon }}
        onKeep={() => setAttendedAt(now)}
        onLeaveOut={() =>
          onChange({ ...draft, presses: withoutForgotten(presses, { since, now }) })
        }
      />
    );
  if (walked.status === "paused")
    return (
      <PausedScreen
        {...{ second, onAbandon }}
        here={place.here}
        onWalkOn={() => press({ type: "resumed" })}
        onWrite={() => onWrite(place.reached)}
        onEnd={() => onEnd(withPress({ type: "ended" }))}
      />
    );
  return (
    <FullScreen label={words.title}>
      <StopwatchHead
        {...{ draft, journey, second, isUnkept }}
        onPause={() => press({ type: "paused" })}
      />
      <StopwatchList {...{ place, walked }} />
      <StopwatchButtons
        {...{ place, walked, presses }}
        undo={undoable(presses, now)}
        onUndo={() => onChange({ ...draft, presses: presses.slice(0, -1) })}
        onPress={press}
        onEnd={() => onEnd(withPress({ type: "ended" }))}
      />
    </FullScreen>
  );
}
