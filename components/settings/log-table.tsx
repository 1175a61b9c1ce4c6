import { Table } from "@/components/ui/table";
import type { Words } from "@/lib/i18n/words-of";

/** One entry, ready to be shown. */
export interface LogRow {
  readonly number: number;
  readonly when: string;
  readonly sentence: string;
}

interface Props {
  readonly rows: readonly LogRow[];
  readonly words: Words["settings"]["log"];
}

export function LogTable({ rows, words }: Props) {
  return (
    <Table
      caption={words.caption}
      isCaptionHidden
      {...{ rows }}
      rowKey={({ number }) => String(number)}
      empty={<p className="py-8 text-ink-2">{words.empty}</p>}
      columns={[
        {
          key: "when",
          header: words.when,
          cell: ({ when }) => <span className="md:whitespace-nowrap">{when}</span>,
        },
        {
          key: "what",
          header: words.what,
          isRowHeader: true,
          cell: ({ sentence }) => <span className="font-normal">{sentence}</span>,
        },
        {
          key: "number",
          header: words.number,
          align: "end",
          isHiddenOnPhone: true,
          cell: ({ number }) => number,
        },
      ]}
    />
  );
}
