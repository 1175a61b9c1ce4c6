"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import type { FactorRow } from "./library-types";
import { behindOf, inOrder } from "./moved-order";

interface Wish {
  /** The order that the server gave when it was wished for. */
  readonly given: string;
  readonly ids: readonly string[];
}

/** The rows as they were just put in order, while the server follows one move after the other. */
export function useOrder(factors: readonly FactorRow[]) {
  const router = useRouter();
  const [wish, setWish] = useState<Wish | null>(null);
  const [waiting, setWaiting] = useState(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const given = factors.map(({ id }) => id).join();
  const isWished = wish !== null && (waiting > 0 || wish.given === given);

  const follow = async (id: string, after: string | null) => {
    const sent = await send("PATCH", `/api/v1/factor-library/${id}`, { after });
    setWaiting((count) => count - 1);
    if (sent.status === "refused") {
      setWish(null);
      showToast({ message: `${sent.problem.title}. ${sent.problem.detail}` });
    }
    router.refresh();
  };
  /** Shows an order without keeping it. */
  const show = (ids: readonly string[] | null) => setWish(ids && { given, ids });
  const keep = (id: string, ids: readonly string[]) => {
    show(ids);
    setWaiting((count) => count + 1);
    line.current = line.current.then(() => follow(id, behindOf(ids, id)));
  };
  return { rows: isWished ? inOrder(factors, wish.ids) : factors, show, keep };
}
