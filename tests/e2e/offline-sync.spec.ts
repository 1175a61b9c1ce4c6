import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { answer, openPlace } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";

const CHECKS = "**/api/v1/checks";

const own = ownCentre(checkingCentre);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const countOf = async (page: Page) =>
  (await own.centre.ask(page.request, "checks?limit=200")).items.length;

/** What the browser does as soon as there is a network again, at a time of its own choice. */
async function sayThatNetworkIsBack(session: CDPSession) {
  const registered = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const id = registrations[0]?.registrationId;
      if (id !== undefined) resolve(id);
    });
  });
  await session.send("ServiceWorker.enable");
  const origin = own.url;
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
  await openPlace(page, own.url, "정문 경비실");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.route(CHECKS, (route) => route.abort());
  for (const factor of ["먼저 인사", "방향 안내"]) await answer(page, factor, "예");
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("저장했습니다 · 연결되면 보냅니다");
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${own.url}/api/health`);
  await page.close();
  await context.unroute(CHECKS);
  expect(await countOf(elsewhere)).toBe(before);
  await sayThatNetworkIsBack(await context.newCDPSession(elsewhere));
  await expect.poll(() => countOf(elsewhere)).toBe(before + 1);
  await expect.poll(() => waitingIn(elsewhere)).toBe(0);
  expect(await countOf(elsewhere)).toBe(before + 1);
});
