import "server-only";
import { join, name, type Row, type Sql, sql } from "../db";
import type { LongTransaction } from "../db/snapshot";
import { type BackupFooter, type BackupHeader, FORMAT, VERSION } from "./backup-format";
import { BackupRefusal } from "./backup-refusal";
import { BackupTally } from "./backup-tally";
import { plainRow } from "./plain-rows";
import { type TableShape, tableShapes } from "./table-shapes";

/** PostgreSQL sorts by the language of its cluster; "C" is the order of bytes, which is SQLite's own. */
function inKeyOrder({ engine }: LongTransaction, { columns, key }: TableShape): Sql {
  const isText = (column: string) =>
    columns.some(({ name: other, kind }) => other === column && kind === "text");
  const parts = key.map((column) =>
    engine === "postgres" && isText(column) ? sql`${name(column)} COLLATE "C"` : name(column),
  );
  return join(parts, ", ");
}

function allRows(snapshot: LongTransaction, table: TableShape): Sql {
  const columns = join(
    table.columns.map((column) => name(column.name)),
    ", ",
  );
  return sql`SELECT ${columns} FROM ${name(table.name)} ORDER BY ${inKeyOrder(snapshot, table)}`;
}

async function lastMigration(snapshot: LongTransaction): Promise<string> {
  const rows = await snapshot.execute<{ name: string }>(sql`SELECT "name" FROM "SchemaMigration"`);
  const last = rows
    .map((row) => row.name)
    .sort()
    .at(-1);
  if (last === undefined) throw new BackupRefusal("no-data");
  return last;
}

function headerOf(
  shapes: readonly TableShape[],
  { migration, now }: { readonly migration: string; readonly now: Date },
): BackupHeader {
  const tables = shapes.map(({ name: table, columns }) => ({ name: table, columns }));
  return { format: FORMAT, version: VERSION, createdAt: now.toISOString(), migration, tables };
}

const bytesOf = (lines: readonly string[]): Buffer =>
  Buffer.from(lines.map((line) => `${line}\n`).join(""));

/** A backup, page by page as bytes. Returns its footer. */
export async function* backupLines(
  snapshot: LongTransaction,
  { now }: { readonly now: Date },
): AsyncGenerator<Buffer, BackupFooter> {
  const shapes = await tableShapes(snapshot);
  if (shapes.length === 0) throw new BackupRefusal("no-data");
  const tally = new BackupTally(shapes);
  const header = JSON.stringify(
    headerOf(shapes, { migration: await lastMigration(snapshot), now }),
  );
  tally.header(header);
  yield bytesOf([header]);
  for (const shape of shapes) {
    for await (const page of snapshot.pages<Row>(allRows(snapshot, shape))) {
      const lines = page.map((row) => JSON.stringify(plainRow(shape, row)));
      for (const line of lines) tally.row(shape.name, line);
      yield bytesOf(lines);
    }
  }
  const footer = tally.footer();
  yield bytesOf([JSON.stringify(footer)]);
  return footer;
}
