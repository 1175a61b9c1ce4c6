import { fill } from "@/lib/i18n/fill";
import type { SheetWords } from "./paper-words";

/** Of one round: its number is its column. */
export const SHEET_ROUNDS = [1, 2, 3] as const;
export const ANSWERS = ["yes", "no", "na"] as const;

const CELL = "border border-ink px-1 py-1 text-center align-middle font-normal";
const FIRST = "border border-ink px-2 py-1 text-left align-middle";

interface Props {
  readonly code: string;
  readonly words: SheetWords;
  readonly mayBeUnannounced: boolean;
}

/** Again on every page: which sheet it is, and when each round was made, by whom and how. */
export function SheetHead({ code, words, mayBeUnannounced }: Props) {
  return (
    <>
      <colgroup>
        <col className="w-[40%]" />
        {SHEET_ROUNDS.flatMap((round) =>
          ANSWERS.map((answer) => <col key={`${round}-${answer}`} className="w-[6.66%]" />),
        )}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={`${FIRST} font-semibold tabular-nums`}>
            {fill(words.code, { code })}
            <span className="block font-normal text-ink-2 text-sm print:text-[8pt]">
              {words.codeHint}
            </span>
          </th>
          {SHEET_ROUNDS.map((round) => (
            <th key={round} scope="colgroup" colSpan={3} className={`${CELL} font-semibold`}>
              {fill(words.round, { number: round })}
            </th>
          ))}
        </tr>
        <Line label={words.whenLabel} value={words.when} />
        {mayBeUnannounced ? (
          <Line label={words.announcement} value={`□ ${words.announced}  □ ${words.unannounced}`} />
        ) : null}
        <Line label={`${words.filledBy} (${words.noNames})`} value="" isTall />
        <tr>
          <th scope="col" className={`${FIRST} font-semibold`}>
            {words.factor}
          </th>
          {SHEET_ROUNDS.flatMap((round) =>
            ANSWERS.map((answer) => (
              <th
                key={`${round}-${answer}`}
                scope="col"
                className={`${CELL} text-sm leading-tight print:text-[8pt]`}
              >
                {words[answer]}
              </th>
            )),
          )}
        </tr>
      </thead>
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly isTall?: boolean;
}

/** To be filled in once for each round. */
const Line = ({ label, value, isTall = false }: LineProps) => (
  <tr>
    <th scope="row" className={`${FIRST} font-normal text-sm print:text-[9pt]`}>
      {label}
    </th>
    {SHEET_ROUNDS.map((round) => (
      <td
        key={round}
        colSpan={3}
        className={`${CELL} whitespace-pre text-sm print:text-[8pt] ${isTall ? "h-10" : "h-8"}`}
      >
        {value}
      </td>
    ))}
  </tr>
);
