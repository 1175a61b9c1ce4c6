import { runCommand } from "@/lib/server/administration/run-command";
import { type Database, openDatabase, replaceDatabase } from "@/lib/server/db";
import { dataPlaceOf } from "@/prisma/data-place";
import { prepareData } from "@/prisma/prepare";

/** What `npm run admin` starts once everything is installed and generated. */
const place = dataPlaceOf(process.env);
let opened: Database | undefined;

async function prepare() {
  for (const name of await prepareData(place)) process.stderr.write(`  + ${name}\n`);
  opened = openDatabase(place);
  await replaceDatabase(opened);
}

async function readInput() {
  let input = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) input += chunk;
  return input;
}

const { status, output, complaint } = await runCommand(process.argv.slice(2), {
  place,
  now: new Date(),
  folder: process.env.INIT_CWD ?? process.cwd(),
  say: (sentence) => process.stderr.write(`${sentence}\n`),
  readInput,
  prepare,
});
await opened?.close();
process.stderr.write(complaint);
process.stdout.write(output);
process.exitCode = status;
