import { Check, Minus, X } from "lucide-react";
import { Tag } from "@/components/ui/tag";
import { type Cell, type CellValue, isAnswer, isOpen, type PaperRow, valueIn } from "./paper-cells";
import type { PaperRound } from "./paper-draft";
import type { FormWords } from "./paper-words";
import { sayValue } from "./say-cell";

const ICONS = { yes: Check, no: X, na: Minus } as const;
const STICKY =
  "sticky left-0 z-10 border-hair border-b bg-paper px-3 py-2 text-left font-normal max-md:w-32 max-md:min-w-32";

// One cell of the grid is reached by Tab, the others from there.
const CELL = { role: "gridcell", tabIndex: -1 } as const;
const REACHED = { tabIndex: 0 } as const;

interface Props {
  readonly row: PaperRow;
  readonly index: number;
  readonly rounds: readonly PaperRound[];
  readonly active: Cell;
  readonly words: FormWords;
}

/** One question, or why it was missed, over all rounds. */
export function GridRow({ row, index, rounds, active, words }: Props) {
  return (
    <tr>
      <th scope="row" className={STICKY}>
        <RowName {...{ row, words }} />
      </th>
      {rounds.map((round, column) => (
        <GridCell
          key={round.id}
          place={`${index}-${column}`}
          isActive={active.row === index && active.column === column}
          isClosed={!isOpen(row, round)}
          value={valueIn(row, round)}
          words={words}
        />
      ))}
    </tr>
  );
}

function RowName({ row, words }: Pick<Props, "row" | "words">) {
  if (row.kind === "cause") return <span className="text-ink-2 text-sm">{words.why}</span>;
  const { name, basic, standard } = row.factor;
  return (
    <>
      <span className="mr-2 font-semibold">{name}</span>
      {basic ? <Tag>{words.basic}</Tag> : null}
      {standard === "" ? null : (
        <span className="block text-ink-2 text-sm max-md:sr-only">{standard}</span>
      )}
    </>
  );
}

interface CellProps {
  readonly place: string;
  readonly isActive: boolean;
  /** Nothing is asked here. */
  readonly isClosed: boolean;
  readonly value: CellValue | null;
  readonly words: FormWords;
}

function GridCell({ place, isActive, isClosed, value, words }: CellProps) {
  return (
    <td
      {...CELL}
      {...(isActive ? REACHED : {})}
      data-cell={place}
      {...(isClosed ? { "aria-disabled": true } : {})}
      className={`h-12 cursor-pointer select-none border-hair border-b border-l px-2 text-center align-middle -outline-offset-3 ${isClosed ? "bg-sunken" : "bg-surface"} ${isActive ? "shadow-[inset_0_0_0_2px_var(--accent)]" : ""}`}
    >
      <span className="pointer-events-none inline-flex items-center gap-1.5">
        {isClosed ? (
          <span className="sr-only">{words.notAsked}</span>
        ) : (
          <Written {...{ value, words }} />
        )}
      </span>
    </td>
  );
}

function Written({ value, words }: Pick<CellProps, "value" | "words">) {
  const said = sayValue(value, words);
  if (value === null) return <span className="sr-only">{said}</span>;
  const Icon = isAnswer(value) ? ICONS[value] : null;
  return (
    <>
      {Icon ? <Icon aria-hidden="true" className="size-[1.1em]" /> : null}
      <span className={value === "no" ? "font-bold" : "font-semibold"}>{said}</span>
    </>
  );
}
