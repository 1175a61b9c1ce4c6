import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a server of the browser tests begins with. */
export type Beginning = "empty" | "example";

const FOLDER = "PREPARED_DATA_FOLDER";
const MAKERS: Readonly<Record<Beginning, readonly string[]>> = {
  empty: ["prisma/prepare-data.ts"],
  example: ["scripts/admin-commands.ts", "setup", "--example"],
};

/** The folder whose copy a server begins with. */
export function preparedData(beginning: Beginning): string {
  const folder = process.env[FOLDER];
  if (!folder) throw new Error("the data are prepared before the first browser test");
  return join(folder, beginning);
}

async function prepare(beginning: Beginning): Promise<void> {
  const args = ["--conditions=react-server", "--import", "tsx", ...MAKERS[beginning]];
  const { DATABASE_URL: _, ...others } = process.env;
  const env = { ...others, DATA_DIR: preparedData(beginning) };
  await promisify(execFile)(process.execPath, args, { env });
}

/** Before all browser tests: an empty database, and the example with its year of checks, each made once to be copied. */
export default async function prepareAll(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "mot-prepared-"));
  process.env[FOLDER] = folder;
  await Promise.all([prepare("empty"), prepare("example")]);
  return () => rmSync(folder, { recursive: true, force: true });
}
