import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Sqlite from "better-sqlite3";
import { recordBatch } from "@/lib/server/checks/record-batch";
import { database } from "@/lib/server/db";
import { scopeForAdministration } from "@/lib/server/viewer";
import { databaseFile } from "@/prisma/data-place";
import { migrateSqlite } from "@/prisma/migrate";
import { MigrationRefusal } from "@/prisma/migrations";
import { aCheckBody, aPlace, type Place } from "./a-place";
import { type Fault, Wrongs } from "./fault";

const ROOT = new URL("../..", import.meta.url).pathname;

/** The next release: its migration copies a table the slow way, so that a kill finds it half done. */
const NEXT = `ALTER TABLE "Centre" ADD COLUMN "nextRelease" TEXT;
WITH RECURSIVE slow(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM slow WHERE n < 8000000)
UPDATE "Centre" SET "nextRelease" = (SELECT max(n) FROM slow);
`;

const MIGRATE = `import { migrateSqlite } from "./prisma/migrate.ts";
process.stdout.write("begins");
migrateSqlite(process.env.FAULT_FILE, { home: new URL(process.env.FAULT_HOME) });`;

function migrateInProcess(file: string, home: URL) {
  const env = { ...process.env, FAULT_FILE: file, FAULT_HOME: home.href };
  const args = ["--import", "tsx", "--input-type=module", "-e", MIGRATE];
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function fill({ centreId, userId, gate }: Place) {
  const scope = scopeForAdministration(centreId);
  const recorder = { scope, role: "director", userId, timeZone: "Asia/Seoul" } as const;
  const items = Array.from({ length: 500 }, (_, index) => aCheckBody({ gate }, index));
  await recordBatch({ ...recorder, assignedJourneyIds: null }, items, new Date());
}

function contents(file: string) {
  const connection = new Sqlite(file, { readonly: true });
  const all = (table: string) => connection.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all();
  const kept = JSON.stringify(["Check", "MomentTally", "FactorTally", "Touchpoint"].map(all));
  const columns = connection.pragma(`table_info("Centre")`) as readonly { readonly name: string }[];
  const history = connection.prepare(`SELECT count(*) FROM "SchemaMigration"`).pluck().get();
  connection.close();
  return { kept, isNext: columns.some(({ name }) => name === "nextRelease"), history };
}

/** The same database, and the folder of migrations that the next release would bring. */
interface Release {
  readonly file: string;
  readonly home: URL;
  readonly before: ReturnType<typeof contents>;
  readonly wrongs: Wrongs;
}

async function killHalfWay({ file, home, before, wrongs }: Release, kill: number) {
  const child = migrateInProcess(file, home);
  const gone = once(child, "exit");
  if (child.stdout) await once(child.stdout, "data");
  setTimeout(() => child.kill("SIGKILL"), 20 + kill * 25);
  const [, signal] = await gone;
  if (signal !== "SIGKILL") wrongs.note("the migration ended before it could be killed");
  const after = contents(file);
  if (after.kept !== before.kept) wrongs.note("data changed by a migration that was killed");
  if (after.isNext !== Number(after.history) > Number(before.history))
    wrongs.note("a migration was left half done");
}

async function startTwice({ file, home, before, wrongs }: Release) {
  const twice = [migrateInProcess(file, home), migrateInProcess(file, home)];
  const codes = await Promise.all(twice.map((child) => once(child, "exit")));
  for (const [code] of codes) if (code !== 0) wrongs.note("two starts at once: one failed");
  const after = contents(file);
  if (!after.isNext || after.kept !== before.kept) wrongs.note("data lost on the way");
  if (migrateSqlite(file, { home }).length !== 0) wrongs.note("applied again");
}

function changeHistory({ file, home, wrongs }: Release) {
  writeFileSync(new URL("sqlite/9000-next-release.sql", home), `${NEXT}-- changed`);
  try {
    migrateSqlite(file, { home });
    wrongs.note("a changed migration was accepted");
  } catch (error) {
    if (!(error instanceof MigrationRefusal)) throw error;
  }
}

/** R12: a database with data goes to the next release; killed half way or started twice, nothing is lost. */
export const migrateWithData: Fault = async ({ quick }) => {
  const wrongs = new Wrongs();
  const place = await aPlace();
  await fill(place);
  await database().close();
  const file = databaseFile(place.dataDir);
  const folder = mkdtempSync(join(tmpdir(), "mot-next-release-"));
  cpSync(join(ROOT, "prisma/migrations"), folder, { recursive: true });
  writeFileSync(join(folder, "sqlite", "9000-next-release.sql"), NEXT);
  const release = { file, home: pathToFileURL(`${folder}/`), before: contents(file), wrongs };
  const kills = quick ? 2 : 10;
  for (let kill = 0; kill < kills; kill += 1) await killHalfWay(release, kill);
  await startTwice(release);
  changeHistory(release);
  rmSync(folder, { recursive: true, force: true });
  place.remove();
  const bar = "nothing lost; wrong checksum refused";
  return wrongs.figure("faults.R12", {
    bar,
    tried: `${kills} kills, 2 starts at once, 500 checks`,
  });
};
