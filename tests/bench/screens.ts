import { type ExampleApp, exampleApp } from "./example-app";
import { type Figure, median } from "./figure";
import { firstLoad } from "./first-load";
import { startEmptyApp } from "./other-server";

const ROUNDS = 9;
const SLOWEST_MS = 100;

const BARS: Readonly<Record<string, number | null>> = {
  feedback: 20,
  walk: 60,
  editor: null,
  dashboard: null,
};

const ADDRESSES: Readonly<Record<string, (app: ExampleApp) => string>> = {
  feedback: ({ code }) => `/f/${code}`,
  walk: ({ journeyId }) => `/walk?journeyId=${journeyId}`,
  editor: ({ journeyId }) => `/journeys/${journeyId}/edit`,
  dashboard: () => "/",
  journeys: () => "/journeys",
  journey: ({ journeyId }) => `/journeys/${journeyId}`,
  today: () => "/today",
  checks: () => "/checks",
  people: () => "/settings/people",
};

/** Kilobytes of a page's first load over what an empty page of the framework loads. */
async function javaScript(name: string): Promise<Figure> {
  const empty = await startEmptyApp();
  const app = await exampleApp();
  try {
    const floor = await firstLoad(`${empty.url}/`);
    const address = ADDRESSES[name]?.(app) ?? "/";
    const page = await firstLoad(`${app.url}${address}`, { cookie: app.cookie });
    const [value, most] = [page - floor, BARS[name] ?? null];
    const detail = `${page.toFixed(1)} kB, the empty page ${floor.toFixed(1)} kB`;
    const judged =
      most === null ? { bar: null, holds: null } : { bar: `<= ${most}`, holds: value <= most };
    return { name: `js.${name}`, value, unit: "kB gzip over the floor", ...judged, detail };
  } finally {
    empty.stop();
    await app.stop();
  }
}

/** Milliseconds until the whole of a screen has answered. */
async function answerMs(url: string, cookie: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - started;
}

/** The slowest screen of the example centre: medians of rounds over all of them. */
async function slowest(): Promise<Figure> {
  const app = await exampleApp();
  try {
    const times = Object.keys(ADDRESSES).map((name) => ({ name, ms: [] as number[] }));
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const { name, ms } of times) {
        const took = await answerMs(`${app.url}${ADDRESSES[name]?.(app)}`, app.cookie);
        if (round > 0) ms.push(took);
      }
    const medians = times.map(({ name, ms }) => ({ name, ms: median(ms) }));
    const value = Math.max(...medians.map(({ ms }) => ms));
    const detail = medians.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`).join(", ");
    const bar = `<= ${SLOWEST_MS}`;
    return { name: "screens.slowest", value, unit: "ms", bar, holds: value <= SLOWEST_MS, detail };
  } finally {
    await app.stop();
  }
}

export const figures = {
  "js.feedback": () => javaScript("feedback"),
  "js.walk": () => javaScript("walk"),
  "js.editor": () => javaScript("editor"),
  "js.dashboard": () => javaScript("dashboard"),
  "screens.slowest": slowest,
};
