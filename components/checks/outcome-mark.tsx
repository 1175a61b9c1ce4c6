import { Mark, type MarkShape } from "@/components/ui/mark";

export type MomentOutcome = "passed" | "failed" | null;

const SHAPES = { passed: "circle", failed: "diamond", none: "ring" } as const satisfies Readonly<
  Record<string, MarkShape>
>;

export type OutcomeTexts = Readonly<Record<"passed" | "failed" | "none", string>>;

interface Props {
  readonly outcome: MomentOutcome;
  readonly texts: OutcomeTexts;
  readonly className?: string | undefined;
}

/** What a check found: a shape and a word. */
export function OutcomeMark({ outcome, texts, className }: Props) {
  const key = outcome ?? "none";
  return (
    <Mark shape={SHAPES[key]} className={className}>
      {texts[key]}
    </Mark>
  );
}
