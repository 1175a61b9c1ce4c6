"use client";
import { type ReactNode, useState } from "react";
import { SignOutQuestion, type SignOutWords } from "@/components/offline/sign-out-question";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import { usePending } from "@/lib/client/queue";

interface Props {
  /** Where one is afterwards. */
  readonly goTo: string;
  readonly className?: string | undefined;
  /** What is asked where something was not sent yet. */
  readonly words: SignOutWords;
  readonly children: ReactNode;
}

/** The whole page is loaded anew afterwards: nothing that was on a screen stays in the browser's memory. */
export function SignOutButton({ goTo, className, words, children }: Props) {
  const { count } = usePending();
  const [isPending, setPending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const signOut = async () => {
    if (isPending) return;
    setPending(true);
    setProblem(null);
    const sent = await send("DELETE", "/api/v1/session");
    if (sent.status === "done") return location.assign(goTo);
    setPending(false);
    setProblem(sent.problem.detail);
    if (!isAsking) showToast({ message: sent.problem.detail });
  };
  const ask = () => {
    setProblem(null);
    setAsking(true);
  };
  return (
    <>
      <button
        type="button"
        aria-busy={isPending}
        className={className}
        onClick={count > 0 ? ask : signOut}
      >
        {children}
      </button>
      <SignOutQuestion
        {...{ problem, words }}
        isOpen={isAsking}
        isSigningOut={isPending}
        onStay={() => setAsking(false)}
        onSignOut={signOut}
      />
    </>
  );
}
