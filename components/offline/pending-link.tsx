"use client";
import { CloudOff, CloudUpload } from "lucide-react";
import { PageLink } from "@/components/ui/page-link";
import { showToast } from "@/components/ui/toast-queue";
import { usePending } from "@/lib/client/queue";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import { useSentNews } from "./use-sent-news";

export type PendingWords = Pick<
  Words["waiting"],
  "pending" | "pendingShort" | "offline" | "sentNow"
>;

function sentence(
  words: PendingWords,
  { count, isOffline }: { readonly count: number; readonly isOffline: boolean },
): string {
  if (!isOffline) return fill(words.pending, { count });
  if (count === 0) return words.offline;
  return `${words.offline} · ${fill(words.pendingShort, { count })}`;
}

/** How many wait, on every page as long as any does, and that they went; that there is no network, as long as there is none. */
export function PendingLink({ words }: { readonly words: PendingWords }) {
  const { count, isOffline, items } = usePending();
  useSentNews((sent) => showToast({ message: fill(words.sentNow, { count: sent }) }));
  const isRefused = items.some(({ status }) => status === "refused");
  const Icon = isOffline ? CloudOff : CloudUpload;
  return (
    <span role="status" className="min-w-0">
      {count > 0 || isOffline ? (
        <PageLink
          href="/waiting"
          className={`flex min-h-11 min-w-0 items-center gap-1.5 rounded-lg px-2.5 font-semibold text-sm hover:bg-sunken ${isRefused ? "text-unproven" : "text-ink"}`}
        >
          <Icon aria-hidden="true" className="size-[1.25em] shrink-0" />
          <span className="line-clamp-2 text-balance leading-tight">
            {sentence(words, { count, isOffline })}
          </span>
        </PageLink>
      ) : null}
    </span>
  );
}
