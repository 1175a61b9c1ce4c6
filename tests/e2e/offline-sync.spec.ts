import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { type CheckingCentre, checkingCentre } from "../support/checking-centre";
import { type OwnServer, ownServer } from "../support/own-server";

const CHECKS = "**/api/v1/checks";

let server: OwnServer;
let centre: CheckingCentre;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.beforeAll(async ({ playwright }) => {
  server = await ownServer();
  const requests = await playwright.request.newContext();
  centre = await checkingCentre(server.url, requests);
  await requests.dispose();
});
test.afterAll(async () => {
  await server?.stop();
});
test.beforeEach(async ({ page }) => {
  await centre.signInAsStaff(page.request);
});

const countOf = async (page: Page) =>
  (await centre.ask(page.request, "checks?limit=200")).items.length;

/** What the browser does as soon as there is a network again, at a time of its own choice. */
async function sayThatNetworkIsBack(session: CDPSession) {
  const registered = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const id = registrations[0]?.registrationId;
      if (id !== undefined) resolve(id);
    });
  });
  await session.send("ServiceWorker.enable");
  const origin = server.url;
  const registrationId = await registered;
  const wish = { origin, registrationId, tag: "mot-queue", lastChance: false };
  await session.send("ServiceWorker.dispatchSyncEvent", wish);
}

const waitingIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("mot-queue");
        opening.onsuccess = () => {
          const counting = opening.result.transaction("items").objectStore("items").count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );

test("what waits is sent once though every page of ours is closed, where the browser can do that", async ({
  page,
  context,
}) => {
  const before = await countOf(page);
  await page.goto(`${server.url}/checks/new`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.getByRole("link", { name: /정문 경비실/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("정문 경비실");
  await expect(page.locator("form[inert]")).toHaveCount(0);
  await context.route(CHECKS, (route) => route.abort());
  for (const factor of ["먼저 인사", "방향 안내"]) {
    const asked = page.getByRole("group", { name: new RegExp(`^${factor}`) });
    await asked.getByRole("radio", { name: "예", exact: true }).click();
  }
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("저장했습니다 · 연결되면 보냅니다");
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${server.url}/api/health`);
  await page.close();
  await context.unroute(CHECKS);
  expect(await countOf(elsewhere)).toBe(before);
  await sayThatNetworkIsBack(await context.newCDPSession(elsewhere));
  await expect.poll(() => countOf(elsewhere)).toBe(before + 1);
  await expect.poll(() => waitingIn(elsewhere)).toBe(0);
  expect(await countOf(elsewhere)).toBe(before + 1);
});
