import "server-only";
import { type DataPlace, databaseFile, dataPlaceOf } from "@/prisma/data-place";
import type { Database } from "./database";
import { openPostgres } from "./postgres";
import { openSqlite } from "./sqlite";

export type { DataPlace } from "@/prisma/data-place";
export type { Database, Engine } from "./database";
export { insertRows, isOneOf, selectRows } from "./rows";
export { empty, join, name, names, type Row, run, type Sql, sql, type Work } from "./statement";

export function openDatabase({ databaseUrl, dataDir }: DataPlace): Database {
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(databaseFile(dataDir));
}

const shared = globalThis as { motDatabase?: Database | undefined };

/** The process's one database, opened at first use from DATABASE_URL or DATA_DIR. */
export function database(): Database {
  shared.motDatabase ??= openDatabase(dataPlaceOf(process.env));
  return shared.motDatabase;
}

/** Tests give each file a database of its own. */
export async function replaceDatabase(opened: Database): Promise<void> {
  await shared.motDatabase?.close();
  shared.motDatabase = opened;
}
