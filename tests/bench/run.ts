/** Runs the benchmarks and prints one line each: `--only scoring.growth,api.single`, `--json`. */
import { parseArgs } from "node:util";
import { figures as canvas } from "./canvas";
import type { Figure } from "./figure";
import { figures as history } from "./history";
import { figures as ingest } from "./ingest";
import { figures as lighthouse } from "./lighthouse";
import { figures as scoring } from "./scoring";
import { figures as screens } from "./screens";
import { figures as slowPhone } from "./slow-phone";
import { figures as start } from "./start";

const FIGURES: Readonly<Record<string, () => Promise<Figure>>> = {
  ...scoring,
  ...ingest,
  ...start,
  ...history,
  ...canvas,
  ...screens,
  ...lighthouse,
  ...slowPhone,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, json: { type: "boolean", default: false } },
});
const wanted = values.only?.split(",");
const unknown = wanted?.filter((name) => !(name in FIGURES)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(
    `Unknown: ${unknown.join(", ")}. Known: ${Object.keys(FIGURES).join(", ")}\n`,
  );
  process.exit(2);
}

const MARKS = new Map([
  [true, "ok  "],
  [false, "FAIL"],
]);

function inWords({ name, value, unit, bar, holds, detail }: Figure): string {
  const mark = holds === null ? "    " : MARKS.get(holds);
  const notes = [bar === null ? "reported" : `bar ${bar}`, detail].filter(Boolean).join("; ");
  return `${mark} ${name} ${value.toPrecision(4)} ${unit} (${notes})`;
}

let holds = true;
for (const [name, measure] of Object.entries(FIGURES)) {
  if (wanted && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  const figure = await measure();
  holds &&= figure.holds !== false;
  const { detail: _, ...line } = figure;
  process.stdout.write(`${values.json ? JSON.stringify(line) : inWords(figure)}\n`);
}
process.exit(holds ? 0 : 1);
