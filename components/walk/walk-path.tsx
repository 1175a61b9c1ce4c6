"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { PageHeader } from "@/components/layout/page-header";
import { showToast } from "@/components/ui/toast-queue";
import { NeedsNetwork } from "../offline/needs-network";
import { offerUndoOfWalk } from "./offer-undo-of-walk";
import { PathsDrawnAt } from "./paths-drawn-at";
import { walkedBy } from "./stopwatch";
import { StopwatchScreen } from "./stopwatch-screen";
import { useWalkDraft } from "./use-walk-draft";
import { useWalkStep } from "./use-walk-step";
import { useWalkSetting } from "./walk-context";
import { walkDraftKey } from "./walk-draft";
import type { WrittenWalk } from "./walk-end";
import { WalkSent } from "./walk-sent";
import { WalkStart } from "./walk-start";
import { endedDraft, startPresses } from "./walk-turns";
import type { WalkableJourney } from "./walkable";
import { WriteWalk } from "./write-walk";

interface Props {
  readonly journey: WalkableJourney;
}

/** A path as one visit: walked, written, 100 or 0, sent. */
export function WalkPath({ journey }: Props) {
  const { owner, words, mayUndo } = useWalkSetting();
  const key = walkDraftKey({ userId: owner.personId, journeyId: journey.id });
  const { draft, isReady, isUnkept, change, forget } = useWalkDraft(key);
  const { asked, goTo, settle } = useWalkStep();
  const leave = () => settle(0);
  const [sent, setSent] = useState<WrittenWalk | null>(null);
  const walked = walkedBy(draft.presses);
  const underWay = draft.journey;

  const onSent = (written: WrittenWalk) => {
    forget();
    setSent(written);
    leave();
    const onUndone = (again: WrittenWalk["draft"]) => {
      change(again);
      setSent(null);
    };
    offerUndoOfWalk(words.sent.toast, { ...written, mayUndo, onUndone, words: words.sent });
  };
  const onAbandon = () => {
    forget();
    leave();
    showToast({ message: words.abandon.done });
  };

  if (sent) return <WalkSent {...sent} onAgain={() => setSent(null)} />;
  if (walked === null || underWay === null)
    return (
      <div inert={!isReady} className="max-w-[640px]">
        <PathsDrawnAt />
        <PageHeader above={journey.name} title={words.title} lead={words.lead} />
        <NeedsNetwork words={words.needsNetwork} />
        <WalkStart
          {...{ journey, draft }}
          onChange={change}
          onStart={() =>
            change({
              ...draft,
              id: newId(),
              journey,
              elsewhere: draft.elsewhere?.trim() ?? null,
              presses: startPresses(journey, { entrance: draft.entrance, now: Date.now() }),
            })
          }
        />
      </div>
    );
  const shared = { draft, journey: underWay, walked };
  if (walked.status === "walking" || (walked.status === "paused" && asked === 0))
    return (
      <StopwatchScreen
        {...shared}
        {...{ isUnkept, onAbandon }}
        onChange={change}
        onWrite={goTo}
        onEnd={(presses) => {
          change(endedDraft({ ...draft, presses }, words.notReached));
          leave();
        }}
      />
    );
  return (
    <WriteWalk {...shared} {...{ asked, goTo, settle, onSent, onAbandon }} onChange={change} />
  );
}
