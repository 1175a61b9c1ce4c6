"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { usePending } from "@/lib/client/queue";
import { NOTHING_WAITED, sentNews } from "./sent-news";

/** Calls back when something has gone that had waited here, with how much. */
export function useSentNews(onSent: (count: number) => void): void {
  const pending = usePending();
  const waited = useRef(NOTHING_WAITED);
  const tell = useEffectEvent(onSent);
  useEffect(() => {
    const news = sentNews(waited.current, pending);
    waited.current = news.waited;
    if (news.sent > 0) tell(news.sent);
  }, [pending]);
}
