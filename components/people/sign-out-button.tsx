"use client";
import { type ReactNode, useState } from "react";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";

interface Props {
  /** Where one is afterwards. */
  readonly goTo: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The whole page is loaded anew afterwards: nothing that was on a screen stays in the browser's memory. */
export function SignOutButton({ goTo, className, children }: Props) {
  const [isPending, setPending] = useState(false);
  const signOut = async () => {
    if (isPending) return;
    setPending(true);
    const sent = await send("DELETE", "/api/v1/session");
    if (sent.status === "done") return location.assign(goTo);
    setPending(false);
    showToast({ message: sent.problem.detail });
  };
  return (
    <button type="button" aria-busy={isPending} className={className} onClick={signOut}>
      {children}
    </button>
  );
}
