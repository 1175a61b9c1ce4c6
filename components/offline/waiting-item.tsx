"use client";
import { useState } from "react";
import type { Clock } from "@/components/checks/clock";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import { mend, type PendingItem } from "@/lib/client/queue";
import { formatMoment } from "@/lib/format/dates";
import type { Words } from "@/lib/i18n/words-of";
import { DiscardButton } from "./discard-button";

export interface Showing {
  readonly clock: Clock;
  readonly words: Words["waiting"];
}

interface Props extends Showing {
  readonly item: PendingItem;
}

const TONES = { waiting: "plain", sending: "accent", refused: "unproven" } as const;

/** One thing that waits: where it was seen and when, whether it goes, and if not, why and what can be done. */
export function WaitingItem({ item, clock, words }: Props) {
  const { labels, kind, madeAt, status, refusal } = item;
  const detail = [words.kinds[kind], labels.detail].filter(Boolean).join(" · ");
  return (
    <li className="border-hair border-b py-4">
      <div className="flex items-start gap-4">
        <div className="min-w-0 grow">
          <p className="font-semibold">{labels.place}</p>
          <p className="text-ink-2 text-sm">{detail}</p>
          <p className="text-ink-2 text-sm tabular-nums">{formatMoment(new Date(madeAt), clock)}</p>
        </div>
        <Tag tone={TONES[status]}>{words.items[status]}</Tag>
      </div>
      {refusal ? (
        <p className="mt-2 border-unproven border-l-[3px] pl-3">{refusal.detail}</p>
      ) : null}
      {status === "refused" ? <Mending {...{ item, words }} /> : null}
    </li>
  );
}

/** What can be done about one that was refused. */
function Mending({ item, words }: Pick<Props, "item" | "words">) {
  const { id, isMendable, kind, refusal, labels } = item;
  const [busyAt, setBusyAt] = useState<string | null>(null);
  const isSavedBefore = kind === "check" && refusal?.code === "id-conflict";
  const open = async () => {
    const mending = await mend(id);
    if (mending.status === "ready") location.assign(mending.address);
    if (mending.status === "busy") setBusyAt(mending.address);
  };
  return (
    <div className="mt-3">
      <div className="flex flex-wrap gap-2">
        {isSavedBefore ? (
          <LinkButton href={`/checks/${id}`} size="small">
            {words.openSaved}
          </LinkButton>
        ) : null}
        {isMendable && !isSavedBefore ? (
          <Button size="small" onClick={open}>
            {words.mend}
          </Button>
        ) : null}
        <DiscardButton {...{ id, words }} place={labels.place} />
      </div>
      {busyAt ? (
        <p role="alert" className="mt-3 grid justify-items-start gap-2">
          {words.busy}
          <LinkButton href={busyAt} size="small">
            {words.openBusy}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}
