/** `npm test`: installs what tests need, runs all of them, and ends with `N passed, N failed`. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { check } from "./check.mjs";
import { build, generate, install, requireNode, root, run, say, tool, tsx } from "./steps.mjs";
import { requireSystemPackages } from "./system-packages.mjs";

const results = join(root, "test-results");
/** Left to itself Vitest keeps one core free, which on a small machine means one file at a time. */
const workers = Math.max(2, availableParallelism() - 1);

function readResult(name) {
  const path = join(results, `${name}.json`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** A run that ended before it wrote its result counts as one failure, never as none. */
function counted(code, { passed, failed }) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function vitest(project) {
  const json = join(results, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${json}`];
  const options = ["--project", project, `--maxWorkers=${workers}`, ...reporters];
  const code = await run(...tool("vitest/vitest.mjs", "run", ...options));
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readResult(project) ?? "{}");
  return counted(code, { passed: numPassedTests, failed: numFailedTests });
}

async function playwright() {
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, "e2e.json") };
  const code = await run(...tool("@playwright/test/cli.js", "test", "--reporter=list,json"), {
    env,
  });
  const { stats = {} } = JSON.parse(readResult("e2e") ?? "{}");
  const { expected = 0, flaky = 0, unexpected = 0 } = stats;
  if (flaky > 0) say(`${flaky} browser tests passed only at the second try: see the list above`);
  return counted(code, { passed: expected + flaky, failed: unexpected });
}

async function faults() {
  await build();
  const file = join(results, "faults.json");
  const code = await run(...tsx("tests/faults/run.ts", "--quick", "--json", "--output", file));
  const lines = (readResult("faults") ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const passed = lines.filter(({ holds }) => holds).length;
  return counted(code, { passed, failed: lines.length - passed });
}

const KINDS = {
  check,
  unit: () => vitest("unit"),
  sqlite: () => vitest("sqlite"),
  postgres: () => vitest("postgres"),
  faults,
  e2e: async () => {
    await build();
    return playwright();
  },
};

/** Runs the named kinds (all where none is named) one after the other and prints what each gave. */
async function runKinds(wanted) {
  const table = [];
  for (const [name, work] of Object.entries(KINDS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(`\n—— ${name} ——`);
    const started = Date.now();
    const counts = await work();
    table.push({ name, ...counts, seconds: Math.round((Date.now() - started) / 1000) });
  }
  return table;
}

requireNode();
await install();
const wanted = process.argv.slice(2);
if (wanted.some((name) => !(name in KINDS))) {
  say(`Kinds of tests: ${Object.keys(KINDS).join(", ")}`);
  process.exit(1);
}
if (wanted.join() !== "unit") await requireSystemPackages();
await generate();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const table = await runKinds(wanted);
for (const { name, passed, failed, seconds } of table)
  console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`);
const sum = (key) => table.reduce((total, row) => total + row[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 && sum("passed") > 0 ? 0 : 1);
