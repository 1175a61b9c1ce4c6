"use client";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import { useSend } from "@/lib/client/use-send";

interface Props {
  readonly label: string;
  readonly done: string;
  readonly undo: string;
  readonly address: `/api/v1/journeys/${string}`;
  /** Where one is afterwards, and from where it can be brought back. */
  readonly goTo: string;
}

/** Without a question: it comes back by the press of a button. */
export function RemovePlan({ label, done, undo, address, goTo }: Props) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const bringBack = async () => {
    const sent = await send("POST", `${address}/restore`);
    if (sent.status === "refused") return showToast({ message: sent.problem.detail });
    router.refresh();
  };
  const remove = async () => {
    const sent = await ask("DELETE", address);
    if (sent?.status !== "done") return;
    showToast({ message: done, action: { label: undo, onPress: () => void bringBack() } });
    router.push(goTo);
    router.refresh();
  };
  return (
    <>
      <Button variant="quiet" isPending={isPending} onClick={() => void remove()}>
        {label}
      </Button>
      {problem === null ? null : (
        <Notice tone="problem" isLive>
          {problem.detail}
        </Notice>
      )}
    </>
  );
}
