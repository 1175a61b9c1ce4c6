"use client";
import type { FormEvent } from "react";
import { PasswordField } from "@/components/ui/password-field";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";
import { FormProblem } from "./form-problem";
import { SubmitButton } from "./submit-button";
import { UsernameField } from "./username-field";

interface Props {
  readonly words: Pick<Words["signIn"], "submit" | "pending">;
  readonly fieldWords: Words["people"]["fields"];
  /** With a temporary password: what was typed, so that it need not be typed again. */
  readonly onTemporary: (password: string) => void;
  /** A path of this site. */
  readonly goTo: string;
}

interface SignedIn {
  readonly user: { readonly mustChange: boolean };
}

export function SignInForm({ words, fieldWords, onTemporary, goTo }: Props) {
  const { ask, leave, isPending, problem } = useSend();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const password = String(given.get("password"));
    const body = { username: given.get("username"), password };
    const sent = await ask<SignedIn>("POST", "/api/v1/session", body);
    if (sent?.status !== "done") return;
    if (sent.body.user.mustChange) return onTemporary(password);
    leave(goTo);
  };
  return (
    <form onSubmit={submit} className="grid gap-6">
      <FormProblem text={problem?.detail} />
      <UsernameField words={fieldWords} />
      <PasswordField
        name="password"
        label={fieldWords.password}
        showLabel={fieldWords.show}
        hideLabel={fieldWords.hide}
        required
        maxLength={200}
      />
      <SubmitButton {...{ words, isPending }} />
    </form>
  );
}
