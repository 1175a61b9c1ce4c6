import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { SCREENS, screenIds } from "../support/every-screen";
import { ownExample } from "../support/own-example";
import {
  changeTo,
  complaintsOf,
  expectNoAxeFindings,
  expectNothingCutOff,
  wish,
} from "./parts-support";

const SIGNED_IN = "app/(signed-in)";
const STORY = "처음 오신 분이 상담실에 닿기까지";

interface Look {
  readonly appearance: string;
  /** Axe looks at the first of them, the others are narrower. */
  readonly widths: readonly [number, ...(readonly number[])];
}

interface Visit {
  readonly locale: string;
  readonly looks: readonly Look[];
}

/** Both languages, light, dark and strong contrast; a desktop, the same zoomed in twice, and the narrowest phone. */
const VISITS: readonly Visit[] = [
  {
    locale: "ko",
    looks: [
      { appearance: "light.standard.normal", widths: [1280, 640, 320] },
      { appearance: "light.more.large", widths: [640] },
    ],
  },
  { locale: "en", looks: [{ appearance: "dark.standard.normal", widths: [320] }] },
];

const own = ownExample(STORY);
let ids: Parameters<(typeof SCREENS)[string]>[0];

test.beforeAll(async ({ playwright }) => {
  const storageState = { cookies: own.cookies, origins: [] };
  const requests = await playwright.request.newContext({ storageState });
  ids = await screenIds(requests, own.url);
  await requests.dispose();
});
test.beforeEach(async ({ context }) => {
  await context.addCookies(own.cookies);
});

/** Asks for the page once; what else it can look like needs no other answer of the server. */
async function lookAt(page: Page, address: string, { locale, looks }: Visit) {
  const [first] = looks;
  await wish(page, { locale, ...(first ? { appearance: first.appearance } : {}) });
  await page.setViewportSize({ width: first?.widths[0] ?? 1280, height: 800 });
  const answer = await page.goto(own.url + address);
  expect([address, answer?.status()]).toEqual([address, 200]);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  for (const { appearance, widths } of looks) {
    const [width, ...narrower] = widths;
    await changeTo(page, appearance);
    await page.setViewportSize({ width, height: 800 });
    await expectNoAxeFindings(page);
    await expectNothingCutOff(page);
    for (const less of narrower) {
      await page.setViewportSize({ width: less, height: 800 });
      await expectNothingCutOff(page);
    }
  }
}

test("every screen of somebody signed in is looked at below", () => {
  const files = readdirSync(SIGNED_IN, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => basename(file) === "page.tsx").map(dirname);
  const screens = pages.map((folder) => (folder === "." ? "" : folder));
  expect(screens.sort()).toEqual(Object.keys(SCREENS).sort());
});

for (const [screen, addressesOf] of Object.entries(SCREENS))
  test(`axe finds nothing, nothing is cut off and nobody complains: /${screen}`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    for (const visit of VISITS)
      for (const address of addressesOf(ids)) await lookAt(page, address, visit);
    expect(complaints).toEqual([]);
  });

test("what does not exist is said within the frame, and axe finds nothing there", async ({
  page,
}) => {
  const answer = await page.goto(`${own.url}/journeys/0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("찾으시는 화면이 없습니다");
  await expectNoAxeFindings(page);
});
