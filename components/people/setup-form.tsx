"use client";
import type { FormEvent } from "react";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";
import { FormProblem } from "./form-problem";
import { SubmitButton } from "./submit-button";
import { useFormFocus } from "./use-form-focus";
import { UsernameField, usernameError } from "./username-field";

interface Props {
  readonly words: Words["setup"]["form"];
  readonly fieldWords: Words["people"]["fields"];
}

const FIELDS = ["centreName", "name", "username", "password"] as const;

/** The centre and its director; who sends it is signed in at once. */
export function SetupForm({ words, fieldWords }: Props) {
  const { ask, leave, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  const isTaken = problem?.code === "already-set-up";
  const errors = fieldProblems(problem, FIELDS);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const body = Object.fromEntries(FIELDS.map((field) => [field, given.get(field)]));
    const sent = await ask("POST", "/api/v1/setup", body);
    if (sent?.status === "done") leave("/");
  };
  return (
    <form ref={form} onSubmit={submit} className="grid gap-6">
      <FormProblem
        text={isTaken ? words.taken : errors[""]}
        action={isTaken ? <TextLink href="/sign-in">{words.signIn}</TextLink> : null}
      />
      <TextField
        name="centreName"
        label={words.centreName}
        hint={words.centreNameHint}
        error={errors.centreName}
        required
        maxLength={100}
        autoComplete="organization"
      />
      <TextField
        name="name"
        label={words.directorName}
        error={errors.name}
        required
        maxLength={60}
        autoComplete="name"
      />
      <UsernameField isNew words={fieldWords} error={usernameError(problem, fieldWords)} />
      <PasswordField
        name="password"
        label={fieldWords.password}
        hint={fieldWords.passwordHint}
        error={errors.password}
        showLabel={fieldWords.show}
        hideLabel={fieldWords.hide}
        required
        maxLength={200}
        autoComplete="new-password"
      />
      <SubmitButton {...{ words, isPending }} />
    </form>
  );
}
