"use client";
import { CircleAlert, CloudUpload, Check as Tick } from "lucide-react";
import { TextLink } from "@/components/ui/text-link";
import { usePending, useSendingOf } from "@/lib/client/queue";
import type { Words } from "@/lib/i18n/words-of";

export type SendingWords = Words["waiting"]["saved"];

/** What becomes of what was just saved: it is in the phone for certain, and with the server as soon as it says so. */
export function SendingState({ id, words }: { readonly id: string; readonly words: SendingWords }) {
  const sending = useSendingOf(id);
  const { state } = usePending();
  const isSignedOut = sending === "waiting" && state === "signed-out";
  const Icon = { gone: Tick, refused: CircleAlert, waiting: CloudUpload, sending: CloudUpload };
  const Shape = Icon[sending];
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
      <Shape aria-hidden="true" className="size-[1.2em] shrink-0" />
      <span>{isSignedOut ? words.signedOut : words[sending]}</span>
      {sending === "gone" || sending === "sending" ? null : (
        <TextLink href="/waiting" className="inline-flex min-h-11 items-center">
          {words.open}
        </TextLink>
      )}
    </p>
  );
}
