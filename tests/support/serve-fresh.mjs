/** The built app on data of its own, for browser tests: a copy of what was prepared, or an empty database. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../scripts/steps.mjs";

const { PREPARED_DATA } = process.env;
const dataDir = mkdtempSync(join(tmpdir(), "mot-e2e-"));
process.env.DATA_DIR = dataDir;
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
delete process.env.DATABASE_URL;
process.env.MOT_PARTS = "1";
// The same addresses on every machine.
process.env.NETWORK_ADDRESS = "";
if (PREPARED_DATA) cpSync(PREPARED_DATA, dataDir, { recursive: true });
else await migrate();
await import("../../scripts/serve.mjs");
