"use client";
import type { Words } from "@/lib/i18n/words-of";
import { NewPasswordForm } from "./new-password-form";

interface Props {
  readonly words: Words["signIn"]["newPassword"];
  readonly fieldWords: Words["people"]["fields"];
  readonly goTo: string;
}

/** For whoever signed in with a temporary password earlier and has not chosen their own yet. */
export function OwnPasswordScreen({ words, fieldWords, goTo }: Props) {
  return (
    <>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3 mb-8 text-ink-2">{words.lead}</p>
      <NewPasswordForm
        {...{ words, fieldWords }}
        currentLabel={fieldWords.temporaryPassword}
        onChanged={() => location.assign(goTo)}
      />
    </>
  );
}
