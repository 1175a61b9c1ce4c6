import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { answerAll, expectCheckSent, expectFormAlive, openPlace } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";
import { expectNoAxeFindings, expectNothingCutOff } from "./parts-support";

const own = ownCentre(checkingCentre);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const main = (page: Page) => page.getByRole("main");
const pending = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const countOf = async (page: Page) =>
  (await own.centre.ask(page.request, "checks?limit=200")).items.length;

async function save(page: Page) {
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(main(page)).toContainText("저장했습니다");
}

const EVERYTHING_MISSED = {
  "먼저 인사": "아니요",
  "방향 안내": "아니요",
  미소: "아니요",
  "열린 창": "아니요",
};
const waits = "저장했습니다 · 연결되면 보냅니다";

test.describe("what is written down without a network", () => {
  // The network that these stories cut is the page's own.
  test.use({ serviceWorkers: "block" });

  test("in the middle of a form: it is saved in the phone, and sent when the network is back", async ({
    page,
    context,
  }) => {
    const before = await countOf(page);
    await openPlace(page, own.url, "정문 경비실");
    await context.setOffline(true);
    await answerAll(page);
    await save(page);
    await expect(main(page)).toContainText(waits);
    await expect(pending(page, "오프라인 · 보낼 것 1건")).toBeVisible();
    await context.setOffline(false);
    await expectCheckSent(page);
    await expect(page.getByRole("link", { name: /보낼 것|보낼 점검/ })).toHaveCount(0);
    expect(await countOf(page)).toBe(before + 1);
  });

  test("while it is sent: the answer is lost, and it counts once all the same", async ({
    page,
  }) => {
    const before = await countOf(page);
    await openPlace(page, own.url, "1층 로비");
    const network = { isCut: true, answersLost: 0 };
    await page.route("**/api/v1/checks", async (route) => {
      const response = await route.fetch();
      if (!network.isCut) return route.fulfill({ response });
      network.answersLost += 1;
      return route.abort();
    });
    await answerAll(page);
    await save(page);
    await expect(main(page)).toContainText(waits);
    await expect.poll(() => network.answersLost).toBeGreaterThan(0);
    expect(await countOf(page)).toBe(before + 1);
    network.isCut = false;
    await expectCheckSent(page);
    expect(await countOf(page)).toBe(before + 1);
  });

  test("behind a portal: its page deletes nothing, and the list says what waits", async ({
    page,
  }) => {
    const before = await countOf(page);
    await openPlace(page, own.url, "계단");
    await page.route("**/api/v1/checks", (route) =>
      route.fulfill({ contentType: "text/html", body: "<html>와이파이에 로그인하세요</html>" }),
    );
    await answerAll(page);
    await save(page);
    await page.getByRole("link", { name: "보낼 점검 보기" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("보낼 점검");
    await expect(main(page).getByRole("listitem")).toHaveCount(1);
    await expect(main(page).getByRole("listitem")).toContainText("계단");
    await expectNoAxeFindings(page);
    await expectNothingCutOff(page);
    await page.reload();
    await expect(main(page).getByRole("listitem")).toHaveCount(1);
    await page.getByRole("button", { name: "지금 보내기" }).click();
    await expect(main(page)).toContainText("연결되지 않았어요");
    await expect(main(page).getByRole("listitem")).toHaveCount(1);
    expect(await countOf(page)).toBe(before);
    await page.unroute("**/api/v1/checks");
    await page.reload();
    await expect(main(page)).toContainText("보낼 점검이 없어요");
    await expect(main(page)).toContainText("마지막으로 보낸 때");
    expect(await countOf(page)).toBe(before + 1);
  });

  test("for a day: the page is closed, the clock goes on, and it is sent the next morning", async ({
    page,
    context,
  }) => {
    const before = await countOf(page);
    await page.clock.install();
    await openPlace(page, own.url, "2층 상담실");
    await context.setOffline(true);
    await answerAll(page, EVERYTHING_MISSED);
    await save(page);
    await page.clock.runFor("24:00:00");
    await expect(main(page)).toContainText(waits);
    await page.close();
    await context.setOffline(false);
    const morning = await context.newPage();
    await open(morning, "/today");
    await expect.poll(() => countOf(morning)).toBe(before + 1);
    await expect(morning.getByRole("link", { name: /보낼 것|보낼 점검/ })).toHaveCount(0);
  });

  test("is taken back before it ever left the phone", async ({ page, context }) => {
    const before = await countOf(page);
    await openPlace(page, own.url, "계단");
    await context.setOffline(true);
    await answerAll(page);
    await save(page);
    await page.getByRole("button", { name: "되돌리기" }).click();
    await expect(page.getByRole("heading", { name: "되돌렸어요" })).toBeVisible();
    await expect(pending(page, "오프라인")).toBeVisible();
    await context.setOffline(false);
    await expect(pending(page, "오프라인")).toHaveCount(0);
    expect(await countOf(page)).toBe(before);
  });

  test("is refused by the server, mended and sent again", async ({ page }) => {
    const before = await countOf(page);
    await openPlace(page, own.url, "1층 로비");
    await page.route("**/api/v1/checks", async (route) => {
      const { items } = route.request().postDataJSON();
      const refused = {
        status: "rejected",
        code: "unknown-id",
        detail: "이 접점은 이제 없습니다.",
      };
      const results = items.map(({ id }: { id: string }) => ({ id, ...refused }));
      await route.fulfill({ json: { results } });
    });
    await answerAll(page);
    await page.getByRole("button", { name: "저장", exact: true }).click();
    await expect(main(page)).toContainText("저장했지만 보내지 못했습니다");
    await page.unroute("**/api/v1/checks");
    await page.getByRole("link", { name: "보낼 점검 보기" }).click();
    await expect(main(page)).toContainText("이 접점은 이제 없습니다.");
    await page.getByRole("button", { name: "고쳐서 다시 보내기" }).click();
    await expect(main(page)).toContainText("쓰던 점검을 이어서 적어요");
    await save(page);
    await expectCheckSent(page);
    expect(await countOf(page)).toBe(before + 1);
  });

  test("waits for its own person when the session is over, and goes under nobody else's name", async ({
    page,
    context,
  }) => {
    const before = await countOf(page);
    await openPlace(page, own.url, "정문 경비실");
    await context.setOffline(true);
    await answerAll(page);
    await save(page);
    await context.clearCookies({ name: /session/ });
    await context.setOffline(false);
    await expect(main(page)).toContainText("저장했습니다 · 다시 들어오면 보냅니다");
    await context.request.post(`${own.url}/api/v1/session`, {
      headers: { origin: own.url },
      data: { username: "sunyoung.kim", password: "quiet-orchard-83" },
    });
    await open(page, "/waiting");
    await expect(main(page)).toContainText("다른 분이 적어 둔 것도 1건 있어요");
    await expect(main(page).getByRole("listitem").filter({ hasText: "정문" })).toHaveCount(0);
    expect(await countOf(page)).toBe(before);
    await own.centre.signInAsStaff(context.request);
    await open(page, "/waiting");
    await expect(main(page)).toContainText("보낼 점검이 없어요");
    await expect.poll(() => countOf(page)).toBe(before + 1);
  });
});

test.describe("the app after one visit", () => {
  const keptPages = (page: Page) =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("mot-pages"));
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return kept.flat();
    });

  /** The worker keeps what the page leads to a moment after it has come to rest. */
  async function visitOnce(page: Page) {
    await open(page, "/today");
    for (const path of ["/today", "/checks/new", "/waiting"])
      await expect.poll(() => keptPages(page)).toContain(own.url + path);
  }

  async function reopened(context: BrowserContext, page: Page) {
    await context.setOffline(true);
    await page.close();
    return context.newPage();
  }

  test("opens without a network, and a check is written, saved, and sent later", async ({
    page,
    context,
  }) => {
    const before = await countOf(page);
    await visitOnce(page);
    const isPlace = (url: string) => url.includes("touchpointId=");
    const keptPlaces = async () => (await keptPages(page)).filter(isPlace).length;
    await expect.poll(keptPlaces).toBeGreaterThan(0);
    const phone = await reopened(context, page);
    await open(phone, "/today");
    await expect(pending(phone, "오프라인")).toBeVisible();
    await phone.locator('a[href^="/checks/new?"]').first().click();
    await expectFormAlive(phone);
    await answerAll(phone);
    await save(phone);
    await expect(main(phone)).toContainText(waits);
    await open(phone, "/waiting");
    await expect(main(phone).getByRole("listitem")).toHaveCount(1);
    await open(phone, "/journeys");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("연결되지 않았어요");
    await phone.getByRole("link", { name: "보낼 점검" }).click();
    await expect(main(phone).getByRole("listitem")).toHaveCount(1);
    await context.setOffline(false);
    await expect(main(phone)).toContainText("보낼 점검이 없어요");
    expect(await countOf(phone)).toBe(before + 1);
  });

  test("shows nobody the pages of the person before", async ({ page, context }) => {
    await visitOnce(page);
    await page.getByRole("button", { name: /이정민/ }).click();
    await page.getByRole("button", { name: "로그아웃" }).click();
    await expect(page).toHaveURL(/sign-in/);
    await expect.poll(() => keptPages(page)).toEqual([]);
    const phone = await reopened(context, page);
    await open(phone, "/today");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("연결되지 않았어요");
    await context.setOffline(false);
  });
});
