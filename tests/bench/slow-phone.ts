import { type Browser, chromium } from "@playwright/test";
import { translate } from "@/lib/i18n";
import { findChromium } from "../../scripts/system-packages.mjs";
import { exampleApp } from "./example-app";
import { type Figure, median } from "./figure";
import { startEmptyApp } from "./other-server";

const ROUNDS = 5;
const USABLE_WITHIN_MS = 2_000;
/** A processor of a quarter of this machine's speed; "slow 4G": 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const SLOWER = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** As text, and before anything of the page runs: when what is looked for is there and answers to a press. */
const noteWhenUsable = (selector: string, text: string) => `(() => {
  const isLive = (one) => Object.keys(one).some((key) => key.startsWith("__reactProps$"));
  const look = () => {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
      .find((one) => one.textContent.includes(${JSON.stringify(text)}));
    if (found && isLive(found)) window.noteUsable(performance.now());
    else setTimeout(look, 10);
  };
  look();
})()`;

interface Looked {
  readonly url: string;
  readonly cookie?: string;
  readonly selector: string;
  readonly text: string;
}

/** Milliseconds from the address to a page that answers, on a phone that has never seen it. */
async function usableMs(browser: Browser, { url, cookie, selector, text }: Looked) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "ko-KR",
    isMobile: true,
    hasTouch: true,
    serviceWorkers: "block",
  });
  try {
    const [name = "", value = ""] = (cookie ?? "").split(/=(.*)/s);
    if (name) await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", SLOW_4G);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const usable = new Promise<number>((resolve) => page.exposeFunction("noteUsable", resolve));
    await page.addInitScript(noteWhenUsable(selector, text));
    await page.goto(url, { waitUntil: "commit" });
    return await usable;
  } finally {
    await context.close();
  }
}

/** The page to begin a walk on, beside an empty page of the framework, in turn. */
async function walkUsable(): Promise<Figure> {
  const [empty, app] = [await startEmptyApp(), await exampleApp()];
  const executablePath = findChromium() ?? "chromium";
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const begin = translate("ko", "walk.start.begin");
  const walk = {
    url: `${app.url}/walk?journeyId=${app.journeyId}`,
    cookie: app.cookie,
    selector: "main button",
    text: begin,
  };
  const times = { walk: [] as number[], empty: [] as number[] };
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [one, other] = [
        await usableMs(browser, walk),
        await usableMs(browser, { url: empty.url, selector: "main", text: "" }),
      ];
      if (round === 0) continue;
      times.walk.push(one);
      times.empty.push(other);
    }
  } finally {
    await browser.close();
    await app.stop();
    empty.stop();
  }
  const value = median(times.walk);
  const detail = `the empty page ${median(times.empty).toFixed(0)}`;
  const judged = { bar: `<= ${USABLE_WITHIN_MS}`, holds: value <= USABLE_WITHIN_MS };
  return { name: "walk.usable", value, unit: "ms on a slow phone", ...judged, detail };
}

export const figures = { "walk.usable": walkUsable };
