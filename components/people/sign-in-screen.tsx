"use client";
import { type ReactNode, useState } from "react";
import type { Words } from "@/lib/i18n/words-of";
import { NewPasswordForm } from "./new-password-form";
import { SignInForm } from "./sign-in-form";

interface Props {
  readonly words: Words["signIn"];
  readonly fieldWords: Words["people"]["fields"];
  /** A path of this site. */
  readonly goTo: string;
  /** Below the form. */
  readonly children: ReactNode;
}

/** Who comes with a temporary password chooses their own before anything else. */
export function SignInScreen({ words, fieldWords, goTo, children }: Props) {
  const [temporary, setTemporary] = useState<string | null>(null);
  if (temporary === null)
    return (
      <>
        <h1 className="mb-8 font-bold text-3xl">{words.title}</h1>
        <SignInForm {...{ words, fieldWords, goTo }} onTemporary={setTemporary} />
        {children}
      </>
    );
  return (
    <>
      <h1 className="font-bold text-3xl">{words.newPassword.title}</h1>
      <p className="mt-3 mb-8 text-ink-2">{words.newPassword.lead}</p>
      <NewPasswordForm
        {...{ fieldWords }}
        words={words.newPassword}
        currentLabel={fieldWords.temporaryPassword}
        currentPassword={temporary}
        onChanged={() => location.assign(goTo)}
      />
    </>
  );
}
