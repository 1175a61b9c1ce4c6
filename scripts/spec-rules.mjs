/**
 * Checks that every rule of each SPEC.md under lib/ is quoted by a test title in the same folder,
 * and that every rule id that a title quotes exists. Rules are written `- **[J1]** …`, titles
 * `it("[J1] [J2] …")`. `node scripts/spec-rules.mjs [folder]` checks another folder than lib.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const RULE = /^- \*\*\[([A-Z]+\d+)\]\*\*/gm;
const TITLE = /(?:\b(?:it|test|describe)|\)|>)\(\s*(["'`])((?:\[[A-Z]+\d+\]\s*)+)/g;
const DATA_TITLE = /\brule: "((?:\[[A-Z]+\d+\]\s*)+)"/g;
const ID = /\[([A-Z]+\d+)\]/g;

const root = resolve(process.argv[2] ?? fileURLToPath(new URL("../lib", import.meta.url)));

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function duplicatesIn(values) {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function quotedIn(text) {
  const titles = [...text.matchAll(TITLE)].map((match) => match[2]);
  const fromData = [...text.matchAll(DATA_TITLE)].map((match) => match[1]);
  return [...titles, ...fromData].flatMap((title) =>
    [...title.matchAll(ID)].map((match) => match[1]),
  );
}

function findGaps(spec) {
  const rules = [...readFileSync(spec, "utf8").matchAll(RULE)].map((match) => match[1]);
  const tests = filesUnder(join(spec, "..")).filter((file) => /\.test\.tsx?$/.test(file));
  const quoted = new Map();
  for (const test of tests) {
    for (const id of quotedIn(readFileSync(test, "utf8"))) quoted.set(id, relative(root, test));
  }
  const name = relative(root, spec);
  return {
    rules: rules.length,
    gaps: [
      ...(rules.length === 0 ? [`${name} has no rules`] : []),
      ...duplicatesIn(rules).map((id) => `${name} has two rules [${id}]`),
      ...rules.filter((id) => !quoted.has(id)).map((id) => `${name} [${id}] is quoted by no test`),
      ...[...quoted]
        .filter(([id]) => !rules.includes(id))
        .map(([id, test]) => `${test} quotes [${id}], which ${name} does not have`),
    ],
  };
}

const specs = filesUnder(root).filter((file) => /[\\/]SPEC\.md$/.test(file));
const found = specs.map(findGaps);
const gaps = found.flatMap((spec) => spec.gaps);

if (specs.length === 0) gaps.push(`no SPEC.md under ${root}`);
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) process.exitCode = 1;
else {
  const rules = found.reduce((sum, spec) => sum + spec.rules, 0);
  console.log(`${rules} rules of ${specs.length} SPEC.md are quoted by tests`);
}
