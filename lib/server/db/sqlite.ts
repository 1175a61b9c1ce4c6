import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Sqlite from "better-sqlite3";
import { PrismaClient } from "@/lib/generated/sqlite/client";
import type { Database } from "./database";
import { groupCommit } from "./group-commit";
import type { Row, Sql, Work } from "./statement";

type Connection = Sqlite.Database;

/** Keeps prepared statements: preparing costs more than running a small one. */
function preparing(connection: Connection): (text: string) => Sqlite.Statement {
  const prepared = new Map<string, Sqlite.Statement>();
  return (text) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = connection.prepare(text);
    if (prepared.size < 500) prepared.set(text, statement);
    return statement;
  };
}

function plain(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Date ? timeText(value) : value;
}

/** How times stand in SQLite: the form that Prisma writes and compares. */
export const timeText = (time: Date): string => time.toISOString().replace("Z", "+00:00");

function execute(prepare: (text: string) => Sqlite.Statement, statement: Sql): readonly Row[] {
  const prepared = prepare(statement.sql);
  const values = statement.values.map(plain);
  if (prepared.reader) return prepared.all(values) as Row[];
  prepared.run(values);
  return [];
}

/** WAL, every commit synced to the disk, foreign keys: asserted, because a connection that forgets loses data. */
export function openSqliteWriter(path: string): Connection {
  const connection = new Sqlite(path, { fileMustExist: true, timeout: 5_000 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  const kept =
    connection.pragma("journal_mode", { simple: true }) === "wal" &&
    connection.pragma("synchronous", { simple: true }) === 2 &&
    connection.pragma("foreign_keys", { simple: true }) === 1 &&
    connection.pragma("busy_timeout", { simple: true }) === 5_000;
  if (kept) return connection;
  connection.close();
  throw new Error("SQLite did not accept the settings that keep data safe");
}

function drive<T>(work: Work<T>, step: (statement: Sql) => readonly Row[]): T {
  let next = work.next([]);
  while (!next.done) next = work.next(step(next.value));
  return next.value;
}

/**
 * SQLite in one file. Transactions run to their end without giving up the thread, on a connection that nothing else
 * uses: no other query can slip into one and be rolled back with it.
 */
export function openSqlite(path: string): Database {
  const writer = openSqliteWriter(path);
  const reader = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 });
  const prisma = new PrismaClient({
    adapter: new PrismaBetterSqlite3({
      url: path,
      readonly: true,
      fileMustExist: true,
      timeout: 5_000,
    }),
  });
  const toWrite = preparing(writer);
  const toRead = preparing(reader);
  const together = groupCommit(writer);
  return {
    engine: "sqlite",
    prisma,
    read: async <R extends Row>(statement: Sql) => execute(toRead, statement) as readonly R[],
    write: (work) => together(() => drive(work(), (statement) => execute(toWrite, statement))),
    close: async () => {
      await prisma.$disconnect();
      reader.close();
      writer.close();
    },
  };
}
