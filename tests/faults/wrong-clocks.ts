import { aCheckBody, aPlace } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { type KeptCheck, keptChecks } from "./kept-checks";
import { comesTrue, inQueue, ownerOf, Tab } from "./phone";
import { ServerProcess } from "./server-process";

const SETTLED_WITHIN_MS = 60_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;

/** How far a phone's clock stands off, and whether that is to be flagged. */
const CLOCKS: readonly { readonly offMs: number; readonly isFlagged: boolean }[] = [
  { offMs: 0, isFlagged: false },
  { offMs: 5 * MINUTE, isFlagged: false },
  { offMs: -30 * DAY, isFlagged: false },
  { offMs: 60 * MINUTE, isFlagged: true },
  { offMs: DAY, isFlagged: true },
  { offMs: -100 * DAY, isFlagged: true },
  { offMs: -20 * YEAR, isFlagged: true },
  { offMs: 30 * YEAR, isFlagged: true },
  { offMs: 900 * YEAR, isFlagged: true },
];

interface Expected {
  readonly observedAt: number;
  readonly isFlagged: boolean;
}

/** Why a kept check is wrong; null where it is right. */
function wrongWith(check: KeptCheck | undefined, { observedAt, isFlagged }: Expected) {
  if (!check) return "dropped";
  if (new Date(check.observedAt).getTime() !== observedAt) return "the phone's time was changed";
  if (Math.abs(new Date(check.receivedAt).getTime() - Date.now()) > 10 * MINUTE)
    return "the server's time is not there";
  return Boolean(check.clockOff) === isFlagged ? null : "flagged wrongly";
}

/** R8: phones whose clocks are off by minutes to centuries: kept with both times and a flag, nothing dropped. */
export const wrongClocks: Fault = async ({ quick }) => {
  const each = quick ? 5 : 200;
  const wrongs = new Wrongs();
  const place = await aPlace();
  const owner = ownerOf(place);
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  const tab = new Tab("clocks", { ...owner, url: server.url, key: place.key }, fetch);
  const expected = new Map<string, Expected>();
  for (let index = 0; index < each; index += 1)
    for (const { offMs, isFlagged } of CLOCKS) {
      const observedAt = Date.now() + offMs;
      const body = { ...aCheckBody(place, index), observedAt: new Date(observedAt).toISOString() };
      expected.set(body.id, { observedAt, isFlagged });
      await tab.store.keep(inQueue(body, place));
    }
  tab.queue.tell({ type: "asked" });
  const isEmpty = async () => (await tab.store.itemsOf(owner)).length === 0;
  if (!(await comesTrue(isEmpty, SETTLED_WITHIN_MS))) wrongs.note("still waiting in the end");
  tab.die();
  await server.end("SIGTERM");
  const { checks, differences } = await keptChecks(place);
  const byId = new Map(checks.map((check) => [check.id, check]));
  for (const [id, one] of expected) {
    const wrong = wrongWith(byId.get(id), one);
    if (wrong) wrongs.note(wrong);
  }
  wrongs.note("tallies that differ", differences);
  place.remove();
  const tried = `${CLOCKS.length} clocks, ${expected.size} checks`;
  return wrongs.figure("faults.R8", { bar: "kept with both times and a flag", tried });
};
