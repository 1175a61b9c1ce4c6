/** `npm run dev`: the app with hot reload. */
import { spawn } from "node:child_process";
import { generate, install, migrate, requireNode, root, tool } from "./steps.mjs";

requireNode();
await install();
await generate();
await migrate();
const [program, args] = tool("next/dist/bin/next", "dev", "-p", process.env.PORT ?? "3000");
spawn(program, args, { cwd: root, stdio: "inherit" }).once("exit", (code) =>
  process.exit(code ?? 1),
);
