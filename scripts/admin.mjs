/** `npm run admin -- COMMAND`: centres, people, keys, backups and restores without a screen. */
import { spawn } from "node:child_process";
import { generate, install, requireNode, root, tsx } from "./steps.mjs";

requireNode();
await install();
await generate();

const [program, args] = tsx("scripts/admin-commands.ts", ...process.argv.slice(2));
const env = {
  ...process.env,
  // Files are named from where the command was typed.
  INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
  // The log writes to standard output, which belongs to the result.
  LOG_LEVEL: "silent",
};
const child = spawn(program, args, { cwd: root, stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => process.exit(code ?? 1));
