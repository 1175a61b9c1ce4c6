"use client";
import { Ellipsis } from "lucide-react";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { Table, type TableColumn } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { fill } from "@/lib/i18n/fill";
import type { PeopleWords } from "./people-words";
import type { PersonRow } from "./person-row";

interface Props {
  readonly people: readonly PersonRow[];
  readonly words: PeopleWords;
  /** What can be done to somebody; null for who only looks. */
  readonly actionsOf: ((person: PersonRow) => readonly MenuItem[]) | null;
}

export function PeopleTable({ people, words, actionsOf }: Props) {
  const { columns: headers, caption, more } = words.people;
  const columns: TableColumn<PersonRow>[] = [
    {
      key: "name",
      header: headers.name,
      isRowHeader: true,
      cell: (person) => <Who {...{ person }} you={words.people.you} />,
    },
    { key: "role", header: headers.role, cell: (person) => <RoleOf {...{ person, words }} /> },
    { key: "state", header: headers.state, cell: (person) => <StateOf {...{ person, words }} /> },
  ];
  if (actionsOf)
    columns.push({
      key: "actions",
      header: headers.actions,
      align: "end",
      cell: (person) =>
        person.isYou ? null : (
          <Menu
            size="small"
            variant="quiet"
            align="end"
            label={<Ellipsis aria-hidden="true" />}
            name={fill(more, { name: person.name })}
            items={actionsOf(person)}
          />
        ),
    });
  return (
    <Table
      {...{ columns, caption }}
      isCaptionHidden
      rows={people}
      rowKey={({ membershipId }) => membershipId}
    />
  );
}

function Who({ person, you }: { person: PersonRow; you: string }) {
  return (
    <div>
      {person.name} {person.isYou ? <Tag tone="accent">{you}</Tag> : null}
      <span className="block font-normal text-ink-3 text-sm">{person.username}</span>
    </div>
  );
}

interface CellProps {
  readonly person: PersonRow;
  readonly words: PeopleWords;
}

function RoleOf({ person: { role, journeyIds }, words }: CellProps) {
  const { journeysCount, noJourneys } = words.people;
  const count = journeyIds.length;
  return (
    <>
      {words.roles[role]}
      {role === "monitor" ? (
        <span className="block text-ink-3 text-sm">
          {count > 0 ? fill(journeysCount, { count }) : noJourneys}
        </span>
      ) : null}
    </>
  );
}

function StateOf({ person, words }: CellProps) {
  const { states } = words.people;
  if (person.isDisabled) return <Tag>{states.disabled}</Tag>;
  if (person.isNew) return <Tag tone="unproven">{states.temporary}</Tag>;
  return <span className="text-ink-2">{states.active}</span>;
}
