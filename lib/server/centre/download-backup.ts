import "server-only";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { dataPlaceOf } from "@/prisma/data-place";
import { appendAudit } from "../audit";
import { BackupRefusal } from "../backup/backup-refusal";
import { writeBackup } from "../backup/write-backup";
import { database, sql } from "../db";
import { Refusal } from "../errors";
import { makeGate } from "../people/gate";
import type { Viewer } from "../viewer";

/** A backup holds every centre of the installation: it is handed out only where the viewer's is the only real one. */
export async function mayDownloadBackup({ centreId }: Viewer): Promise<boolean> {
  const others = await database().read(
    sql`SELECT 1 AS "found" FROM "Centre" WHERE "id" <> ${centreId} AND "isExample" = ${false} LIMIT 1`,
  );
  return others.length === 0;
}

interface Download {
  readonly body: ReadableStream;
  readonly bytes: number;
}

const gate = makeGate({ atOnce: 1, waiting: 2 });

async function noteDownload({ centreId, userId }: Viewer, now: Date): Promise<void> {
  const { engine, write } = database();
  const note = { chain: centreId, at: now, actorId: userId, action: "backup.download" };
  await write(() => appendAudit(engine, note));
}

async function writeToFolder(folder: string, now: Date): Promise<Download> {
  const file = join(folder, "backup.mot");
  const { bytes } = await gate.run(() =>
    writeBackup({ place: dataPlaceOf(process.env), file, now }),
  );
  const stream = createReadStream(file);
  stream.once("close", () => void rm(folder, { recursive: true, force: true }));
  return { body: Readable.toWeb(stream) as ReadableStream, bytes };
}

const isFullDisk = (error: unknown): boolean =>
  error instanceof BackupRefusal && error.code === "storage-full";

/**
 * Everything there is, as one file that is finished before its first byte leaves: a slow reader holds up nobody.
 * @throws Refusal `not-found` where other centres would be in it: there is none of this centre alone; `busy`, `storage-full`
 */
export async function downloadBackup(viewer: Viewer, now: Date): Promise<Download> {
  if (!(await mayDownloadBackup(viewer))) throw new Refusal("not-found");
  await noteDownload(viewer, now);
  const folder = await mkdtemp(join(tmpdir(), "mot-backup-"));
  try {
    return await writeToFolder(folder, now);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw isFullDisk(error) ? new Refusal("storage-full") : error;
  }
}
