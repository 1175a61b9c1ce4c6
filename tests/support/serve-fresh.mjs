/** The built app on a fresh database of its own, for browser tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../scripts/steps.mjs";

const dataDir = mkdtempSync(join(tmpdir(), "mot-e2e-"));
process.env.DATA_DIR = dataDir;
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
delete process.env.DATABASE_URL;
process.env.MOT_PARTS = "1";
// The same addresses on every machine.
process.env.NETWORK_ADDRESS = "";
await migrate();
await import("../../scripts/serve.mjs");
