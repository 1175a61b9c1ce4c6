import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/i18n/words-of";
import type { PaperFactor, PaperTouchpoint } from "./paper-draft";
import type { SheetWords } from "./paper-words";
import { ANSWERS, SHEET_ROUNDS } from "./sheet-head";

type Causes = Words["checking"]["words"]["causes"];

interface Props {
  readonly touchpoint: PaperTouchpoint & { readonly isRoutine: boolean };
  readonly words: SheetWords;
  readonly causes: Causes;
}

const WHYS = ["facility", "procedure", "staffing", "training"] as const;
const EDGE = "border border-ink";
/** Where one round ends, the line is stronger. */
const LAST = "border-r-2";

/** One block that stays on one page: a line with boxes for each question, and why it was missed. */
export function SheetTouchpoint({ touchpoint, words, causes }: Props) {
  const { name, place, isRoutine, factors } = touchpoint;
  return (
    <tbody className="break-inside-avoid">
      <tr>
        <th
          scope="rowgroup"
          colSpan={1 + SHEET_ROUNDS.length * ANSWERS.length}
          className={`${EDGE} bg-sunken px-2 py-1.5 text-left`}
        >
          <span className="mr-2 font-bold">{name}</span>
          <span className="font-normal text-ink-2 text-sm">{place}</span>{" "}
          {isRoutine ? null : <Tag>{words.sometimes}</Tag>}
        </th>
      </tr>
      {factors.map((factor) => (
        <Question key={factor.id} {...{ factor, words }} />
      ))}
      <tr>
        <th scope="row" className={`${EDGE} px-2 py-1 text-left font-normal text-sm`}>
          {words.why}
        </th>
        {SHEET_ROUNDS.map((round) => (
          <td
            key={round}
            colSpan={ANSWERS.length}
            className={`${EDGE} ${LAST} px-1 py-1 text-sm leading-snug print:text-[8pt]`}
          >
            <span className="grid grid-cols-2 gap-x-1">
              {WHYS.map((why) => (
                <span key={why} className="whitespace-nowrap">
                  □ {causes[why]}
                </span>
              ))}
            </span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

const Question = ({ factor, words }: { factor: PaperFactor; words: SheetWords }) => (
  <tr>
    <th scope="row" className={`${EDGE} px-2 py-1 text-left font-normal`}>
      <span className="font-semibold">{factor.name}</span>{" "}
      <span className="text-sm print:text-[8pt]">({factor.basic ? words.basic : words.plus})</span>
      {factor.standard === "" ? null : (
        <span className="block text-ink-2 text-sm leading-snug print:text-[8pt]">
          {factor.standard}
        </span>
      )}
    </th>
    {SHEET_ROUNDS.flatMap((round) =>
      ANSWERS.map((answer) => (
        <td
          key={`${round}-${answer}`}
          className={`${EDGE} text-center align-middle ${answer === "na" ? LAST : ""}`}
        >
          <span
            aria-hidden="true"
            className="inline-block size-[4.2mm] border border-ink align-middle"
          />
        </td>
      )),
    )}
  </tr>
);
