/** `npm run check`: format and lint, types, boundaries, dead code, rules quoted by tests: in seconds, side by side. */
import { spawn } from "node:child_process";
import { generate, install, root, tool } from "./steps.mjs";

const CHECKS = [
  ["format and lint", tool("@biomejs/biome/bin/biome", "check", ".")],
  ["types", tool("typescript/bin/tsc", "--noEmit")],
  ["boundaries", [process.execPath, ["scripts/boundaries.mjs"]]],
  ["dead code", tool("knip/bin/knip.js", "--no-progress")],
  ["rules and tests", [process.execPath, ["scripts/spec-rules.mjs"]]],
];

function finish([program, args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.once("exit", (code) => resolve({ holds: code === 0, output }));
  });
}

/** Runs them all; prints each with its time, and what a failing one said. Resolves with the counts. */
export async function check() {
  const results = await Promise.all(
    CHECKS.map(async ([name, command]) => {
      const started = Date.now();
      const { holds, output } = await finish(command);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${holds ? "ok  " : "FAIL"} ${name} (${seconds} s)${holds ? "" : `\n${output}`}`);
      return holds;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await install();
  await generate();
  const { failed } = await check();
  process.exit(failed === 0 ? 0 : 1);
}
