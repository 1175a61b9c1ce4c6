import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Table, type TableColumn } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { LibraryWords } from "./library-types";

interface Use {
  readonly touchpointId: string;
  readonly name: string;
  readonly place: string;
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly uses: readonly Use[];
  readonly words: LibraryWords["usesPage"];
}

const columnsIn = (words: Props["words"]): readonly TableColumn<Use>[] => [
  { key: "touchpoint", header: words.touchpoint, isRowHeader: true, cell: ({ name }) => name },
  { key: "place", header: words.place, cell: ({ place }) => place },
  {
    key: "journeys",
    header: words.journeys,
    cell: ({ journeys }) => (
      <ul className="grid gap-1">
        {journeys.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`/journeys/${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    ),
  },
];

/** The touchpoints that keep a factor, and the journeys that pass them. */
export function FactorUses({ uses, words }: Props) {
  if (uses.length === 0)
    return (
      <EmptyState
        sentence={words.none}
        action={<LinkButton href="/journeys">{words.toJourneys}</LinkButton>}
      />
    );
  return (
    <Table
      caption={words.caption}
      isCaptionHidden
      columns={columnsIn(words)}
      rows={uses}
      rowKey={({ touchpointId }) => touchpointId}
    />
  );
}
