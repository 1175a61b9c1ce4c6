/** The built app on a fresh database of its own, for browser tests. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../scripts/steps.mjs";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "mot-e2e-"));
delete process.env.DATABASE_URL;
process.env.MOT_PARTS = "1";
await migrate();
await import("../../scripts/serve.mjs");
