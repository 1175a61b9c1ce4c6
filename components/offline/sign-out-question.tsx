"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextLink } from "@/components/ui/text-link";
import { type PendingItem, sendNow, usePending } from "@/lib/client/queue";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";

export type SignOutWords = Words["waiting"]["signOut"];

interface Props {
  readonly isOpen: boolean;
  readonly isSigningOut: boolean;
  /** Why signing out came to nothing. */
  readonly problem: string | null;
  readonly onStay: () => void;
  readonly onSignOut: () => void;
  readonly words: SignOutWords;
}

const MOST_NAMED = 3;

/** Where the first of them were seen, each place once. */
function namedPlaces(items: readonly PendingItem[], words: SignOutWords): string {
  const named = items.slice(0, MOST_NAMED);
  const places = [...new Set(named.map(({ labels }) => labels.place))].join(" · ");
  const rest = items.length - named.length;
  return rest > 0 ? `${places} ${fill(words.more, { count: rest })}` : places;
}

/** Before somebody leaves what they have not sent: it is sent first, or waits here for them. Nothing is thrown away. */
export function SignOutQuestion({ isOpen, problem, onStay, words, ...rest }: Props) {
  const { items, count, isOffline } = usePending();
  const [left, setLeft] = useState<number | null>(null);
  const stay = () => {
    setLeft(null);
    onStay();
  };
  return (
    <Dialog
      {...{ isOpen }}
      role="alertdialog"
      size="small"
      title={fill(words.title, { count: Math.max(1, count) })}
      closeLabel={words.stay}
      onClose={stay}
      footer={<Choices {...{ isOffline, words, ...rest }} onStay={stay} onLeft={setLeft} />}
    >
      <p className="mb-2 font-semibold">{namedPlaces(items, words)}</p>
      <p className="text-ink-2">{words.lead}</p>
      <div role="status">
        {isOffline ? <p className="mt-3 text-unproven">{words.offline}</p> : null}
        {problem === null ? null : <p className="mt-3 text-zero">{problem}</p>}
        {left === null || isOffline ? null : (
          <p className="mt-3 flex flex-wrap items-center gap-x-3">
            {fill(words.left, { count: left })}
            <TextLink href="/waiting" className="inline-flex min-h-11 items-center" onClick={stay}>
              {words.why}
            </TextLink>
          </p>
        )}
      </div>
    </Dialog>
  );
}

interface ChoicesProps extends Omit<Props, "isOpen" | "problem"> {
  readonly isOffline: boolean;
  /** How many still wait after they were sent as far as that went. */
  readonly onLeft: (count: number) => void;
}

function Choices({ isOffline, isSigningOut, onStay, onSignOut, onLeft, words }: ChoicesProps) {
  const [isSending, setSending] = useState(false);
  const sendFirst = async () => {
    setSending(true);
    const left = await sendNow();
    setSending(false);
    if (left === 0) onSignOut();
    else onLeft(left);
  };
  return (
    <div className="flex w-full flex-wrap justify-end gap-2 max-sm:grid max-sm:justify-stretch">
      <Button data-autofocus variant="quiet" onClick={onStay}>
        {words.stay}
      </Button>
      <Button isPending={isSigningOut} onClick={onSignOut}>
        {words.keep}
      </Button>
      {isOffline ? null : (
        <Button
          variant="primary"
          isPending={isSending}
          pendingLabel={words.sending}
          onClick={sendFirst}
        >
          {words.sendFirst}
        </Button>
      )}
    </div>
  );
}
