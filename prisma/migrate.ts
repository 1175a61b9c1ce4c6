import Sqlite from "better-sqlite3";
import pg from "pg";
import { type Applied, listMigrations, pendingMigrations } from "./migrations";

const HOME = new URL("migrations/", import.meta.url);
const HISTORY = `CREATE TABLE IF NOT EXISTS "SchemaMigration"
  ("name" TEXT NOT NULL PRIMARY KEY, "checksum" TEXT NOT NULL, "appliedAt" TEXT NOT NULL)`;
const APPLIED = `SELECT "name", "checksum" FROM "SchemaMigration" ORDER BY "name"`;
/** Any number will do, as long as every process asks for the same one. */
const LOCK = 100_010;

interface Options {
  readonly home?: URL;
  readonly at?: Date;
}

/**
 * Applies what is missing, all in one transaction: two processes at once wait for each other, one killed half way
 * leaves nothing behind. Returns the names applied. Throws MigrationRefusal on a newer or changed history.
 */
export function migrateSqlite(path: string, options: Options = {}): readonly string[] {
  const { home = HOME, at = new Date() } = options;
  const connection = new Sqlite(path, { timeout: 30_000 });
  try {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    return connection
      .transaction(() => {
        connection.exec(HISTORY);
        const applied = connection.prepare(APPLIED).all() as Applied[];
        const pending = pendingMigrations(listMigrations("sqlite", home), applied);
        const remember = connection.prepare(`INSERT INTO "SchemaMigration" VALUES (?, ?, ?)`);
        for (const { name, checksum, sql } of pending) {
          connection.exec(sql);
          remember.run(name, checksum, at.toISOString());
        }
        return pending.map(({ name }) => name);
      })
      .immediate();
  } finally {
    connection.close();
  }
}

async function applyPostgres(client: pg.Client, home: URL, at: Date): Promise<readonly string[]> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
  await client.query(HISTORY);
  const { rows } = await client.query<Applied>(APPLIED);
  const pending = pendingMigrations(listMigrations("postgres", home), rows);
  for (const { name, checksum, sql } of pending) {
    await client.query(sql);
    const values = [name, checksum, at.toISOString()];
    await client.query(`INSERT INTO "SchemaMigration" VALUES ($1, $2, $3)`, values);
  }
  return pending.map(({ name }) => name);
}

/** The same on PostgreSQL, where an advisory lock makes the second process wait. */
export async function migratePostgres(
  url: string,
  options: Options = {},
): Promise<readonly string[]> {
  const { home = HOME, at = new Date() } = options;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    const names = await applyPostgres(client, home, at);
    await client.query("COMMIT");
    return names;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    await client.end();
  }
}
