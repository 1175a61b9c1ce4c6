/** `npm run test:faults`: kills, replays, damage, and what was lost. */
import { build, generate, install, run, tsx } from "./steps.mjs";

await install();
await generate();
await build();
process.exit(await run(...tsx("tests/faults/run.ts", ...process.argv.slice(2)), { results: true }));
