import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type DataPlace, databaseFile } from "./data-place";
import { migratePostgres, migrateSqlite } from "./migrate";
import { MigrationRefusal } from "./migrations";

const markerFile = (dataDir: string): string => join(dataDir, "created.json");

/** Checked page by page before each start; a larger file is checked whole while the app already runs. */
const QUICKLY_CHECKED_BYTES = 32 * 1024 * 1024;

const RESTORE = "npm run admin -- restore FILE";
const SENTENCES = {
  lost: "데이터 파일이 사라졌습니다. 백업에서 되살려 주세요 / The data file is gone; restore a backup",
  damaged:
    "데이터 파일이 손상되었습니다. 백업에서 되살려 주세요 / The data file is damaged; restore a backup",
  newer:
    "더 새로운 버전이 쓰던 데이터입니다. 그 버전으로 여시거나 백업에서 되살려 주세요 / This data was written by a newer version; use that version or restore a backup",
  changed:
    "데이터의 변경 이력이 이 버전과 다릅니다. 백업에서 되살려 주세요 / The history of this data differs from this version's; restore a backup",
};

/** The database cannot be used. The message is one line for the person at the office PC, with what to do. */
export class DataRefusal extends Error {
  constructor(
    readonly code: keyof typeof SENTENCES,
    place: string,
  ) {
    super(`${SENTENCES[code]}: ${RESTORE} (${place})`);
  }
}

function headerOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(100);
    return header.subarray(0, readSync(file, header, 0, 100, 0));
  } finally {
    closeSync(file);
  }
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/**
 * The first page says how long the file is: a shorter one was cut. While a write-ahead log stands beside it, pages may
 * still be there instead, and SQLite itself finds what is missing.
 */
function isWhole(path: string): boolean {
  const header = headerOf(path);
  if (header.length < 100 || header.toString("latin1", 0, 15) !== "SQLite format 3") return false;
  if (sizeOf(`${path}-wal`) > 0) return true;
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return sizeOf(path) >= header.readUInt32BE(28) * pageSize;
}

/** Reads every table's shape and asks SQLite for the first thing wrong with the newest pages. */
function opens(path: string): boolean {
  const connection = new Sqlite(path, { fileMustExist: true, timeout: 30_000 });
  try {
    connection.prepare("SELECT count(*) FROM sqlite_schema").get();
    const small = sizeOf(path) < QUICKLY_CHECKED_BYTES;
    return !small || connection.pragma("quick_check(1)", { simple: true }) === "ok";
  } finally {
    connection.close();
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));

/** A marker written once tells a lost file from a first run. */
function requireSound(path: string, marked: boolean): void {
  if (!existsSync(path)) {
    if (marked) throw new DataRefusal("lost", path);
    return;
  }
  if (marked && !isWhole(path)) throw new DataRefusal("damaged", path);
  if (!opens(path)) throw new DataRefusal("damaged", path);
}

function prepareSqlite(dataDir: string): readonly string[] {
  mkdirSync(dataDir, { recursive: true });
  const path = databaseFile(dataDir);
  const marker = markerFile(dataDir);
  requireSound(path, existsSync(marker));
  const applied = migrateSqlite(path);
  if (!existsSync(marker)) writeFileSync(marker, `${JSON.stringify({ createdAt: new Date() })}\n`);
  return applied;
}

function asRefusal(error: unknown, place: string): unknown {
  if (error instanceof MigrationRefusal) return new DataRefusal(error.code, place);
  return isDamage(error) ? new DataRefusal("damaged", place) : error;
}

/** Makes the database ready, or refuses with one clear line (DataRefusal). Returns the migrations it applied. */
export async function prepareData({ databaseUrl, dataDir }: DataPlace): Promise<readonly string[]> {
  try {
    return databaseUrl ? await migratePostgres(databaseUrl) : prepareSqlite(dataDir);
  } catch (error) {
    throw asRefusal(error, databaseUrl ? "DATABASE_URL" : databaseFile(dataDir));
  }
}
