import type { ComponentProps } from "react";
import { GridRow } from "./grid-row";
import { type Cell, type PaperRow, rowsOf } from "./paper-cells";
import type { PaperDraft, PaperRound, PaperTouchpoint } from "./paper-draft";
import type { FormWords } from "./paper-words";
import { RoundHead } from "./round-head";

const GRID = { role: "grid" } as const;

interface Props {
  readonly caption: string;
  readonly touchpoints: readonly PaperTouchpoint[];
  readonly draft: PaperDraft;
  readonly active: Cell;
  readonly events: ComponentProps<"table">;
  readonly onRound: (column: number, changes: Partial<PaperRound>) => void;
  readonly onDown: (column: number) => void;
  readonly mayBeUnannounced: boolean;
  readonly words: FormWords;
}

/** The sheet as a grid: a block of lines for each touchpoint, a column for each round. */
export function PaperGrid(props: Props) {
  const { caption, touchpoints, draft, active, events, words } = props;
  const { onRound, onDown, mayBeUnannounced } = props;
  const { rounds } = draft;
  let first = 0;
  const blocks = touchpoints.map((touchpoint) => {
    const rows = rowsOf([touchpoint]);
    first += rows.length;
    return { touchpoint, rows, first: first - rows.length };
  });
  return (
    <div className="relative overflow-x-auto border-hair-2 border-y">
      <table
        {...events}
        {...GRID}
        aria-label={caption}
        className="border-separate border-spacing-0"
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-10 w-72 min-w-72 border-hair-2 border-b bg-paper px-3 py-2 text-left align-bottom max-md:w-32 max-md:min-w-32"
            >
              {words.factor}
            </th>
            {rounds.map((round, column) => (
              <RoundHead
                key={round.id}
                {...{ round, column, mayBeUnannounced, words }}
                onChange={(changes) => onRound(column, changes)}
                onEnter={() => onDown(column)}
              />
            ))}
          </tr>
        </thead>
        {blocks.map((block) => (
          <Block key={block.touchpoint.id} {...block} {...{ rounds, active, words }} />
        ))}
      </table>
    </div>
  );
}

interface BlockProps {
  readonly touchpoint: PaperTouchpoint;
  readonly rows: readonly PaperRow[];
  /** The number of its first row in the grid. */
  readonly first: number;
  readonly rounds: readonly PaperRound[];
  readonly active: Cell;
  readonly words: FormWords;
}

function Block({ touchpoint, rows, first, rounds, active, words }: BlockProps) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={1 + rounds.length}
          className="border-hair-2 border-b bg-sunken px-3 py-2 text-left"
        >
          <span className="sticky left-3">
            <b className="mr-2">{touchpoint.name}</b>
            <span className="font-normal text-ink-2 text-sm">{touchpoint.place}</span>
          </span>
        </th>
      </tr>
      {rows.map((row, at) => (
        <GridRow
          key={row.kind === "answer" ? row.factor.id : "why"}
          index={first + at}
          {...{ row, rounds, active, words }}
        />
      ))}
    </tbody>
  );
}
