import { Section } from "@/components/layout/section";
import { Table, type TableColumn } from "@/components/ui/table";
import type { Words } from "./words";

interface Sample {
  readonly place: string;
  readonly missed: string;
  readonly gain: string;
}

const columnsOf = ({ columns, kind }: Words): readonly TableColumn<Sample>[] => [
  { key: "place", header: columns[0], cell: ({ place }) => place, isRowHeader: true },
  { key: "kind", header: columns[1], cell: () => kind, isHiddenOnPhone: true },
  {
    key: "missed",
    header: columns[2],
    cell: ({ missed }) => missed,
    align: "end",
    sort: { direction: "descending", href: "?sort=missed" },
  },
  {
    key: "gain",
    header: columns[3],
    cell: ({ gain }) => gain,
    align: "end",
    sort: { direction: null, href: "?sort=gain" },
  },
];

export function SampleTable({ words }: { words: Words }) {
  const rows = words.missed.map((missed, index) => ({
    place: words.places[index] ?? "",
    missed,
    gain: words.gains[index] ?? "",
  }));
  return (
    <Section title={words.sections.table}>
      <Table
        caption={words.caption}
        isCaptionHidden
        columns={columnsOf(words)}
        rows={rows}
        rowKey={({ place }) => place}
      />
    </Section>
  );
}
