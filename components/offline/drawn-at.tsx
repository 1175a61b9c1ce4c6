"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Clock } from "@/components/checks/clock";
import { nearTime } from "@/components/checks/near-time";
import { usePending } from "@/lib/client/queue";
import { fill } from "@/lib/i18n/fill";

interface Props {
  /** When the server drew this page: a phone without a network shows it as it was. */
  readonly at: string;
  readonly clock: Clock;
  /** For example 오프라인 · {time}에 받은 화면. */
  readonly sentence: string;
}

const FRESH_MS = 60_000;

/** Drawn anew when the network is back, when something was sent, and where an old page came out of the phone. */
function useDrawnAnew(at: string): { readonly isOffline: boolean } {
  const router = useRouter();
  const { isOffline, isRead, lastSentAt } = usePending();
  const drawAnew = useEffectEvent(() => router.refresh());
  const before = useRef<{ readonly isOffline: boolean; readonly sentAt: number | null } | null>(
    null,
  );
  useEffect(() => {
    if (!isRead) return;
    const last = before.current;
    before.current = { isOffline, sentAt: lastSentAt };
    if (isOffline) return;
    const isOld = last === null && Date.now() - Date.parse(at) > FRESH_MS;
    const isNews = last !== null && (last.isOffline || last.sentAt !== lastSentAt);
    if (isOld || isNews) drawAnew();
  }, [isRead, isOffline, lastSentAt, at]);
  return { isOffline };
}

/** As long as there is no network: from when the page is that one looks at. */
export function DrawnAt({ at, clock, sentence }: Props) {
  const { isOffline } = useDrawnAnew(at);
  return (
    <p role="status">
      {isOffline ? (
        <time
          dateTime={at}
          className="mb-4 block rounded-lg bg-sunken px-4 py-2 text-ink-2 text-sm tabular-nums"
        >
          {fill(sentence, { time: nearTime(new Date(at), clock) })}
        </time>
      ) : null}
    </p>
  );
}
