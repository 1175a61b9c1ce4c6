import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { SCREENS, screenIds } from "../support/every-screen";
import { type OwnServer, ownServer } from "../support/own-server";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff, wish } from "./parts-support";

const SIGNED_IN = "app/(signed-in)";

/** Light, dark and strong contrast; both languages; a desktop, the narrowest phone, and a desktop zoomed in twice. */
const LOOKS = [
  { appearance: "light.standard.normal", locale: "ko", width: 1280, narrower: [640, 320] },
  { appearance: "dark.standard.normal", locale: "en", width: 320, narrower: [] },
  { appearance: "light.more.large", locale: "ko", width: 640, narrower: [] },
] as const;

let server: OwnServer;
let ids: Parameters<(typeof SCREENS)[string]>[0];

test.describe.configure({ timeout: 180_000 });
test.beforeAll(async ({ playwright }) => {
  server = await ownServer();
  const requests = await playwright.request.newContext({
    extraHTTPHeaders: { origin: server.url },
  });
  await requests.post(`${server.url}/api/v1/setup/example`);
  ids = await screenIds(requests, server.url);
  await requests.dispose();
});
test.afterAll(async () => {
  await server?.stop();
});

const lookAround = (page: Page) =>
  page.request.post(`${server.url}/api/v1/setup/example`, { headers: { origin: server.url } });

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
    await lookAround(page);
    const complaints = complaintsOf(page);
    for (const { appearance, locale, width, narrower } of LOOKS) {
      await wish(page, { appearance, locale });
      await page.setViewportSize({ width, height: 800 });
      for (const address of addressesOf(ids)) {
        const answer = await page.goto(server.url + address);
        expect([address, answer?.status()]).toEqual([address, 200]);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expectNoAxeFindings(page);
        await expectNothingCutOff(page);
        for (const less of narrower) {
          await page.setViewportSize({ width: less, height: 800 });
          await expectNothingCutOff(page);
        }
        await page.setViewportSize({ width, height: 800 });
      }
    }
    expect(complaints).toEqual([]);
  });

test("what does not exist is said within the frame, and axe finds nothing there", async ({
  page,
}) => {
  await lookAround(page);
  const answer = await page.goto(`${server.url}/journeys/0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("찾으시는 화면이 없습니다");
  await expectNoAxeFindings(page);
});
