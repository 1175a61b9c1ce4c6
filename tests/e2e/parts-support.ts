import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { appearanceAttributes, appearanceOf } from "../../components/layout/appearance";

/** What the test tool says itself where a story keeps the service worker out. */
const TOOL = "Service Worker registration blocked by Playwright";

/** What the browser complains of: errors, warnings, policy reports, and requests to anybody but us. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isComplaint = ["error", "warning"].includes(message.type()) && message.text() !== TOOL;
    if (isComplaint) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && hostname !== "localhost")
      complaints.push(request.url());
  });
  return complaints;
}

/** What is looked at has its title, has come to rest, and is not half way from one colour to the next. */
async function comeToRest(page: Page) {
  await expect(page).toHaveTitle(/./);
  await page.evaluate(async () => {
    // A browser that draws nothing may count no pause at all: a second is one.
    const pause = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    await pause();
    await pause();
    for (const moving of document.getAnimations())
      if (moving instanceof CSSTransition) moving.finish();
  });
}

/** An axe that is in the page already is not put there again; without frames of others it needs no second page. */
async function axeIn(page: Page) {
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ";" } : { page });
  return axe.setLegacyMode().options({ resultTypes: ["violations"] });
}

export async function expectNoAxeFindings(page: Page) {
  await comeToRest(page);
  const { violations } = await (await axeIn(page)).analyze();
  const said = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(said).toEqual([]);
}

export async function expectNothingCutOff(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

interface Wish {
  readonly appearance?: string;
  readonly locale?: string;
}

/** Puts the choices where the browser keeps them. */
export async function wish(page: Page, { appearance, locale }: Wish) {
  const url = "http://localhost/";
  const cookies = [
    ...(appearance ? [{ name: "mot-appearance", value: appearance, url }] : []),
    ...(locale ? [{ name: "mot-locale", value: locale, url }] : []),
  ];
  await page.context().addCookies(cookies);
}

/** Changes to a look as the choices do: at once, on the page as it stands. */
export async function changeTo(page: Page, appearance: string) {
  const attributes = Object.entries(appearanceAttributes(appearanceOf(appearance)));
  await page.evaluate((wanted) => {
    for (const [name, value] of wanted) {
      if (value === undefined) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
  }, attributes);
}

/** As a device shows the page that follows it. */
export async function expectNoAxeFindingsByDayAndNight(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeFindings(page);
  }
}

/** By day and by night, on a desktop and the narrowest phone: axe finds nothing and nothing is cut off. */
export async function expectFitForAll(page: Page) {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNothingCutOff(page);
    await expectNoAxeFindingsByDayAndNight(page);
  }
}
