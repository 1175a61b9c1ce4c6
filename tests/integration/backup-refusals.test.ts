import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { restoreBackup, writeBackup } from "@/lib/server/backup";
import type { BackupHeader } from "@/lib/server/backup/backup-format";
import { BackupTally } from "@/lib/server/backup/backup-tally";
import { type DataPlace, openDatabase } from "@/lib/server/db";
import { dataPlaceOf } from "@/prisma/data-place";
import { aBackupFile, aBackupOf, aFolder, fillEverything } from "../support/backups";
import { freshDatabase, freshPlace } from "../support/fresh-database";

const now = new Date();
let source: DataPlace;
let sound: Buffer;
beforeAll(async () => {
  await freshDatabase();
  source = dataPlaceOf(process.env);
  await fillEverything();
  sound = readFileSync((await aBackupOf(source)).file);
});

const refused = (code: string) => ({ name: "BackupRefusal", code });

async function restored(bytes: Buffer | string) {
  const place = await freshPlace();
  const file = aBackupFile();
  writeFileSync(file, bytes);
  const files = () => (place.databaseUrl ? [] : readdirSync(place.dataDir).sort());
  const before = files();
  const answer = restoreBackup({ place, file, now, mayErase: true });
  await answer.catch(() => undefined);
  const opened = openDatabase(place);
  const centres = await opened.prisma.centre.count();
  await opened.close();
  expect(centres).toBe(0);
  expect(files().filter((name) => !/-(wal|shm)$/.test(name))).toEqual(before);
  return answer;
}

function rewritten(change: (lines: string[]) => void): Buffer {
  const lines = gunzipSync(sound).toString().trimEnd().split("\n");
  change(lines);
  return gzipSync(lines.map((line) => `${line}\n`).join(""));
}

function flipped(at: number): Buffer {
  const bytes = Buffer.from(sound);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

/** As somebody who knows the format would forge it: the footer promises what stands above it. */
function forged(change: (lines: string[]) => void): Buffer {
  return rewritten((lines) => {
    lines.pop();
    change(lines);
    const [header = "", ...rows] = lines;
    const tally = new BackupTally((JSON.parse(header) as BackupHeader).tables);
    tally.header(header);
    for (const row of rows) tally.row(JSON.parse(row)[0], row);
    lines.push(JSON.stringify(tally.footer()));
  });
}

const headerWith = (change: object) =>
  rewritten((lines) => {
    lines[0] = JSON.stringify({ ...JSON.parse(lines[0] ?? ""), ...change });
  });

describe("a restore refuses, and touches nothing,", () => {
  it.each([0.1, 0.5, 0.9, 0.999])("a backup cut after %f of it", async (share) => {
    const cut = sound.subarray(0, Math.floor(sound.length * share));
    await expect(restored(cut)).rejects.toMatchObject(refused("damaged-backup"));
  });

  it("a backup without its last byte, or with one more", async () => {
    await expect(restored(sound.subarray(0, -1))).rejects.toMatchObject(refused("damaged-backup"));
    const longer = Buffer.concat([sound, Buffer.from("x")]);
    await expect(restored(longer)).rejects.toMatchObject(refused("damaged-backup"));
  });

  it.each([0.2, 0.5, 0.8])("a backup with one bit changed at %f of it", async (share) => {
    const altered = flipped(Math.floor(sound.length * share));
    await expect(restored(altered)).rejects.toMatchObject(refused("damaged-backup"));
  });

  it("a backup in which somebody changed, added, moved or left out a row", async () => {
    const changes: readonly ((lines: string[]) => void)[] = [
      (lines) => {
        const at = lines.findIndex((line) => line.includes("예시 관장"));
        lines[at] = lines[at]?.replace("예시 관장", "다른 관장") ?? "";
      },
      (lines) => lines.splice(5, 0, lines[5] ?? ""),
      (lines) => lines.splice(5, 2, lines[6] ?? "", lines[5] ?? ""),
      (lines) => lines.splice(5, 1),
      (lines) => lines.pop(),
      (lines) => lines.push('["Centre"]'),
      (lines) => lines.splice(5, 0, '["Session","x"]'),
      (lines) => lines.splice(5, 0, "no JSON"),
    ];
    for (const change of changes)
      await expect(restored(rewritten(change))).rejects.toMatchObject(refused("damaged-backup"));
  });

  it("tables that this version does not have, before any of them is written to", async () => {
    const table = 'Corporation" VALUES (1); DROP TABLE "Check"; --';
    const strange = forged((lines) => {
      for (const [index, line] of lines.entries())
        lines[index] = line.replaceAll('"Corporation"', JSON.stringify(table));
    });
    await expect(restored(strange)).rejects.toMatchObject(refused("damaged-backup"));
  });

  it("rows that do not fit their table, or not each other", async () => {
    const rowOf = (lines: readonly string[], table: string) =>
      lines.findIndex((line) => line.startsWith(`["${table}"`));
    const changes: readonly ((lines: string[]) => void)[] = [
      (lines) => lines.splice(rowOf(lines, "Centre"), 1),
      (lines) => lines.splice(rowOf(lines, "Check"), 0, lines[rowOf(lines, "Check")] ?? ""),
      (lines) => lines.splice(rowOf(lines, "Check"), 0, '["Check"]'),
      (lines) => {
        const at = rowOf(lines, "Check");
        lines[at] = lines[at]?.replace(/\d{4}-\d\d-\d\dT/, "yesterday") ?? "";
      },
    ];
    for (const change of changes)
      await expect(restored(forged(change))).rejects.toMatchObject(refused("damaged-backup"));
  });

  it("a backup of a newer version", async () => {
    const form = headerWith({ version: 2 });
    await expect(restored(form)).rejects.toMatchObject(refused("newer-backup"));
  });

  it.each([
    ["nothing", ""],
    ["a spreadsheet", "접점,점검\n정문,3\n"],
    ["another gzip", gzipSync("접점,점검\n")],
    ["another JSON", gzipSync('{"format":"mot-journey","version":1}\n')],
    ["zeros", Buffer.alloc(10_000)],
  ])("%s", async (_, bytes) => {
    await expect(restored(bytes)).rejects.toMatchObject(refused("not-a-backup"));
  });

  it("a file that is not there", async () => {
    const wanted = { place: source, file: aBackupFile(), now, mayErase: true };
    await expect(restoreBackup(wanted)).rejects.toMatchObject(refused("no-file"));
  });
});

describe("a backup refuses", () => {
  it("to be written over a file", async () => {
    const file = aBackupFile();
    writeFileSync(file, "somebody's");
    const answer = writeBackup({ place: source, file, now });
    await expect(answer).rejects.toMatchObject(refused("file-exists"));
    expect(readFileSync(file, "utf8")).toBe("somebody's");
  });

  it("a full disk, and leaves no half file", async () => {
    const file = aBackupFile();
    symlinkSync("/dev/full", `${file}.partial`);
    const answer = writeBackup({ place: source, file, now });
    await expect(answer).rejects.toMatchObject(refused("storage-full"));
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  it("where there is no data yet, without making any", async () => {
    const empty = { dataDir: aFolder() };
    const answer = writeBackup({ place: empty, file: aBackupFile(), now });
    await expect(answer).rejects.toMatchObject(refused("no-data"));
    expect(readdirSync(empty.dataDir)).toEqual([]);
  });

  it("a folder that is not there", async () => {
    const file = `${aFolder()}/none/b.motbackup`;
    const answer = writeBackup({ place: source, file, now });
    await expect(answer).rejects.toMatchObject(refused("no-folder"));
    expect(existsSync(file)).toBe(false);
  });
});
