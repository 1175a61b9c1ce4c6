"use client";
import type { FormEvent } from "react";
import { PasswordField } from "@/components/ui/password-field";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";
import { FormProblem } from "./form-problem";
import { SubmitButton } from "./submit-button";
import { useFormFocus } from "./use-form-focus";

interface Props {
  readonly words: { readonly submit: string; readonly pending: string };
  readonly fieldWords: Words["people"]["fields"];
  /** What the present password is called here. */
  readonly currentLabel: string;
  /** Typed a moment ago: it is not asked for again. */
  readonly currentPassword?: string | undefined;
  readonly onChanged: () => void;
}

/** A password that only its owner knows, in place of the one they have. */
export function NewPasswordForm({ words, fieldWords, currentLabel, ...rest }: Props) {
  const { currentPassword, onChanged } = rest;
  const { ask, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  const errors = fieldProblems(problem, ["newPassword", "currentPassword"]);
  const isWeak = problem?.code === "weak-password";
  const isWrong = problem?.code === "wrong-credentials";
  const show = { showLabel: fieldWords.show, hideLabel: fieldWords.hide };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const given = new FormData(element);
    const sent = await ask("PUT", "/api/v1/session/password", {
      currentPassword: currentPassword ?? given.get("currentPassword"),
      newPassword: given.get("newPassword"),
    });
    if (sent?.status !== "done") return;
    element.reset();
    onChanged();
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-6">
      <FormProblem text={isWeak || isWrong ? undefined : errors[""]} />
      {currentPassword === undefined ? (
        <PasswordField
          {...show}
          name="currentPassword"
          label={currentLabel}
          error={isWrong ? problem?.title : undefined}
          required
          maxLength={200}
        />
      ) : null}
      <PasswordField
        {...show}
        name="newPassword"
        label={fieldWords.newPassword}
        hint={fieldWords.passwordHint}
        error={isWeak ? problem?.detail : errors.newPassword}
        required
        maxLength={200}
        autoComplete="new-password"
      />
      <SubmitButton {...{ words, isPending }} />
    </form>
  );
}
