import "server-only";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type DataPlace, databaseFile } from "@/prisma/data-place";
import { withSnapshot } from "../db/snapshot";
import type { BackupFooter } from "./backup-format";
import { backupLines } from "./backup-lines";
import { asBackupRefusal, BackupRefusal } from "./backup-refusal";

export interface WrittenBackup {
  readonly file: string;
  readonly bytes: number;
  /** Of the file, as `sha256sum` prints it. */
  readonly sha256: string;
  /** Of the rows alone: two backups of the same data agree in it. */
  readonly rowsSha256: string;
  /** How many there are of each table. */
  readonly rows: Readonly<Record<string, number>>;
}

interface Wanted {
  readonly place: DataPlace;
  readonly file: string;
  readonly now: Date;
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** Only its owner may read the file: password hashes are in it. On the disk when this resolves. */
function writeSnapshot({ place, file, now }: Wanted): Promise<BackupFooter> {
  return withSnapshot(place, async (snapshot) => {
    let footer: BackupFooter | undefined;
    async function* lines() {
      footer = yield* backupLines(snapshot, { now });
    }
    const reading = lines();
    try {
      await pipeline(reading, createGzip(), createWriteStream(file, { mode: 0o600, flush: true }));
    } finally {
      // A disk that fails ends the pipeline in mid-read: the snapshot closes only once nobody reads from it.
      await reading.return(undefined);
    }
    if (!footer) throw new Error("the backup ended before its footer");
    return footer;
  });
}

/**
 * Writes everything there is at one moment into one file, while others go on writing. The file appears whole or not at
 * all, and never over another. Sessions are not in it, nor the secret that signs them.
 * @throws BackupRefusal `no-folder`, `file-exists`, `no-data`, `damaged-data`, `storage-full`
 */
export async function writeBackup({ place, file, now }: Wanted): Promise<WrittenBackup> {
  if (!existsSync(dirname(file))) throw new BackupRefusal("no-folder", dirname(file));
  if (existsSync(file)) throw new BackupRefusal("file-exists", file);
  if (!place.databaseUrl && !existsSync(databaseFile(place.dataDir)))
    throw new BackupRefusal("no-data");
  const partial = `${file}.partial`;
  try {
    const { rows, rowsSha256 } = await writeSnapshot({ place, file: partial, now });
    const { size: bytes } = await stat(partial);
    const sha256 = await hashOfFile(partial);
    if (existsSync(file)) throw new BackupRefusal("file-exists", file);
    await rename(partial, file);
    return { file, bytes, sha256, rowsSha256, rows };
  } catch (error) {
    await rm(partial, { force: true });
    throw asBackupRefusal(error);
  }
}
