import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { openDatabase, replaceDatabase } from "@/lib/server/db";
import { aCheckBody, aPlace } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { ServerProcess } from "./server-process";

type Body = ReturnType<typeof aCheckBody> & { readonly note?: string };
type Result = { readonly id: string; readonly status: string; readonly code?: string };

/** The same order every time, unlike the one it came in. */
const shuffled = <Item>(items: readonly Item[], round: number): readonly Item[] =>
  items
    .map((item, index) => ({ item, place: ((index + 1) * 7_919 * (round + 1)) % 10_007 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** R3: one batch twice at once, ten times in a row, shuffled, split otherwise: each check counts once. */
export const sameBatchTwice: Fault = async ({ quick }) => {
  const rounds = quick ? 3 : 20;
  const wrongs = new Wrongs();
  const place = await aPlace();
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  const headers = { authorization: `Bearer ${place.key}`, "content-type": "application/json" };
  const send = async (items: readonly Body[]): Promise<readonly Result[]> => {
    const body = JSON.stringify({ items });
    const answer = await fetch(`${server.url}/api/v1/checks`, { method: "POST", headers, body });
    return ((await answer.json()) as { results: readonly Result[] }).results;
  };
  for (let round = 0; round < rounds; round += 1) {
    const batch: readonly Body[] = Array.from({ length: 200 }, (_, n) => aCheckBody(place, n));
    const sent = Array.from({ length: 10 }, (_, again) => [
      send(shuffled(batch, again)),
      send(batch.slice(0, 120 + again)),
    ]).flat();
    const answers = (await Promise.all(sent)).flat();
    const created = answers.filter(({ status }) => status === "created");
    wrongs.note("not created exactly once", Math.abs(created.length - batch.length));
    wrongs.note("replays rejected", answers.filter(({ status }) => status === "rejected").length);
    const other = await send(batch.map((check) => ({ ...check, note: "다른 내용" })));
    wrongs.note("conflicts let in", other.filter(({ code }) => code !== "id-conflict").length);
  }
  await server.end("SIGTERM");
  await replaceDatabase(openDatabase({ dataDir: place.dataDir }));
  wrongs.note("tallies that differ", (await verifyTallies()).differences.length);
  place.remove();
  const bar = "counted once; other content rejected, first wins";
  return wrongs.figure("faults.R3", { bar, tried: `${rounds} rounds of 200 checks, 20 ways each` });
};
