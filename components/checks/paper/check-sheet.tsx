import { type Printed, PrintedHeading } from "@/components/print/printed-heading";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { PaperTouchpoint } from "./paper-draft";
import type { SheetWords } from "./paper-words";
import { SheetHead } from "./sheet-head";
import { SheetTouchpoint } from "./sheet-touchpoint";

interface Props extends Pick<Printed, "centre" | "day" | "approval"> {
  readonly journey: string;
  readonly code: string;
  /** The centre's own; null until they are recorded. */
  readonly rules: string | null;
  readonly touchpoints: readonly (PaperTouchpoint & { readonly isRoutine: boolean })[];
  readonly words: SheetWords;
  readonly causes: Words["checking"]["words"]["causes"];
}

// What scrolls sideways on a phone is reached by the keyboard too.
const REACHABLE = { tabIndex: 0 } as const;

/** What is asked along a path, with boxes to mark by hand: a block for each touchpoint, a column for each round. */
export function CheckSheet(props: Props) {
  const { centre, journey, code, day, rules, touchpoints, words, causes, approval } = props;
  const printedOn = fill(words.printedOn, { day });
  return (
    <article>
      <PrintedHeading {...{ centre, approval }} day={printedOn} title={words.title} />
      <p className="mb-3 font-bold text-xl">{journey}</p>
      <p className="mb-1 text-sm">{words.howTo}</p>
      <p className="mb-4 whitespace-pre-line text-sm">
        <b>{words.rules}</b> {rules ?? words.ownRules}
      </p>
      <section
        aria-label={words.title}
        {...REACHABLE}
        className="overflow-x-auto print:overflow-visible"
      >
        <table className="w-full min-w-[720px] table-fixed border-collapse border border-ink print:min-w-0 print:text-[9pt]">
          <SheetHead {...{ code, words }} mayBeUnannounced={rules !== null} />
          {touchpoints.map((touchpoint) => (
            <SheetTouchpoint key={touchpoint.id} {...{ touchpoint, words, causes }} />
          ))}
        </table>
      </section>
    </article>
  );
}
