import type { ReactNode } from "react";

export type TagTone = "plain" | "accent" | "zero" | "hundred" | "unproven";

const TONES: Readonly<Record<TagTone, string>> = {
  plain: "border-hair-2 text-ink-2",
  accent: "border-accent bg-accent-soft text-accent",
  zero: "border-zero bg-zero-soft text-zero",
  hundred: "border-hundred bg-hundred-soft text-hundred",
  unproven: "border-unproven bg-unproven-soft text-unproven",
};

/** A word that says what kind of thing this is, for example 예시. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-sm border px-2 py-px font-semibold text-xs ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
