"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { showToast } from "@/components/ui/toast-queue";
import { keepDraft, walkDraftKey } from "@/lib/client/check-drafts";
import { offerUndo } from "../offer-undo";
import { Undone } from "../undone";
import { useWalkStep } from "./use-walk-step";
import { savedChecks, withNewIds } from "./walk-draft";
import { WalkVerdict } from "./walk-verdict";
import { type WalkDone, Walking, type WalkingProps } from "./walking";

interface Props extends WalkingProps {
  readonly mayUndo: boolean;
}

type Result = WalkDone & { readonly status: "saved" | "undone" };

/** A whole path as one visit: walked, saved, 100 or 0, and taken back within ten seconds if it was a mistake. */
export function WalkPath({ mayUndo, ...walking }: Props) {
  const { userId, journey, texts } = walking;
  const { asked, leave } = useWalkStep();
  const [result, setResult] = useState<Result | null>(null);
  const onSaved = (done: WalkDone) => {
    setResult({ ...done, status: "saved" });
    leave();
    if (!mayUndo) return showToast({ message: texts.savedToast });
    offerUndo({
      message: texts.savedToast,
      checks: savedChecks(done),
      onUndone: () => setResult({ ...done, status: "undone" }),
      texts,
    });
  };
  // Back leads from the verdict to the walk's screens, where a new one begins.
  if (result === null || asked > 0) return <Walking {...walking} {...{ onSaved }} />;
  if (result.status === "saved")
    return <WalkVerdict {...result} {...{ texts }} onAgain={() => setResult(null)} />;
  const again = () => {
    const key = walkDraftKey({ userId, journeyId: journey.id });
    keepDraft(key, withNewIds(result.draft, newId));
    setResult(null);
  };
  return <Undone onAgain={again} texts={{ ...texts, again: texts.writeAgain }} />;
}
