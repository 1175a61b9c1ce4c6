import "server-only";
import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { type DataPlace, databaseFile } from "@/prisma/data-place";
import type { Engine } from "./database";
import { insertRows } from "./rows";
import { openSqliteWriter, timeText } from "./sqlite";
import { name, names, type Row, type Sql, type Value } from "./statement";

/** One transaction on a connection of its own: between its steps it may wait for files and streams. */
export interface LongTransaction {
  readonly engine: Engine;
  execute<R extends Row>(statement: Sql): Promise<readonly R[]>;
  /** A long answer, a page at a time: memory stays the same however many rows there are. One at a time. */
  pages<R extends Row>(statement: Sql): AsyncGenerator<readonly R[]>;
  insert(insertion: Insertion): Promise<void>;
}

type TableRow = Readonly<Record<string, Value>>;

export interface Insertion {
  readonly into: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

type Steps<T> = (transaction: LongTransaction) => Promise<T>;

// Rows may hold a whole image: a page is what may lie in memory at once.
const PAGE = 100;

function executeSqlite(connection: Sqlite.Database, { sql, values }: Sql): readonly Row[] {
  const prepared = connection.prepare(sql);
  if (prepared.reader) return prepared.all(values) as Row[];
  prepared.run(values);
  return [];
}

/** Gives the thread back between pages, so that whoever else waits for it goes on. */
async function* sqlitePages(
  connection: Sqlite.Database,
  { sql, values }: Sql,
): AsyncGenerator<readonly Row[]> {
  let page: Row[] = [];
  for (const row of connection.prepare(sql).iterate(values)) {
    page.push(row as Row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (page.length > 0) yield page;
}

function boundValue(value: Value | undefined): string | number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Date ? timeText(value) : (value ?? null);
}

/** Bound value by value: with this many rows reading JSON would cost more than inserting. */
function insertSqlite(connection: Sqlite.Database, { into, columns, rows }: Insertion): void {
  const marks = columns.map(() => "?").join(", ");
  const start = `INSERT INTO ${name(into).sql} (${names(columns).sql})`;
  const statement = connection.prepare(`${start} VALUES (${marks})`);
  for (const row of rows) statement.run(columns.map((column) => boundValue(row[column])));
}

async function inSqlite<T>(
  connection: Sqlite.Database,
  { begin, steps }: { begin: string; steps: Steps<T> },
): Promise<T> {
  try {
    connection.exec(begin);
    const answer = await steps({
      engine: "sqlite",
      execute: async <R extends Row>(statement: Sql) =>
        executeSqlite(connection, statement) as readonly R[],
      pages: <R extends Row>(statement: Sql) =>
        sqlitePages(connection, statement) as AsyncGenerator<readonly R[]>,
      insert: async (insertion) => insertSqlite(connection, insertion),
    });
    connection.exec("COMMIT");
    return answer;
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    connection.close();
  }
}

async function* postgresPages(
  client: pg.Client,
  { text, values }: Sql,
): AsyncGenerator<readonly Row[]> {
  await client.query(`DECLARE pages NO SCROLL CURSOR FOR ${text}`, values);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${PAGE} FROM pages`);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query("CLOSE pages");
}

async function inPostgres<T>(
  url: string,
  { begin, steps }: { begin: string; steps: Steps<T> },
): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: "-c timezone=UTC" });
  // A connection that breaks fails the query that waits for it; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(begin);
    const answer = await steps({
      engine: "postgres",
      execute: async <R extends Row>({ text, values }: Sql) =>
        (await client.query(text, values)).rows as readonly R[],
      pages: <R extends Row>(statement: Sql) =>
        postgresPages(client, statement) as AsyncGenerator<readonly R[]>,
      insert: async (insertion) => {
        const { text, values } = insertRows("postgres", insertion);
        await client.query(text, values);
      },
    });
    await client.query("COMMIT");
    return answer;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

/** Reads the database as it stands at one moment, while others go on writing. */
export function withSnapshot<T>({ databaseUrl, dataDir }: DataPlace, steps: Steps<T>): Promise<T> {
  if (databaseUrl) {
    const begin = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
    return inPostgres(databaseUrl, { begin, steps });
  }
  const options = { readonly: true, fileMustExist: true, timeout: 30_000 };
  const connection = new Sqlite(databaseFile(dataDir), options);
  // The moment is that of the first read: nothing is waited for before it.
  const begin = `BEGIN; SELECT count(*) FROM sqlite_schema`;
  return inSqlite(connection, { begin, steps });
}

/** One writing transaction that may last: for filling a database which nobody else writes to. All of it or nothing. */
export function withRefill<T>({ databaseUrl, dataDir }: DataPlace, steps: Steps<T>): Promise<T> {
  if (databaseUrl) {
    const begin = "BEGIN; SET LOCAL lock_timeout = '10s'";
    return inPostgres(databaseUrl, { begin, steps });
  }
  const begin = "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON";
  return inSqlite(openSqliteWriter(databaseFile(dataDir)), { begin, steps });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Whether any other connection has this embedded database open. One too damaged to be opened is nobody's. */
export function isInUse(dataDir: string): boolean {
  const path = databaseFile(dataDir);
  if (!existsSync(path)) return false;
  const connection = new Sqlite(path, { fileMustExist: true, timeout: 1_000 });
  try {
    connection.pragma("locking_mode = EXCLUSIVE");
    connection.exec("BEGIN EXCLUSIVE; ROLLBACK");
    return false;
  } catch (error) {
    if (!codeOf(error).startsWith("SQLITE_")) throw error;
    return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));
  } finally {
    connection.close();
  }
}
