/** `npm run bench`: speed, as ratios measured in one run. */
import { build, generate, install, run, tsx } from "./steps.mjs";

await install();
await generate();
await build();
process.exit(await run(...tsx("tests/bench/run.ts", ...process.argv.slice(2)), { results: true }));
