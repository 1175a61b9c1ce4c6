import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { restoreBackup, type WrittenBackup } from "@/lib/server/backup";
import { type Database, type DataPlace, openDatabase, sql } from "@/lib/server/db";
import { databaseFile, dataPlaceOf } from "@/prisma/data-place";
import { prepareData } from "@/prisma/prepare";
import { aBackupOf, aFolder, everyRow, fillEverything } from "../support/backups";
import { freshDatabase, freshPlace } from "../support/fresh-database";

const now = new Date("2026-11-21T05:06:07.890Z");
let database: Database;
let source: DataPlace;
let backup: WrittenBackup;
beforeAll(async () => {
  database = await freshDatabase();
  source = dataPlaceOf(process.env);
  await fillEverything();
  backup = await aBackupOf(source);
});

const restore = (place: DataPlace, { mayErase = false, file = backup.file } = {}) =>
  restoreBackup({ place, file, now, mayErase });
const refused = (code: string) => ({ name: "BackupRefusal", code });
const restoredRows = async () => (await everyRow(source)).check;

/** An embedded database with one thing in it that the backup does not have. */
async function anOldOne(): Promise<string> {
  const dataDir = aFolder();
  await prepareData({ dataDir });
  const opened = openDatabase({ dataDir });
  await opened.write(function* () {
    yield sql`INSERT INTO "Corporation" ("id", "name", "createdAt") VALUES ('old', '전', ${now})`;
  });
  await opened.close();
  return dataDir;
}

describe("restoring into a folder", () => {
  it("keeps the database that stood there, whole, beside the new one", async () => {
    const dataDir = await anOldOne();
    const { kept } = await restore({ dataDir });
    expect(kept).toBe(`${databaseFile(dataDir)}.before-restore-2026-11-21T05-06-07-890Z`);
    expect((await everyRow({ dataDir })).check).toEqual(await restoredRows());
    const again = aFolder();
    cpSync(kept ?? "", databaseFile(again));
    expect((await everyRow({ dataDir: again })).corporation).toHaveLength(1);
    const files = readdirSync(dataDir).filter((name) => !/-(wal|shm)$/.test(name));
    expect(files.sort()).toEqual(["created.json", "mot.sqlite", kept?.split("/").at(-1)]);
  });

  it.each([
    ["was lost", (path: string) => rmSync(path)],
    ["was cut short", (path: string) => truncateSync(path, 40_000)],
    ["is no database any more", (path: string) => writeFileSync(path, "엑셀".repeat(9_000))],
  ])("works where the database %s, and the app starts again", async (_, damage) => {
    const dataDir = await anOldOne();
    damage(databaseFile(dataDir));
    await expect(prepareData({ dataDir })).rejects.toThrow(/admin -- restore FILE/);
    mkdirSync(join(dataDir, "restoring-killed"));
    await restore({ dataDir });
    expect(readdirSync(dataDir)).not.toContain("restoring-killed");
    expect(await prepareData({ dataDir })).toEqual([]);
    expect((await everyRow({ dataDir })).check).toEqual(await restoredRows());
  });

  it("refuses while the app uses the database, which goes on as it was", async () => {
    const dataDir = await anOldOne();
    const app = openDatabase({ dataDir });
    expect(await app.prisma.corporation.count()).toBe(1);
    await expect(restore({ dataDir })).rejects.toMatchObject(refused("in-use"));
    expect(await app.prisma.corporation.count()).toBe(1);
    await app.close();
    expect(readdirSync(dataDir).filter((name) => name.includes("restor"))).toEqual([]);
    await restore({ dataDir });
  });
});

describe("restoring over centres", () => {
  const isPostgres = () => inject("engine") === "postgres";

  it("asks before it erases what no file keeps", async () => {
    const place = await freshPlace();
    await restore(place);
    const second = restore(place);
    if (isPostgres()) await expect(second).rejects.toMatchObject(refused("not-empty"));
    else expect((await second).kept).not.toBeNull();
    await restore(place, { mayErase: true });
    expect((await everyRow(place)).check).toEqual(await restoredRows());
  });

  it("leaves everything as it was when the backup turns out wrong at its very end", async () => {
    const place = await freshPlace();
    await restore(place);
    const file = join(aFolder(), "cut.motbackup");
    writeFileSync(file, readFileSync(backup.file).subarray(0, -9));
    const answer = restore(place, { mayErase: true, file });
    await expect(answer).rejects.toMatchObject(refused("damaged-backup"));
    expect((await everyRow(place)).check).toEqual(await restoredRows());
  });
});

describe("a backup of an older version", () => {
  const NEXT = `ALTER TABLE "Centre" ADD COLUMN "nextRelease" TEXT NOT NULL DEFAULT 'grown';`;

  it("is restored as that version had it and then brought up to this one", async () => {
    const folder = aFolder();
    cpSync("prisma/migrations", folder, { recursive: true });
    for (const engine of ["sqlite", "postgres"])
      writeFileSync(join(folder, engine, "9000-next-release.sql"), NEXT);
    const place = await freshPlace();
    const migrations = pathToFileURL(`${folder}/`);
    const wanted = { place, file: backup.file, now, mayErase: false, migrations };
    const { rows, tallies } = await restoreBackup(wanted);
    expect([rows, tallies.holds]).toEqual([backup.rows, true]);
    expect((await everyRow(place)).check).toEqual(await restoredRows());
    const opened = openDatabase(place);
    const grown = await opened.read(sql`SELECT DISTINCT "nextRelease" FROM "Centre"`);
    await opened.close();
    expect(grown).toEqual([{ nextRelease: "grown" }]);
  });

  it("and one of a newer version is refused by the name of its migration", async () => {
    await database.write(function* () {
      yield sql`INSERT INTO "SchemaMigration" VALUES ('9999-later', 'x', '2030')`;
    });
    const { file } = await aBackupOf(source);
    const answer = restore(await freshPlace(), { file });
    await expect(answer).rejects.toMatchObject(refused("newer-backup"));
    await expect(answer).rejects.toThrow(/9999-later/);
  });
});
