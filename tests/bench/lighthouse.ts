import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findChromium } from "../../scripts/system-packages.mjs";
import { exampleApp } from "./example-app";
import { type Figure, median } from "./figure";

const BAR = 95;
const ROUNDS = 3;
// Not among our dependencies: 200 packages for one figure. npx fetches this very version.
const LIGHTHOUSE = "lighthouse@12.8.2";
const CHROMIUM_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Report {
  readonly categories: { readonly performance: { readonly score: number | null } };
}

/** Lighthouse's performance score on its slow phone, 0 to 100. */
async function scoreOf(url: string, cookie: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "mot-lighthouse-"));
  const output = join(folder, "report.json");
  const headers = join(folder, "headers.json");
  writeFileSync(headers, JSON.stringify({ Cookie: cookie }));
  const options = [
    `--output-path=${output}`,
    `--extra-headers=${headers}`,
    `--chrome-flags=${CHROMIUM_FLAGS.join(" ")}`,
    ...["--output=json", "--only-categories=performance", "--form-factor=mobile", "--quiet"],
  ];
  const env = { ...process.env, CHROME_PATH: findChromium() ?? "chromium" };
  await promisify(execFile)("npx", ["--yes", LIGHTHOUSE, url, ...options], { env });
  const report = JSON.parse(readFileSync(output, "utf8")) as Report;
  rmSync(folder, { recursive: true, force: true });
  return 100 * (report.categories.performance.score ?? 0);
}

type App = Awaited<ReturnType<typeof exampleApp>>;

async function lighthouse(name: string, addressOf: (app: App) => string): Promise<Figure> {
  const app = await exampleApp();
  try {
    const scores: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      scores.push(await scoreOf(`${app.url}${addressOf(app)}`, app.cookie));
    const value = median(scores);
    const bar = `>= ${BAR}`;
    return { name: `lighthouse.${name}`, value, unit: "of 100", bar, holds: value >= BAR };
  } finally {
    await app.stop();
  }
}

export const figures = {
  "lighthouse.feedback": () => lighthouse("feedback", ({ code }) => `/f/${code}`),
  "lighthouse.walk": () => lighthouse("walk", ({ journeyId }) => `/walk?journeyId=${journeyId}`),
  "lighthouse.journeys": () => lighthouse("journeys", () => "/journeys"),
};
