import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/system-packages.mjs";
import { type ExampleApp, exampleApp } from "./example-app";
import { type Figure, median } from "./figure";
import { aLargeJourney } from "./large-journey";

const ROUNDS = 5;
const STEPS = 40;
const LONGEST_FRAME_MS = 50;
const WINDOW = { width: 1440, height: 900 };
const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** How long each frame took, from the last one to this. */
type Frames = readonly number[];
type Gesture = "drag" | "pan" | "zoom";

const CANVAS = "svg[data-tool]";

// As text: what translates this file would put names into functions that the page does not know.
const NOTE_FRAMES = `
  window.frameTimes = [];
  window.noteFrame = (time) => {
    window.frameTimes?.push(time);
    if (window.frameTimes) requestAnimationFrame(window.noteFrame);
  };
  requestAnimationFrame(window.noteFrame);`;
const TAKE_FRAMES = `(() => {
  const times = window.frameTimes;
  window.frameTimes = null;
  return times;
})()`;

/** Notes each frame while something is done. */
async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<Frames> {
  await page.evaluate(NOTE_FRAMES);
  await gesture();
  const times = await page.evaluate<number[]>(TAKE_FRAMES);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const NOTE_DRAGGING = `(() => {
  window.wasDragged = false;
  const note = (changes) => {
    if (changes.some(({ target }) => target.matches("[data-stop]"))) window.wasDragged = true;
  };
  const watched = { subtree: true, attributes: true, attributeFilter: ["transform"] };
  new MutationObserver(note).observe(document.querySelector("${CANVAS}"), watched);
})()`;

async function dragAlong(page: Page, from: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1)
    await page.mouse.move(from.x + step * 3, from.y + 40 * Math.sin(step / 6));
  // What was dragged goes back to where it was.
  await page.keyboard.press("Escape");
  await page.mouse.up();
}

/** What is measured as dragging has to be that. */
async function dragStop(page: Page, from: Place): Promise<void> {
  await dragAlong(page, from);
  if (await page.evaluate<boolean>("window.wasDragged")) return;
  if (await page.locator(`${CANVAS} [data-stop]`).count()) throw new Error("nothing was dragged");
}

/** Somewhere on the drawing where nothing stands. */
async function emptyPlace(page: Page): Promise<Place> {
  const box = await page.locator(CANVAS).boundingBox();
  if (!box) throw new Error("no canvas");
  return { x: box.x + box.width / 3, y: box.y + box.height - 90 };
}

const isWellInside = ({ x, y }: Place): boolean => x > 200 && x < 900 && y > 300 && y < 800;

/** Another touchpoint each round, so that it is chosen too; on an empty map there is none. */
async function aStop(page: Page, round: number): Promise<Place> {
  const nodes = await page.locator(`${CANVAS} [data-stop] > rect:last-of-type`).all();
  const boxes = await Promise.all(nodes.slice(0, 60).map((node) => node.boundingBox()));
  const places = boxes
    .flatMap((box) => (box ? [{ x: box.x + 8, y: box.y + box.height / 2 }] : []))
    .filter(isWellInside);
  return places[round % Math.max(1, places.length)] ?? emptyPlace(page);
}

async function zoomInAndOut(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (let step = 0; step < STEPS; step += 1)
    await page.mouse.wheel(0, step < STEPS / 2 ? -30 : 30);
  await page.keyboard.up("Control");
}

interface Doing {
  readonly from: (page: Page, round: number) => Promise<Place>;
  readonly go: (page: Page, from: Place) => Promise<void>;
}

const GESTURES: Readonly<Record<Gesture, Doing>> = {
  drag: { from: aStop, go: dragStop },
  pan: { from: emptyPlace, go: dragAlong },
  zoom: { from: emptyPlace, go: zoomInAndOut },
};

async function opened(browser: Browser, app: ExampleApp, journeyId: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, locale: "ko-KR" });
  const [name = "", value = ""] = app.cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: app.url }]);
  const page = await context.newPage();
  await page.goto(`${app.url}/journeys/${journeyId}/edit`);
  await page.locator(CANVAS).waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(NOTE_DRAGGING);
  return page;
}

interface Compared {
  readonly worst: number;
  readonly middle: number;
}

const inOne = (rounds: readonly Frames[]): Compared => ({
  worst: median(rounds.map((frames) => Math.max(...frames))),
  middle: median(rounds.flat()),
});

async function withBrowser<Result>(
  work: (browser: Browser, app: ExampleApp) => Promise<Result>,
): Promise<Result> {
  const app = await exampleApp();
  const executablePath = findChromium() ?? "chromium";
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    return await work(browser, app);
  } finally {
    await browser.close();
    await app.stop();
  }
}

interface Size {
  readonly touchpoints: number;
  readonly links: number;
}

interface Pages {
  readonly large: Page;
  readonly empty: Page;
}

/** Both pages in turn, so that what else the machine does disturbs both alike. */
async function compared(pages: Pages, gesture: Gesture) {
  const rounds = { large: [] as Frames[], empty: [] as Frames[] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const which of ["large", "empty"] as const) {
      const page = pages[which];
      await page.bringToFront();
      // Looking for a place asks the page for many measures: no frame of the gesture.
      const from = await GESTURES[gesture].from(page, round);
      const frames = await framesDuring(page, () => GESTURES[gesture].go(page, from));
      if (round > 0) rounds[which].push(frames);
    }
  return { large: inOne(rounds.large), empty: inOne(rounds.empty) };
}

const inWords = ({ worst, middle }: Compared) =>
  `median ${middle.toFixed(1)}, worst ${worst.toFixed(1)}`;

/** The same gesture on a large map and on an empty one. */
function gestureFigure(gesture: Gesture, size: Size, most: number | null): Promise<Figure> {
  return withBrowser(async (browser, app) => {
    const large = await opened(browser, app, await aLargeJourney(app, size));
    const empty = await opened(browser, app, await aLargeJourney(app, NOTHING));
    const found = await compared({ large, empty }, gesture);
    const value = found.large.worst;
    const judged =
      most === null ? { bar: null, holds: null } : { bar: `<= ${most}`, holds: value <= most };
    const name = `canvas.${gesture}${size.touchpoints}`;
    const detail = `${inWords(found.large)}; an empty canvas ${inWords(found.empty)}`;
    return { name, value, unit: "ms, worst frame", ...judged, detail };
  });
}

/** Milliseconds from the address to a page on which nothing more is loaded. */
async function paintMs(browser: Browser, app: ExampleApp, id: string): Promise<number> {
  const page = await opened(browser, app, id);
  const took = await page.evaluate<number>("performance.now()");
  await page.context().close();
  return took;
}

/** The whole map on the screen, beside an empty one. */
function firstPaint(size: Size): Promise<Figure> {
  return withBrowser(async (browser, app) => {
    const large = await aLargeJourney(app, size);
    const empty = await aLargeJourney(app, NOTHING);
    const times = { large: [] as number[], empty: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.large.push(await paintMs(browser, app, large));
      times.empty.push(await paintMs(browser, app, empty));
    }
    const name = `canvas.paint${size.touchpoints}`;
    const detail = `until nothing more is loaded; an empty map ${median(times.empty).toFixed(0)}`;
    return { name, value: median(times.large), unit: "ms", bar: null, holds: null, detail };
  });
}

const NOTHING = { touchpoints: 0, links: 0 };
const LARGE = { touchpoints: 500, links: 700 };
const VERY_LARGE = { touchpoints: 2_000, links: 2_000 };

export const figures = {
  "canvas.drag500": () => gestureFigure("drag", LARGE, LONGEST_FRAME_MS),
  "canvas.pan500": () => gestureFigure("pan", LARGE, LONGEST_FRAME_MS),
  "canvas.zoom500": () => gestureFigure("zoom", LARGE, LONGEST_FRAME_MS),
  "canvas.paint500": () => firstPaint(LARGE),
  "canvas.drag2000": () => gestureFigure("drag", VERY_LARGE, null),
  "canvas.pan2000": () => gestureFigure("pan", VERY_LARGE, null),
};
