import { randomUUID } from "node:crypto";
import { aCheckBody, aPlace, type Place } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { keptChecks } from "./kept-checks";
import { comesTrue, inQueue, ownerOf, Tab } from "./phone";
import { ServerProcess } from "./server-process";

const CHECKS = 500;
const SETTLED_WITHIN_MS = 120_000;
const CRASH_EVERY = 3;

interface Network {
  readonly fetch: typeof fetch;
  isThere: boolean;
  requests: number;
  /** Called when a request has reached the server and its answer is on the way back. */
  onAnswer: () => void;
}

const portal = () =>
  new Response("<html>로그인하세요</html>", { headers: { "content-type": "text/html" } });

/** 30 % of requests and 30 % of answers are lost, and a portal answers now and then with a page of its own. */
function lossyNetwork(): Network {
  const lost = () => Promise.reject(new TypeError("fetch failed"));
  const network: Network = {
    isThere: false,
    requests: 0,
    onAnswer: () => undefined,
    fetch: async (...asked) => {
      if (!network.isThere) return lost();
      network.requests += 1;
      const luck = Math.random();
      if (luck < 0.1) return portal();
      if (luck < 0.37) return lost();
      const answer = await fetch(...asked);
      network.onAnswer();
      return Math.random() < 0.3 ? lost() : answer;
    },
  };
  return network;
}

interface Day {
  readonly place: Place;
  readonly url: string;
  readonly name: string;
  readonly wrongs: Wrongs;
}

/** One day without a network, then an evening with a bad one: pages die while their answers are on the way. */
async function oneDay({ place, url, name, wrongs }: Day) {
  const network = lossyNetwork();
  const owner = ownerOf(place);
  const open = () => new Tab(name, { ...owner, url, key: place.key }, network.fetch);
  let tab = open();
  let crashes = 0;
  const die = () => {
    tab.die();
    crashes += 1;
    tab = open();
    tab.queue.tell({ type: "asked" });
  };
  const good = Array.from({ length: CHECKS }, (_, index) => aCheckBody(place, index));
  const bad = { ...aCheckBody(place, 0), touchpointId: randomUUID() };
  for (const [index, body] of [bad, ...good].entries()) {
    const { status } = await tab.store.keep(inQueue(body, place));
    if (status !== "kept") wrongs.note("not kept in the phone");
    tab.queue.tell({ type: "added" });
    if (index % 100 === 50) die();
  }
  const waiting = (await tab.store.itemsOf(owner)).length;
  wrongs.note("lost before there was a network", CHECKS + 1 - waiting);
  network.isThere = true;
  network.onAnswer = () => {
    if (network.requests % CRASH_EVERY === 0) die();
  };
  die();
  const isSettled = async () => (await tab.store.itemsOf(owner)).every(({ refusal }) => refusal);
  if (!(await comesTrue(isSettled, SETTLED_WITHIN_MS))) wrongs.note("still waiting in the end");
  tab.die();
  const [refused, ...others] = await tab.store.itemsOf(owner);
  if (refused?.refusal?.code !== "unknown-id") wrongs.note("the refused one is not shown as such");
  wrongs.note("more than the refused one stays", others.length);
  return { ids: good.map(({ id }) => id), crashes, requests: network.requests };
}

/** R4: 500 checks offline, reloads, crashes, a lossy network, a portal: each exactly once, none deleted unsent. */
export const offlineDay: Fault = async ({ quick }) => {
  const days = quick ? 3 : 20;
  const wrongs = new Wrongs();
  const place = await aPlace();
  const server = await ServerProcess.make({ DATA_DIR: place.dataDir });
  await server.start();
  const made: Awaited<ReturnType<typeof oneDay>>[] = [];
  for (let day = 0; day < days; day += 1)
    made.push(await oneDay({ place, url: server.url, name: `day ${day}`, wrongs }));
  await server.end("SIGTERM");
  const { checks, differences } = await keptChecks(place);
  const kept = new Set(checks.map(({ id }) => id));
  const ids = made.flatMap((day) => day.ids);
  wrongs.note("lost", ids.filter((id) => !kept.has(id)).length);
  wrongs.note("counted twice or from nowhere", Math.abs(checks.length - ids.length));
  wrongs.note("tallies that differ", differences);
  place.remove();
  const sum = (of: "crashes" | "requests") => made.reduce((total, day) => total + day[of], 0);
  const tried = `${days} × ${CHECKS} checks, ${sum("crashes")} crashes, ${sum("requests")} requests`;
  return wrongs.figure("faults.R4", { bar: "each exactly once, none deleted unsent", tried });
};
