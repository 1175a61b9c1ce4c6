"use client";
import type { ReactNode } from "react";
import { SaveBar } from "@/components/checks/save-bar";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { type Pending, sendNow, usePending } from "@/lib/client/queue";
import { formatMoment } from "@/lib/format/dates";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import { type Showing, WaitingItem } from "./waiting-item";

interface Props extends Showing {
  /** At the end of the page. */
  readonly help: ReactNode;
}

/** Everything that waits in this phone: what it is, why it waits, and the button that sends it. */
export function WaitingList({ clock, words, help }: Props) {
  const pending = usePending();
  const { isRead, count, items, countOfOthers, countElsewhere, lastSentAt } = pending;
  // Until the phone has been asked, nobody knows whether anything waits.
  if (!isRead) return <div className="min-h-60">{help}</div>;
  const lastSent =
    lastSentAt === null
      ? words.neverSent
      : fill(words.lastSent, { time: formatMoment(new Date(lastSentAt), clock) });
  return (
    <>
      <State {...{ pending, words }} />
      {count === 0 ? (
        <EmptyState
          sentence={countElsewhere > 0 ? words.emptyHere : words.empty}
          action={
            <LinkButton href="/today" variant="primary">
              {words.today}
            </LinkButton>
          }
        />
      ) : (
        <ul className="border-hair-2 border-t">
          {items.map((item) => (
            <WaitingItem key={item.id} {...{ item, clock, words }} />
          ))}
        </ul>
      )}
      <div className="mt-4 grid gap-2 text-ink-2 text-sm">
        {count > 0 || lastSentAt !== null ? <p className="tabular-nums">{lastSent}</p> : null}
        {countElsewhere > 0 ? <p>{fill(words.otherCentres, { count: countElsewhere })}</p> : null}
        {countOfOthers > 0 ? <p>{fill(words.others, { count: countOfOthers })}</p> : null}
      </div>
      {help}
      {count > 0 ? <SendNow isSending={pending.state === "sending"} {...{ words }} /> : null}
    </>
  );
}

function SendNow({ isSending, words }: { isSending: boolean; words: Words["waiting"] }) {
  return (
    <SaveBar>
      <Button
        variant="primary"
        size="large"
        className="max-md:w-full"
        isPending={isSending}
        pendingLabel={words.sending}
        onClick={sendNow}
      >
        {words.sendNow}
      </Button>
    </SaveBar>
  );
}

/** Why nothing goes out, where nothing does. */
function State({ pending, words }: { pending: Pending; words: Words["waiting"] }) {
  const { count, state, isOffline } = pending;
  const why = isOffline ? "unreachable" : state;
  if (count === 0 || why === "idle" || why === "sending") return null;
  return (
    <div className="mb-6">
      <Notice
        tone="warning"
        isLive
        action={
          why === "signed-out" || why === "other-person" ? (
            <LinkButton href="/sign-in?next=%2Fwaiting" size="small">
              {words.signIn}
            </LinkButton>
          ) : undefined
        }
      >
        {words.states[why]}
      </Notice>
    </div>
  );
}
