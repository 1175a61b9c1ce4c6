import "server-only";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DataPlace, databaseFile } from "@/prisma/data-place";
import { migratePostgres, migrateSqlite } from "@/prisma/migrate";
import { type Verification, verifyTallies } from "../checks/verify-tallies";
import { openDatabase } from "../db";
import { isInUse } from "../db/snapshot";
import { asBackupRefusal, BackupRefusal } from "./backup-refusal";
import {
  isLastMigration,
  MIGRATIONS,
  migrateUpTo,
  requireKnownMigration,
} from "./migrations-up-to";
import { type ReadBackup, readBackup } from "./read-backup";
import { refill } from "./refill";
import { writeBackup } from "./write-backup";

export interface RestoredBackup {
  /** How many there are now of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Of the rows of the backup. */
  readonly rowsSha256: string;
  readonly tallies: Verification;
  /** The database that stood there before; null where there was none, or where it was PostgreSQL's. */
  readonly kept: string | null;
}

interface Wanted {
  readonly place: DataPlace;
  readonly file: string;
  readonly now: Date;
  /** Centres in a PostgreSQL are erased only when this is true. An embedded database is kept beside the new one. */
  readonly mayErase: boolean;
  /** What the new database is brought up to; this version's unless something else is said. */
  readonly migrations?: URL;
}

type Ready = Required<Wanted>;

async function talliesAt(place: DataPlace): Promise<Verification> {
  const opened = openDatabase(place);
  try {
    return await verifyTallies(opened);
  } finally {
    await opened.close();
  }
}

function requireNotInUse(dataDir: string): void {
  if (isInUse(dataDir)) throw new BackupRefusal("in-use", databaseFile(dataDir));
}

/** A new embedded database from the backup, brought to this version's form. */
async function build(
  dataDir: string,
  { header }: ReadBackup,
  { file, migrations }: Ready,
): Promise<void> {
  const path = databaseFile(dataDir);
  migrateUpTo(path, header.migration, migrations);
  await refill({ dataDir }, { file, mayErase: false });
  migrateSqlite(path, { home: migrations });
}

/** Takes the old database's place; the old one, whatever state it is in, keeps its files under another name. */
function swap(from: string, { dataDir, now }: { dataDir: string; now: Date }): string | null {
  const path = databaseFile(dataDir);
  const kept = `${path}.before-restore-${now.toISOString().replaceAll(/[:.]/g, "-")}`;
  const hadOne = existsSync(path);
  for (const ending of ["", "-wal", "-shm"])
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending);
  renameSync(from, path);
  return hadOne ? kept : null;
}

const STAGING = "restoring-";

/** What a restore that was killed left behind: it may be as large as the data. */
function removeLeftovers(dataDir: string): void {
  const folders = readdirSync(dataDir).filter((name) => name.startsWith(STAGING));
  for (const folder of folders.map((name) => join(dataDir, name)))
    if (!isInUse(folder)) rmSync(folder, { recursive: true, force: true });
}

async function restoreSqlite(backup: ReadBackup, wanted: Ready) {
  const { now } = wanted;
  const { dataDir } = wanted.place;
  mkdirSync(dataDir, { recursive: true });
  requireNotInUse(dataDir);
  removeLeftovers(dataDir);
  const staging = mkdtempSync(join(dataDir, STAGING));
  try {
    await build(staging, backup, wanted);
    const tallies = await talliesAt({ dataDir: staging });
    requireNotInUse(dataDir);
    return { tallies, kept: swap(databaseFile(staging), { dataDir, now }) };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** An older backup grows up in an embedded database; what comes out of that is a backup of today. */
async function upToDate(backup: ReadBackup, wanted: Ready, folder: string): Promise<string> {
  const { file, now, migrations } = wanted;
  if (isLastMigration(backup.header.migration, migrations)) return file;
  await build(folder, backup, wanted);
  const grown = join(folder, "grown.motbackup");
  await writeBackup({ place: { dataDir: folder }, file: grown, now });
  return grown;
}

async function restorePostgres(databaseUrl: string, backup: ReadBackup, wanted: Ready) {
  const folder = mkdtempSync(join(tmpdir(), "mot-restoring-"));
  try {
    const file = await upToDate(backup, wanted, folder);
    await migratePostgres(databaseUrl, { home: wanted.migrations });
    await refill(wanted.place, { file, mayErase: wanted.mayErase });
    return { tallies: await talliesAt(wanted.place), kept: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a backup in the place of all data. The whole file is proven first; until the new data stands complete the old is
 * untouched.
 * @throws BackupRefusal
 */
export async function restoreBackup(wanted: Wanted): Promise<RestoredBackup> {
  try {
    const ready = { migrations: MIGRATIONS, ...wanted };
    const backup = await readBackup(ready.file);
    requireKnownMigration(backup.header.migration, ready.migrations);
    const { databaseUrl } = ready.place;
    const restored = databaseUrl
      ? await restorePostgres(databaseUrl, backup, ready)
      : await restoreSqlite(backup, ready);
    const { rows, rowsSha256 } = backup.footer;
    return { rows, rowsSha256, ...restored };
  } catch (error) {
    throw asBackupRefusal(error);
  }
}
