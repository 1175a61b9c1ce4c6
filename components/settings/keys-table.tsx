"use client";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/i18n/words-of";
import type { KeyRow } from "./key-row";

interface Props {
  readonly keys: readonly KeyRow[];
  readonly words: Words["settings"]["keys"];
  readonly onRevoke: (key: KeyRow) => void;
}

export function KeysTable({ keys, words, onRevoke }: Props) {
  const { columns: headers } = words;
  return (
    <Table
      caption={words.caption}
      isCaptionHidden
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: headers.name, isRowHeader: true, cell: ({ name }) => name },
        {
          key: "key",
          header: headers.key,
          cell: ({ prefix }) => <code className="font-mono text-sm">{prefix}…</code>,
        },
        { key: "holder", header: headers.holder, cell: ({ holder }) => holder },
        { key: "used", header: headers.used, cell: ({ used }) => used },
        { key: "expires", header: headers.expires, cell: ({ expires }) => expires },
        {
          key: "action",
          header: headers.action,
          align: "end",
          cell: (key) =>
            key.ended === null ? (
              <Button size="small" onClick={() => onRevoke(key)}>
                {words.revoke}
              </Button>
            ) : (
              <Tag>{key.ended}</Tag>
            ),
        },
      ]}
    />
  );
}
