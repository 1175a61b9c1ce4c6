import type { KeyboardEvent } from "react";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { PaperRound } from "./paper-draft";
import type { FormWords } from "./paper-words";
import { sayRound } from "./say-cell";

interface Props {
  readonly round: PaperRound;
  readonly column: number;
  readonly onChange: (changes: Partial<PaperRound>) => void;
  /** Enter goes down into the column. */
  readonly onEnter: () => void;
  readonly mayBeUnannounced: boolean;
  readonly words: FormWords;
}

/** Of one round: when it was, whether announced, and the duty of who filled it in. */
export function RoundHead({ round, column, onChange, onEnter, mayBeUnannounced, words }: Props) {
  const title = sayRound(column, words);
  const label = (text: string) => (
    <>
      <span className="sr-only">{title} </span>
      {text}
    </>
  );
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onEnter();
  };
  return (
    <th
      scope="col"
      className="w-60 min-w-60 max-md:w-52 max-md:min-w-52 border-hair-2 border-b border-l px-2 py-2 text-left align-top font-normal"
    >
      <p className="mb-1 font-bold">{title}</p>
      <div className="grid gap-2 text-sm">
        <TextField
          type="datetime-local"
          data-when={column}
          label={label(words.seenAt)}
          value={round.seenAt}
          onChange={({ target }) => onChange({ seenAt: target.value })}
          onKeyDown={goDown}
        />
        {mayBeUnannounced ? (
          <Select
            label={label(words.announcement)}
            options={[
              { value: "yes", label: words.announced },
              { value: "no", label: words.unannounced },
            ]}
            value={round.announced ? "yes" : "no"}
            onChange={({ target }) => onChange({ announced: target.value === "yes" })}
          />
        ) : null}
        <TextField
          label={label(words.filledBy)}
          hint={words.filledByHint}
          maxLength={100}
          value={round.filledBy}
          onChange={({ target }) => onChange({ filledBy: target.value })}
          onKeyDown={goDown}
        />
      </div>
    </th>
  );
}
