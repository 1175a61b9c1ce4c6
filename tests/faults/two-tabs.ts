import { aCheckBody, aPlace } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { keptChecks } from "./kept-checks";
import { comesTrue, inQueue, ownerOf, Tab } from "./phone";
import { ServerProcess } from "./server-process";

const SETTLED_WITHIN_MS = 60_000;

/** A network that notes when two requests of one phone are on it at once. */
function watchedNetwork() {
  const seen = { requests: 0, atOnce: 0, doubled: 0 };
  let underWay = 0;
  const watched: typeof fetch = async (...asked) => {
    seen.requests += 1;
    underWay += 1;
    if (underWay > 1) seen.atOnce += 1;
    try {
      const answer = await fetch(...asked);
      seen.doubled += (await answer.clone().text()).split('"duplicate"').length - 1;
      return answer;
    } finally {
      underWay -= 1;
    }
  };
  return { seen, watched };
}

/** R5: two tabs write into one queue and send it: one at a time, each check exactly once. */
export const twoTabs: Fault = async ({ quick }) => {
  const rounds = quick ? 5 : 40;
  const wrongs = new Wrongs();
  const place = await aPlace();
  const owner = ownerOf(place);
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  const { seen, watched } = watchedNetwork();
  const ids: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const open = () =>
      new Tab(`tabs ${round}`, { ...owner, url: server.url, key: place.key }, watched);
    const tabs = [open(), open()] as const;
    const write = async (tab: Tab) => {
      for (let index = 0; index < 30; index += 1) {
        const body = aCheckBody(place, index);
        ids.push(body.id);
        await tab.store.keep(inQueue(body, place));
        tab.queue.tell({ type: "added" });
        if (index % 10 === 9) tab.queue.tell({ type: "asked" });
      }
    };
    await Promise.all(tabs.map(write));
    const isEmpty = async () => (await tabs[0].store.itemsOf(owner)).length === 0;
    if (!(await comesTrue(isEmpty, SETTLED_WITHIN_MS))) wrongs.note("still waiting in the end");
    for (const tab of tabs) tab.die();
  }
  await server.end("SIGTERM");
  wrongs.note("sent by two tabs at once", seen.atOnce);
  wrongs.note("sent twice", seen.doubled);
  const { checks, differences } = await keptChecks(place);
  const kept = new Set(checks.map(({ id }) => id));
  wrongs.note("lost", ids.filter((id) => !kept.has(id)).length);
  wrongs.note("counted twice", Math.abs(checks.length - ids.length));
  wrongs.note("tallies that differ", differences);
  place.remove();
  const tried = `${rounds} rounds of two tabs, ${ids.length} checks, ${seen.requests} requests`;
  return wrongs.figure("faults.R5", { bar: "exactly once", tried });
};
