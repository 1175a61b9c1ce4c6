import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

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

export async function expectNoAxeFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
