"use client";
import { useRouter } from "next/navigation";
import { showToast } from "@/components/ui/toast-queue";
import type { Method, Problem } from "@/lib/client/api";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import type { FactorRow, LibraryWords } from "./library-types";

interface Asked {
  readonly method: Method;
  readonly id: string;
  readonly body?: object;
}

const tellRefusal = ({ title, detail }: Problem): void => {
  showToast({ message: `${title}. ${detail}` });
};

const BRING_BACK = { archived: false } as const;

/** Changes that can be taken back are made at once, and say so. */
export function useLibraryChanges({ done }: LibraryWords) {
  const router = useRouter();
  const { ask } = useSend();
  const change = async ({ method, id, body }: Asked): Promise<boolean> => {
    const sent = await ask(method, `/api/v1/factor-library/${id}`, body);
    router.refresh();
    if (sent?.status === "refused") tellRefusal(sent.problem);
    return sent?.status === "done";
  };
  const tell = (message: string, undo: Asked) => {
    const takeBack = async () => {
      if (await change(undo)) showToast({ message: done.undone });
    };
    showToast({ message, action: { label: done.undo, onPress: takeBack } });
  };
  const archive = async ({ id, name }: FactorRow) => {
    if (await change({ method: "DELETE", id }))
      tell(fill(done.archived, { name }), { method: "PATCH", id, body: BRING_BACK });
  };
  const restore = async ({ id, name }: FactorRow) => {
    if (await change({ method: "PATCH", id, body: BRING_BACK }))
      tell(fill(done.restored, { name }), { method: "DELETE", id });
  };
  const tellAdded = (id: string, name: string) =>
    tell(fill(done.added, { name }), { method: "DELETE", id });
  const tellEdited = ({ id, name, basic, kind, standard }: FactorRow, newName: string) =>
    tell(fill(done.edited, { name: newName }), {
      method: "PATCH",
      id,
      body: { name, basic, kind, standard },
    });
  const takeBack = async (ids: readonly string[]) => {
    const path = "/api/v1/factor-library/take-back";
    const sent = await ask<{ readonly kept: number }>("POST", path, { ids });
    router.refresh();
    if (sent?.status === "refused") return tellRefusal(sent.problem);
    const kept = sent?.body.kept ?? 0;
    showToast({ message: kept > 0 ? fill(done.undoneBut, { count: kept }) : done.undone });
  };
  const tellTaken = (ids: readonly string[]) => {
    const message = fill(done.taken, { count: ids.length });
    const action = { label: done.undo, onPress: () => void takeBack(ids) };
    showToast({ message, action: ids.length > 0 ? action : undefined });
  };
  return { archive, restore, tellAdded, tellEdited, tellTaken };
}
