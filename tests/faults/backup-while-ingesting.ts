import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreBackup, writeBackup } from "@/lib/server/backup";
import { openDatabase, sql } from "@/lib/server/db";
import { aCheckBody, aPlace, type Place } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { ServerProcess } from "./server-process";

const SENDERS = 4;
const BATCH = 100;

/** The ids of one batch, and whether the server said that it has them. */
interface Batch {
  readonly ids: readonly string[];
  acknowledged: boolean;
}

interface Ingest {
  /** What each sender sent, in its order: it sends the next batch once this one is answered. */
  readonly sent: readonly Batch[][];
  stop(): Promise<void>;
}

async function send(url: string, place: Place, round: number, batches: Batch[]): Promise<void> {
  const items = Array.from({ length: BATCH }, (_, index) => aCheckBody(place, round + index));
  const batch = { ids: items.map(({ id }) => id), acknowledged: false };
  batches.push(batch);
  const headers = { authorization: `Bearer ${place.key}`, "content-type": "application/json" };
  const body = JSON.stringify({ items });
  const answer = await fetch(`${url}/api/v1/checks`, { method: "POST", headers, body });
  const { results } = (await answer.json()) as { results: readonly { status: string }[] };
  batch.acknowledged = results.every(({ status }) => status === "created");
}

function ingest(url: string, place: Place): Ingest {
  let going = true;
  const sent = Array.from({ length: SENDERS }, (): Batch[] => []);
  const senders = sent.map(async (batches) => {
    for (let round = 0; going; round += 1) await send(url, place, round, batches);
  });
  const stop = async () => {
    going = false;
    await Promise.all(senders);
  };
  return { sent, stop };
}

const acknowledgedIn = ({ sent }: Ingest): readonly string[] =>
  sent
    .flat()
    .filter(({ acknowledged }) => acknowledged)
    .flatMap(({ ids }) => ids);

async function idsIn(dataDir: string): Promise<ReadonlySet<string>> {
  const opened = openDatabase({ dataDir });
  const rows = await opened.read<{ id: string }>(sql`SELECT "id" FROM "Check"`);
  await opened.close();
  return new Set(rows.map(({ id }) => id));
}

/** Of each sender, whole batches from its first on and nothing after a gap. */
function requirePrefix({ sent }: Ingest, restored: ReadonlySet<string>, wrongs: Wrongs): void {
  for (const batches of sent) {
    const counts = batches.map(({ ids }) => ids.filter((id) => restored.has(id)).length);
    wrongs.note("half a batch", counts.filter((count) => count > 0 && count < BATCH).length);
    const end = counts.indexOf(0);
    const after = end < 0 ? [] : counts.slice(end);
    wrongs.note("a batch after one that is missing", after.filter((count) => count > 0).length);
  }
}

interface Round {
  readonly place: Place;
  readonly going: Ingest;
  readonly wrongs: Wrongs;
  readonly folder: string;
}

async function backUpOnce({ place, going, wrongs, folder }: Round, round: number) {
  const before = acknowledgedIn(going);
  const file = join(folder, `${round}.motbackup`);
  const { dataDir } = place;
  const started = performance.now();
  const backup = await writeBackup({ place: { dataDir }, file, now: new Date() });
  const tookMs = performance.now() - started;
  if (acknowledgedIn(going).length === before.length)
    wrongs.note("nothing was recorded while the backup was made");
  const elsewhere = join(folder, `restored-${round}`);
  const wanted = { place: { dataDir: elsewhere }, file, now: new Date(), mayErase: false };
  const { tallies, rows } = await restoreBackup(wanted);
  const restored = await idsIn(elsewhere);
  wrongs.note("acknowledged before and missing", before.filter((id) => !restored.has(id)).length);
  requirePrefix(going, restored, wrongs);
  wrongs.note("tallies that differ", tallies.differences.length);
  if (restored.size !== rows.Check || restored.size !== backup.rows.Check)
    wrongs.note(`counts differ: ${restored.size}, ${rows.Check}, ${backup.rows.Check}`);
  const again = { place: { dataDir: elsewhere }, file: `${file}-again`, now: new Date() };
  const { rowsSha256 } = await writeBackup(again);
  if (rowsSha256 !== backup.rowsSha256) wrongs.note("the restored rows have another SHA-256");
  return { checks: restored.size, tookMs };
}

/** R11: a backup made while checks come in is an exact prefix of them, and restores to the same rows elsewhere. */
export const backupWhileIngesting: Fault = async ({ quick }) => {
  const [rounds, enough] = quick ? [2, 3_000] : [5, 20_000];
  const wrongs = new Wrongs();
  const place = await aPlace();
  const folder = mkdtempSync(join(tmpdir(), "mot-fault-backup-"));
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  const going = ingest(server.url, place);
  let last = { checks: 0, tookMs: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const wanted = enough * (round + 1);
    while (acknowledgedIn(going).length < wanted)
      await new Promise((resolve) => setTimeout(resolve, 20));
    last = await backUpOnce({ place, going, wrongs, folder }, round);
  }
  await going.stop();
  await server.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
  place.remove();
  const tried = `${rounds} backups, the last of ${last.checks} checks in ${Math.round(last.tookMs)} ms`;
  const bar = "an exact prefix; counts, tallies and SHA-256 agree";
  return wrongs.figure("faults.R11", { bar, tried });
};
