import { expect, type Page, test } from "@playwright/test";
import { answerAll, openPlace } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(checkingCentre);

// The network that these stories cut is the page's own.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: "block" });
test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const main = (page: Page) => page.getByRole("main");

test("without a network a walk says from when its path is, with one only the path", async ({
  page,
  context,
}) => {
  const line = main(page).getByText(/^오프라인 · \d\d:\d\d에 저장된 동선$/);
  await page.goto(`${own.url}/walk?journeyId=${own.centre.journeyId}`);
  await expect(page.getByRole("button", { name: "걷기 시작" })).toBeVisible();
  await expect(line).toHaveCount(0);
  await context.setOffline(true);
  await expect(line).toBeVisible();
  await context.setOffline(false);
  await expect(line).toHaveCount(0);
});

/** What waits in this browser was written for another centre. */
const moveElsewhere = (page: Page) =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("mot-queue"));
    const items = database.transaction("items", "readwrite").objectStore("items");
    for (const item of await done(items.getAll()))
      await done(items.put({ ...item, centreId: "another-centre" }));
    database.close();
  });

test("what waits for another centre is told of, and not said to be sent", async ({
  page,
  context,
}) => {
  await openPlace(page, own.url, "1층 로비");
  await context.setOffline(true);
  await answerAll(page);
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
  await moveElsewhere(page);
  await context.setOffline(false);
  await page.goto(`${own.url}/waiting`);
  await expect(main(page)).toContainText(
    "다른 복지관의 것도 1건 있어요. 그 복지관으로 바꾸면 보냅니다.",
  );
  await expect(main(page)).toContainText("이 복지관에서 적은 것은 모두 보냈습니다.");
});

test("a touchpoint half written on paper is skipped, and comes back with what came meanwhile", async ({
  page,
}) => {
  await page.goto(`${own.url}/checks/paper?journeyId=${own.centre.journeyId}`);
  const yes = page.getByRole("button", { name: "예", exact: true });
  const guard = page.getByRole("rowgroup").filter({ hasText: "정문 경비실" });
  const lobby = page.getByRole("rowgroup").filter({ hasText: "1층 로비" });
  const first = (group: typeof guard) => group.getByRole("gridcell").first();
  await first(guard).click();
  await yes.click();
  await page.getByLabel("1회 본 때").fill("2026-01-05T09:30");
  await page.getByRole("button", { name: "저장", exact: true }).click();
  const skip = page.getByRole("button", { name: "이 접점은 건너뛰기" });
  await expect(skip).toBeVisible();
  await expect(page.locator("td:focus")).toBeInViewport({ ratio: 1 });
  await skip.click();
  await expect(first(guard)).toBeFocused();
  await expect(first(guard)).toHaveText("빈칸");
  await first(lobby).click();
  await yes.click();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(first(guard)).toHaveText("예");
  await expect(first(lobby)).toHaveText("예");
});
