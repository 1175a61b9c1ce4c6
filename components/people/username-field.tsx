import { TextField } from "@/components/ui/text-field";
import type { Problem } from "@/lib/client/api";
import { fieldProblems } from "@/lib/client/field-problems";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly words: Words["people"]["fields"];
  readonly error?: string | undefined;
  /** A new name, with what it may be made of; else the one that somebody has. */
  readonly isNew?: boolean | undefined;
}

export function UsernameField({ words, error, isNew = false }: Props) {
  return (
    <TextField
      name="username"
      label={words.username}
      hint={isNew ? words.usernameHint : undefined}
      error={error}
      required
      maxLength={isNew ? 30 : 100}
      autoComplete={isNew ? "off" : "username"}
      autoCapitalize="none"
      spellCheck={false}
      inputMode="email"
    />
  );
}

/** Taken, or made of what a username is not made of. */
export function usernameError(
  problem: Problem | null,
  words: Words["people"]["fields"],
): string | undefined {
  const said = fieldProblems(problem, ["username"]).username;
  return said && problem?.code !== "username-taken" ? words.usernameShape : said;
}
