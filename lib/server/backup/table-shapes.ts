import "server-only";
import { type Engine, type Row, type Sql, sql } from "../db";
import type { LongTransaction } from "../db/snapshot";
import type { BackupTable, ColumnKind } from "./backup-format";
import { inDependencyOrder, type Reference } from "./in-dependency-order";

/** A table as the database itself describes it. */
export interface TableShape extends BackupTable {
  /** The columns of its primary key, which come first among its columns. */
  readonly key: readonly string[];
}

interface ColumnRow extends Row {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Its place in the primary key; null outside it. */
  readonly place: number | null;
}

/** The history is the database's own; sign-ins and half-done confirmations are of the moment, and secret. */
const LEFT_OUT = new Set(["SchemaMigration", "Session", "Verification"]);

const KINDS: Readonly<Record<string, ColumnKind>> = {
  TEXT: "text",
  INTEGER: "integer",
  REAL: "real",
  BOOLEAN: "boolean",
  DATETIME: "time",
  text: "text",
  integer: "integer",
  "double precision": "real",
  boolean: "boolean",
  "timestamp with time zone": "time",
};

const COLUMNS: Readonly<Record<Engine, Sql>> = {
  sqlite: sql`SELECT t."name" AS "table", c."name" AS "column", c."type", NULLIF(c."pk", 0) AS "place"
    FROM sqlite_schema t, pragma_table_info(t."name") c
    WHERE t."type" = 'table' AND t."name" NOT LIKE 'sqlite_%'`,
  postgres: sql`SELECT t.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS "type",
      array_position(i.indkey::int2[], a.attnum) AS "place"
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
    WHERE t.relkind IN ('r', 'p') AND NOT t.relispartition AND t.relnamespace = current_schema()::regnamespace`,
};

const REFERENCES: Readonly<Record<Engine, Sql>> = {
  sqlite: sql`SELECT DISTINCT t."name" AS "from", r."table" AS "to"
    FROM sqlite_schema t, pragma_foreign_key_list(t."name") r WHERE t."type" = 'table'`,
  postgres: sql`SELECT DISTINCT t.relname AS "from", r.relname AS "to"
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
    WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace`,
};

function kindOf({ table, column, type }: ColumnRow): ColumnKind {
  const kind = KINDS[type];
  if (kind) return kind;
  throw new Error(`Backups do not know the type ${type} of ${table}.${column}`);
}

const byName = (one: ColumnRow, other: ColumnRow): number => (one.column < other.column ? -1 : 1);

/** The key first, then the alphabet: engines keep columns in orders of their own. */
function shapeOf(name: string, columns: readonly ColumnRow[]): TableShape {
  const inKey = columns.filter(({ place }) => place !== null);
  const key = inKey.sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  if (key.length === 0) throw new Error(`Backups need a primary key on ${name}`);
  const others = columns.filter(({ place }) => place === null).sort(byName);
  return {
    name,
    columns: [...key, ...others].map((row) => ({ name: row.column, kind: kindOf(row) })),
    key: key.map(({ column }) => column),
  };
}

/** Every table that belongs in a backup, each after those it refers to: a new one is in it without being named. */
export async function tableShapes(transaction: LongTransaction): Promise<readonly TableShape[]> {
  const rows = await transaction.execute<ColumnRow>(COLUMNS[transaction.engine]);
  const references = await transaction.execute<Row & Reference>(REFERENCES[transaction.engine]);
  const names = [...new Set(rows.map(({ table }) => table))].filter((name) => !LEFT_OUT.has(name));
  return inDependencyOrder(names, references).map((name) =>
    shapeOf(
      name,
      rows.filter(({ table }) => table === name),
    ),
  );
}

/** The tables that a restore empties besides those that it fills. */
export const EMPTIED = ["Session", "Verification"] as const;
