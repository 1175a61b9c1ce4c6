import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { database, openDatabase, replaceDatabase, sql } from "@/lib/server/db";
import { aCheckBody, aPlace, type Place } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { ServerProcess } from "./server-process";

const HEALTHY_WITHIN_MS = 2_000;
const SENDERS = 4;

interface Sent {
  readonly results: readonly { readonly id: string; readonly status: string }[];
}

/** Sends batches of a hundred until the server dies under it; what was acknowledged is noted. */
async function sendUntilDeath(url: string, place: Place, acknowledged: Set<string>): Promise<void> {
  for (let round = 0; ; round += 1) {
    const items = Array.from({ length: 100 }, (_, index) => aCheckBody(place, round + index));
    const headers = { authorization: `Bearer ${place.key}`, "content-type": "application/json" };
    const body = JSON.stringify({ items });
    try {
      const answer = await fetch(`${url}/api/v1/checks`, { method: "POST", headers, body });
      const { results } = (await answer.json()) as Sent;
      for (const { id, status } of results) if (status === "created") acknowledged.add(id);
    } catch {
      return;
    }
  }
}

async function killedOnce(
  server: ServerProcess,
  place: Place,
  { acknowledged, enough }: { acknowledged: Set<string>; enough: number },
): Promise<number> {
  const senders = Array.from({ length: SENDERS }, () =>
    sendUntilDeath(server.url, place, acknowledged),
  );
  const wanted = acknowledged.size + enough;
  while (acknowledged.size < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
  await server.end("SIGKILL");
  await Promise.all(senders);
  return server.start();
}

async function keptIds(centreId: string): Promise<ReadonlySet<string>> {
  const rows = await database().read<{ id: string }>(
    sql`SELECT "id" FROM "Check" WHERE "centreId" = ${centreId}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** R1: kill -9 during ingest; nothing acknowledged is lost, tallies equal the raw checks, healthy again in 2 s. */
export const killDuringIngest: Fault = async ({ quick }) => {
  const [kills, wanted] = quick ? [4, 8_000] : [20, 100_000];
  const wrongs = new Wrongs();
  const place = await aPlace();
  const acknowledged = new Set<string>();
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  let slowest = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const again = await killedOnce(server, place, { acknowledged, enough: wanted / kills });
    slowest = Math.max(slowest, again);
  }
  await server.end("SIGTERM");
  await replaceDatabase(openDatabase({ dataDir: place.dataDir }));
  const kept = await keptIds(place.centreId);
  wrongs.note("acknowledged and lost", [...acknowledged].filter((id) => !kept.has(id)).length);
  wrongs.note("tallies that differ", (await verifyTallies()).differences.length);
  if (slowest > HEALTHY_WITHIN_MS) wrongs.note(`healthy again only after ${slowest} ms`);
  place.remove();
  const tried = `${kills} kills, ${acknowledged.size} acknowledged, slowest restart ${Math.round(slowest)} ms`;
  const bar = "none lost, tallies = raw, healthy within 2 s";
  return wrongs.figure("faults.R1", { bar, tried });
};
