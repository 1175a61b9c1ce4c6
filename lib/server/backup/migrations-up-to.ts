import "server-only";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { migrateSqlite } from "@/prisma/migrate";
import { listMigrations } from "@/prisma/migrations";
import { BackupRefusal } from "./backup-refusal";

/** This version's migrations, in a folder for each engine. */
export const MIGRATIONS = new URL("../../../prisma/migrations/", import.meta.url);

/** The same ones on either engine, in order. */
const namesIn = (home: URL): readonly string[] =>
  listMigrations("sqlite", home).map(({ name }) => name);

/** @throws BackupRefusal `newer-backup` for a migration that this version does not have. */
export function requireKnownMigration(migration: string, home: URL): void {
  if (!namesIn(home).includes(migration)) throw new BackupRefusal("newer-backup", migration);
}

export const isLastMigration = (migration: string, home: URL): boolean =>
  namesIn(home).at(-1) === migration;

/** Makes an embedded database as the version made it whose last migration this was. */
export function migrateUpTo(path: string, migration: string, home: URL): void {
  const folder = mkdtempSync(join(tmpdir(), "mot-migrations-"));
  try {
    cpSync(fileURLToPath(new URL("sqlite/", home)), join(folder, "sqlite"), { recursive: true });
    for (const name of namesIn(home).filter((known) => known > migration))
      rmSync(join(folder, "sqlite", `${name}.sql`));
    migrateSqlite(path, { home: pathToFileURL(`${folder}/`) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
