import { spawn } from "node:child_process";
import { once } from "node:events";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { database, openDatabase, replaceDatabase } from "@/lib/server/db";
import { aPlace } from "./a-place";
import { type Fault, Wrongs } from "./fault";

const WRITER = ["--conditions=react-server", "--import", "tsx", "tests/faults/writer.ts"];
const ROOT = new URL("../..", import.meta.url).pathname;

/** Runs the writer until it has acknowledged so many, kills it, and adds what it acknowledged. */
async function killedOnce(env: NodeJS.ProcessEnv, lines: Set<string>, enough: number) {
  const writer = spawn(process.execPath, WRITER, { cwd: ROOT, env, stdio: ["ignore", "pipe", 2] });
  const gone = once(writer, "exit");
  let rest = "";
  let seen = 0;
  writer.stdout?.on("data", (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) lines.add(line);
    seen += parts.length;
    if (seen >= enough) writer.kill("SIGKILL");
  });
  await gone;
}

async function missing(lines: ReadonlySet<string>): Promise<Record<string, number>> {
  const { prisma } = database();
  const ids = async (rows: Promise<readonly { id: string }[]>) =>
    new Set((await rows).map(({ id }) => id));
  const kept: Readonly<Record<string, ReadonlySet<string>>> = {
    check: await ids(prisma.check.findMany({ select: { id: true } })),
    centre: await ids(prisma.centre.findMany({ select: { id: true } })),
    user: await ids(prisma.user.findMany({ select: { id: true } })),
    key: await ids(prisma.apiKey.findMany({ select: { id: true } })),
  };
  const lost: Record<string, number> = {};
  for (const line of lines) {
    const [kind = "", id = ""] = line.split(" ");
    if (!kept[kind]?.has(id)) lost[kind] = (lost[kind] ?? 0) + 1;
  }
  return lost;
}

/** R2: the same through every writing path, with transactions beside it that roll back. */
export const killDuringWrites: Fault = async ({ quick }) => {
  const [kills, enough] = quick ? [3, 400] : [20, 1_000];
  const wrongs = new Wrongs();
  const place = await aPlace();
  const { dataDir, centreId, userId, gate } = place;
  const given = JSON.stringify({ centreId, userId, gate });
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", FAULT_PLACE: given };
  const lines = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) await killedOnce(env, lines, enough);
  await replaceDatabase(openDatabase({ dataDir }));
  for (const [kind, count] of Object.entries(await missing(lines)))
    wrongs.note(`acknowledged and lost: ${kind}`, count);
  const sneaked = await database().prisma.corporation.count();
  wrongs.note("rolled back and yet kept", sneaked);
  wrongs.note("tallies that differ", (await verifyTallies()).differences.length);
  const kinds = new Set([...lines].map((line) => line.split(" ")[0]));
  if (kinds.size < 4) wrongs.note(`only ${[...kinds].join(", ")} were written`);
  place.remove();
  const tried = `${kills} kills, ${lines.size} acknowledged writes of ${kinds.size} kinds`;
  return wrongs.figure("faults.R2", { bar: "none lost", tried });
};
