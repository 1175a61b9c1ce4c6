"use client";
import { useEffect, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { showToast } from "@/components/ui/toast-queue";
import { forgetDraft, readDraft } from "@/lib/client/check-drafts";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import { walkAddress } from "../checks/addresses";
import type { Clock } from "../checks/clock";
import { nearTime } from "../checks/near-time";
import { walkedBy } from "./stopwatch";
import { isWalkDraft, walkDraftKey } from "./walk-draft";

export type UnfinishedWords = Pick<Words["walk"], "unfinished" | "abandon">;

interface Props {
  readonly userId: string;
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
  readonly clock: Clock;
  readonly words: UnfinishedWords;
}

interface Unfinished {
  readonly key: string;
  readonly journeyId: string;
  readonly name: string;
  readonly startedAt: number;
}

function unfinishedOf({
  userId,
  journeys,
}: Pick<Props, "userId" | "journeys">): readonly Unfinished[] {
  return journeys.flatMap(({ id: journeyId, name }) => {
    const key = walkDraftKey({ userId, journeyId });
    const walked = walkedBy(readDraft(key, isWalkDraft)?.presses ?? []);
    return walked ? [{ key, journeyId, name, startedAt: walked.startedAt }] : [];
  });
}

/** Walks that lie in this browser, begun and not sent. */
export function UnfinishedWalks({ userId, journeys, clock, words }: Props) {
  const [walks, setWalks] = useState<readonly Unfinished[]>([]);
  const [asked, setAsked] = useState<Unfinished | null>(null);
  useEffect(() => setWalks(unfinishedOf({ userId, journeys })), [userId, journeys]);
  const discard = () => {
    if (asked) forgetDraft(asked.key);
    setWalks(walks.filter((walk) => walk !== asked));
    setAsked(null);
    showToast({ message: words.abandon.done });
  };
  if (walks.length === 0) return null;
  return (
    <section aria-label={words.unfinished.title} className="mb-8 rounded-lg bg-sunken px-4 py-3">
      <h2 className="font-semibold">{words.unfinished.title}</h2>
      <ul>
        {walks.map((walk) => (
          <Line key={walk.key} {...{ walk, clock, words }} onDiscard={() => setAsked(walk)} />
        ))}
      </ul>
      <AlertDialog
        isOpen={asked !== null}
        onCancel={() => setAsked(null)}
        onConfirm={discard}
        title={words.abandon.title}
        confirmLabel={words.abandon.confirm}
        cancelLabel={words.abandon.cancel}
        isDanger
      >
        <p>{words.abandon.about}</p>
      </AlertDialog>
    </section>
  );
}

interface LineProps extends Pick<Props, "clock" | "words"> {
  readonly walk: Unfinished;
  readonly onDiscard: () => void;
}

function Line({ walk, clock, words, onDiscard }: LineProps) {
  const { name, journeyId, startedAt } = walk;
  const { unfinished } = words;
  const since = fill(unfinished.since, { time: nearTime(new Date(startedAt), clock) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <span>
        {name} <span className="text-ink-2 tabular-nums">· {since}</span>
      </span>
      <span className="flex gap-2">
        <LinkButton
          href={walkAddress(journeyId)}
          size="small"
          aria-label={fill(unfinished.resumeOf, { place: name })}
        >
          {unfinished.resume}
        </LinkButton>
        <Button
          size="small"
          variant="quiet"
          aria-label={fill(unfinished.discardOf, { place: name })}
          onClick={onDiscard}
        >
          {unfinished.discard}
        </Button>
      </span>
    </li>
  );
}
