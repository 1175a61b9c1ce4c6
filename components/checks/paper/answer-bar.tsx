import { Button } from "@/components/ui/button";
import type { CellValue, PaperRow } from "./paper-cells";
import type { FormWords } from "./paper-words";
import { sayRound, sayRow } from "./say-cell";

interface Props {
  readonly row: PaperRow | undefined;
  readonly column: number;
  readonly onWrite: (value: CellValue | null) => void;
  readonly words: FormWords;
}

const VALUES = {
  answer: ["yes", "no", "na"],
  cause: ["facility", "procedure", "staffing", "training"],
} as const;

/** For a mouse or a thumb: what can be written into the chosen cell. */
export function AnswerBar({ row, column, onWrite, words }: Props) {
  if (!row) return null;
  const spoken: Readonly<Record<string, string>> = { ...words.answers, ...words.causes };
  const about = [row.touchpoint.name, sayRow(row, words), sayRound(column, words)].join(" · ");
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 max-w-full truncate text-ink-2 text-sm">
        {words.chosen}: {about}
      </legend>
      <div className="flex flex-wrap gap-2">
        {VALUES[row.kind].map((value) => (
          <Button key={value} size="small" className="min-w-12" onClick={() => onWrite(value)}>
            {spoken[value]}
          </Button>
        ))}
        <Button size="small" variant="quiet" onClick={() => onWrite(null)}>
          {words.clear}
        </Button>
      </div>
    </fieldset>
  );
}
