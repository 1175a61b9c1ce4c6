"use client";
import { useRef, useState } from "react";
import { type Problem, type Sent, send } from "./api";

/** Where somebody signs in again, and comes back to this page from. */
const signInAddress = (): string =>
  `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;

/**
 * One request at a time: a second press while the first is under way does nothing (null). Whoever is no longer signed
 * in is led to the sign-in.
 */
export function useSend() {
  const isBusy = useRef(false);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function ask<Body = undefined>(
    ...request: Parameters<typeof send>
  ): Promise<Sent<Body> | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setPending(true);
    setProblem(null);
    const sent = await send<Body>(...request);
    isBusy.current = false;
    setPending(false);
    if (sent.status === "done") return sent;
    setProblem(sent.problem);
    if (sent.problem.code === "unauthenticated") location.assign(signInAddress());
    return sent;
  }

  /** Loads another page whole; what was pressed stays pressed until it comes. */
  function leave(to: string) {
    isBusy.current = true;
    setPending(true);
    location.assign(to);
  }

  return { ask, leave, isPending, problem };
}
