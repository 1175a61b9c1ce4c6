import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import {
  type BackupFooter,
  type BackupHeader,
  type BackupTable,
  FORMAT,
  footerSchema,
  headerSchema,
  type PlainRow,
  VERSION,
} from "./backup-format";
import { BackupRefusal, isMissingFile } from "./backup-refusal";
import { BackupTally } from "./backup-tally";
import { linePages } from "./line-pages";

export interface ReadBackup {
  readonly header: BackupHeader;
  readonly footer: BackupFooter;
}

type TakeRows = (table: BackupTable, rows: readonly PlainRow[]) => Promise<void>;

/** What becomes of a backup on the way: its header, then some rows of one table at a time, tables in its order. */
export interface BackupTaker {
  /** Throws when its tables are not the right ones. */
  readonly accept: (header: BackupHeader) => void;
  readonly takeRows: TakeRows;
}

const NOBODY: BackupTaker = { accept: () => undefined, takeRows: async () => undefined };

const damaged = (about: string): BackupRefusal => new BackupRefusal("damaged-backup", about);

function parsed(line: Buffer | undefined): unknown {
  try {
    return JSON.parse(line?.toString("utf8") ?? "");
  } catch {
    return null;
  }
}

function headerOf(line: Buffer | undefined): BackupHeader {
  const value = parsed(line);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) throw new BackupRefusal("not-a-backup");
  if (typeof version === "number" && version > VERSION) throw new BackupRefusal("newer-backup");
  const header = headerSchema.safeParse(value);
  if (header.success) return header.data;
  throw damaged("header");
}

/** Reads the lines between header and footer and hands them on. */
class RowReader {
  readonly #tables: ReadonlyMap<string, BackupTable>;
  readonly #tally: BackupTally;
  #promised: unknown;

  constructor(
    readonly header: BackupHeader,
    firstLine: Buffer,
  ) {
    this.#tables = new Map(header.tables.map((table) => [table.name, table]));
    this.#tally = new BackupTally(header.tables);
    this.#tally.header(firstLine);
  }

  async take(lines: readonly Buffer[], takeRows: TakeRows): Promise<void> {
    const pages = new Map<BackupTable, PlainRow[]>();
    for (const line of lines) this.#read(line, pages);
    for (const [table, rows] of pages) await takeRows(table, rows);
  }

  #read(line: Buffer, pages: Map<BackupTable, PlainRow[]>): void {
    if (this.#promised !== undefined) throw damaged("footer");
    const value = parsed(line);
    if (!Array.isArray(value)) {
      this.#promised = value;
      return;
    }
    const table = this.#tables.get(value[0]);
    if (!table || !this.#tally.row(table.name, line)) throw damaged(String(value[0]));
    pages.set(table, pages.get(table) ?? []);
    pages.get(table)?.push(value as unknown as PlainRow);
  }

  /** @throws BackupRefusal `damaged-backup` unless the footer is there and promises what was read. */
  end(): ReadBackup {
    const promised = footerSchema.safeParse(this.#promised);
    const footer = this.#tally.footer();
    if (promised.success && JSON.stringify(promised.data) === JSON.stringify(footer))
      return { header: this.header, footer };
    throw damaged("footer");
  }
}

async function readLines(
  source: AsyncIterable<Buffer>,
  { accept, takeRows }: BackupTaker,
): Promise<ReadBackup> {
  let reader: RowReader | undefined;
  for await (const lines of linePages(source)) {
    const [first, ...rest] = lines;
    if (reader === undefined && first !== undefined) {
      reader = new RowReader(headerOf(first), first);
      accept(reader.header);
      await reader.take(rest, takeRows);
    } else await reader?.take(lines, takeRows);
  }
  if (reader) return reader.end();
  throw new BackupRefusal("not-a-backup");
}

/** Each becomes one statement: small ones would cost more than their rows. */
const CHUNK_BYTES = 256 * 1024;

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^Z_/.test(String(error.code));

/** What gzip says of a file that it did not write, or did not finish. */
async function asRefusal(error: unknown, file: string): Promise<unknown> {
  if (isMissingFile(error)) return new BackupRefusal("no-file", file);
  if (!isZlibError(error)) return error;
  const isGzip = error instanceof Error && !/incorrect header check/.test(error.message);
  const { size } = await stat(file);
  return new BackupRefusal(isGzip && size > 0 ? "damaged-backup" : "not-a-backup", file);
}

/**
 * Reads a backup to its end. It resolves only if the whole file is as it was written; until then what was taken of it
 * may be wrong.
 * @throws BackupRefusal `no-file`, `not-a-backup`, `newer-backup`, `damaged-backup`
 */
export async function readBackup(file: string, taker: BackupTaker = NOBODY): Promise<ReadBackup> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const flow = pipeline(createReadStream(file), gunzip);
  // What goes wrong on the way shows where the lines are read; whoever stops reading ends the flow.
  flow.catch(() => undefined);
  try {
    const read = await readLines(gunzip, taker);
    // gzip does not mind what follows it.
    if (gunzip.bytesWritten !== (await stat(file)).size) throw damaged("end");
    return read;
  } catch (error) {
    throw await asRefusal(error, file);
  }
}
