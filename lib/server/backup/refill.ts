import "server-only";
import type { DataPlace } from "@/prisma/data-place";
import { name, names, type Sql, sql } from "../db";
import { type LongTransaction, withRefill } from "../db/snapshot";
import type { Value } from "../db/statement";
import type { BackupHeader, BackupTable, PlainRow } from "./backup-format";
import { BackupRefusal } from "./backup-refusal";
import { rowOfPlain } from "./plain-rows";
import { type BackupTaker, type ReadBackup, readBackup } from "./read-backup";
import { EMPTIED, tableShapes } from "./table-shapes";

const shapeText = (tables: readonly BackupTable[]): string =>
  JSON.stringify(tables.map(({ name: table, columns }) => ({ table, columns })));

async function insert(
  transaction: LongTransaction,
  table: BackupTable,
  plainRows: readonly PlainRow[],
): Promise<void> {
  const rows = plainRows.map((plain): Readonly<Record<string, Value>> => {
    const row = rowOfPlain(table, plain);
    if (row) return row;
    throw new BackupRefusal("damaged-backup", table.name);
  });
  const columns = table.columns.map((column) => column.name);
  await transaction.insert({ into: table.name, columns, rows });
}

interface Refill {
  readonly file: string;
  /** Where centres stand already, they are erased only when this is true. */
  readonly mayErase: boolean;
}

async function requireErasable({ execute }: LongTransaction, mayErase: boolean): Promise<void> {
  const found = await execute(sql`SELECT 1 AS "found" FROM "Centre" LIMIT 1`);
  if (found.length > 0 && !mayErase) throw new BackupRefusal("not-empty");
}

/** Runs the steps while nothing watches over what is append-only. An embedded database is new: its rules stand. */
async function emptied(
  { engine, execute }: LongTransaction,
  tables: readonly string[],
  steps: () => Promise<ReadBackup>,
): Promise<ReadBackup> {
  if (engine === "sqlite") return steps();
  const alter = async (change: Sql) => {
    for (const table of tables) await execute(sql`ALTER TABLE ${name(table)} ${change}`);
  };
  await alter(sql`DISABLE TRIGGER USER`);
  await execute(sql`TRUNCATE ${names([...tables, ...EMPTIED])}`);
  const read = await steps();
  await alter(sql`ENABLE TRIGGER USER`);
  return read;
}

/**
 * Fills a database with a backup of the same migration, in one transaction.
 * @throws BackupRefusal `not-empty`, `damaged-backup`: then nothing changed.
 */
export function refill(place: DataPlace, { file, mayErase }: Refill): Promise<ReadBackup> {
  return withRefill(place, async (transaction) => {
    await requireErasable(transaction, mayErase);
    const shapes = await tableShapes(transaction);
    const accept = ({ tables }: BackupHeader) => {
      if (shapeText(tables) !== shapeText(shapes))
        throw new BackupRefusal("damaged-backup", "tables");
    };
    const takeRows: BackupTaker["takeRows"] = (table, rows) => insert(transaction, table, rows);
    const tables = shapes.map((shape) => shape.name);
    return emptied(transaction, tables, () => readBackup(file, { accept, takeRows }));
  });
}
