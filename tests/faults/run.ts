/** Runs the faults and prints one line each: `--only R1,R7`, `--quick`, `--json`, `--output FILE`. */
import { appendFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { backupWhileIngesting } from "./backup-while-ingesting";
import type { Fault } from "./fault";
import { generatedInputs } from "./generated-inputs";
import { killDuringIngest } from "./kill-during-ingest";
import { killDuringWrites } from "./kill-during-writes";
import { migrateWithData } from "./migrate-with-data";
import { offlineDay } from "./offline-day";
import { sameBatchTwice } from "./same-batch-twice";
import { twoEditors } from "./two-editors";
import { twoTabs } from "./two-tabs";
import { unusableDatabase } from "./unusable-database";
import { wrongClocks } from "./wrong-clocks";

const FAULTS: Readonly<Record<string, Fault>> = {
  "faults.R1": killDuringIngest,
  "faults.R2": killDuringWrites,
  "faults.R3": sameBatchTwice,
  "faults.R4": offlineDay,
  "faults.R5": twoTabs,
  "faults.R7": unusableDatabase,
  "faults.R8": wrongClocks,
  "faults.R9": twoEditors,
  "faults.R10": generatedInputs,
  "faults.R11": backupWhileIngesting,
  "faults.R12": migrateWithData,
};

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    output: { type: "string" },
  },
});
const wanted = values.only?.split(",").map((name) => name.replace(/^(faults\.)?/, "faults."));
const unknown = wanted?.filter((name) => !(name in FAULTS)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(
    `Unknown: ${unknown.join(", ")}. Known: ${Object.keys(FAULTS).join(", ")}\n`,
  );
  process.exit(2);
}
let holds = true;
for (const [name, fault] of Object.entries(FAULTS)) {
  if (wanted && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  const figure = await fault({ quick: values.quick });
  holds &&= figure.holds;
  const { value, tried, bar } = figure;
  const words = `${figure.holds ? "ok  " : "FAIL"} ${name}: ${value} wrong in ${tried} (${bar})`;
  process.stdout.write(`${values.json ? JSON.stringify(figure) : words}\n`);
  if (values.output) appendFileSync(values.output, `${JSON.stringify(figure)}\n`);
}
process.exit(holds ? 0 : 1);
