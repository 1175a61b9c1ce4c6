import { type Printed, PrintedHeading } from "@/components/print/printed-heading";
import { DutyTouchpoint } from "./duty-touchpoint";
import type { DutyWords, ShownSheet } from "./duty-types";

interface Props extends Pick<Printed, "centre" | "day" | "approval"> {
  readonly sheet: ShownSheet;
  readonly words: DutyWords;
  /** In sight on paper only. */
  readonly isForPaper?: boolean;
}

/** What one duty keeps, where: a page of paper of its own. */
export function DutySheet({ sheet, words, isForPaper = false, ...printed }: Props) {
  const { title, summary, touchpoints } = sheet;
  return (
    <section
      className={`print:not-last:break-after-page ${isForPaper ? "hidden print:block" : ""}`}
    >
      <PrintedHeading {...printed} title={words.title} />
      <div className="mb-4 hidden print:block">
        <p className="font-bold text-2xl">{title}</p>
        <p className="mt-1">{summary}</p>
      </div>
      <ul className="border-hair border-b">
        {touchpoints.map((touchpoint) => (
          <DutyTouchpoint key={touchpoint.id} {...{ touchpoint, words }} />
        ))}
      </ul>
    </section>
  );
}
