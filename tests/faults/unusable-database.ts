import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { database } from "@/lib/server/db";
import { databaseFile } from "@/prisma/data-place";
import { aPlace } from "./a-place";
import { type Fault, Wrongs } from "./fault";

const ROOT = new URL("../..", import.meta.url).pathname;
const PREPARE = ["--import", "tsx", "prisma/prepare-data.ts"];

function prepare(dataDir: string) {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" };
  const { status, stderr } = spawnSync(process.execPath, PREPARE, { cwd: ROOT, env });
  return { status, lines: stderr.toString().trim().split("\n").filter(Boolean) };
}

function write(path: string, change: (bytes: Buffer) => void) {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

function remember(path: string, sql: string) {
  const connection = new Sqlite(path);
  connection.exec(sql);
  connection.close();
}

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  lost: (path) => rmSync(path),
  emptied: (path) => truncateSync(path, 0),
  "cut short": (path) => truncateSync(path, 40_000),
  "no database at all": (path) => writeFileSync(path, "엑셀 파일".repeat(10_000)),
  "header overwritten": (path) => write(path, (bytes) => bytes.fill(0, 0, 100)),
  "a page overwritten": (path) => write(path, (bytes) => bytes.fill(0xff, 4_096, 12_288)),
  newer: (path) =>
    remember(path, `INSERT INTO "SchemaMigration" VALUES ('9999-later', 'x', '2030')`),
  "another history": (path) => remember(path, `UPDATE "SchemaMigration" SET "checksum" = 'x'`),
};

/** R7: a database that cannot be used stops the start with one clear line and the way to restore it. */
export const unusableDatabase: Fault = async () => {
  const wrongs = new Wrongs();
  const place = await aPlace();
  await database().close();
  const path = databaseFile(place.dataDir);
  for (const [name, damage] of Object.entries(DAMAGES)) {
    const copy = `${place.dataDir}-copy`;
    cpSync(place.dataDir, copy, { recursive: true });
    for (const log of ["-wal", "-shm"]) rmSync(`${databaseFile(copy)}${log}`, { force: true });
    copyFileSync(path, databaseFile(copy));
    damage(databaseFile(copy));
    const { status, lines } = prepare(copy);
    if (status === 0) wrongs.note(`${name}: it started`);
    const isClear = lines.length === 1 && lines[0]?.includes("npm run admin -- restore FILE");
    if (!isClear) wrongs.note(`${name}: said ${JSON.stringify(lines.slice(0, 3))}`);
    rmSync(copy, { recursive: true, force: true });
  }
  const sound = prepare(place.dataDir);
  if (sound.status !== 0) wrongs.note(`a sound one was refused: ${sound.lines.join(" ")}`);
  place.remove();
  const bar = "refuses with one clear line and the restore command";
  const tried = `${Object.keys(DAMAGES).length} kinds of damage`;
  return wrongs.figure("faults.R7", { bar, tried });
};
