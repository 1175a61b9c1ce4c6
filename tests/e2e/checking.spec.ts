import { expect, type Page, test } from "@playwright/test";
import { answer, answerAll, expectCheckSent } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff, wish } from "./parts-support";

const own = ownCentre(checkingCentre);

// The network that these stories cut and mend is the page's own.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const main = (page: Page) => page.getByRole("main");

const save = (page: Page) => page.getByRole("button", { name: "저장", exact: true });

test("a staff member logs a check of four factors by phone, in six taps", async ({ page }) => {
  const complaints = complaintsOf(page);
  await open(page, "/today");
  await expect(main(page)).toContainText("점검 안 한 곳이 5곳 있어요");
  await page.getByRole("link", { name: /정문 경비실/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("정문 경비실");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await answerAll(page, { "방향 안내": "해당 없음" });
  await save(page).click();
  await expect(main(page)).toContainText("필수 요소를 모두 지켰어요");
  await expect(page.getByRole("link", { name: "다음: 1층 로비" })).toBeVisible();
  await expectCheckSent(page);
  expect((await own.centre.ask(page.request, "checks")).items).toMatchObject([
    { outcome: "passed" },
  ]);
  await open(page, "/today");
  await expect(main(page)).toContainText("점검 안 한 곳이 4곳 있어요");
  await expect(page.getByRole("link", { name: /정문 경비실.*통과/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("what is typed outlives a reload and a lost connection, and is saved once", async ({
  page,
}) => {
  await open(page, "/checks/new");
  await page.getByRole("link", { name: /1층 로비/ }).click();
  await answer(page, "먼저 인사", "아니요");
  await page.getByRole("radio", { name: "인력·배치" }).click();
  await page.getByLabel("메모").fill("안내 담당이 자리를 비웠어요");
  await save(page).click();
  await expect(main(page).getByRole("alert")).toContainText("‘방향 안내’에 아직 답하지 않았어요");
  await expect(page.getByRole("radio", { name: "예", exact: true }).nth(1)).toBeFocused();
  await page.reload();
  await expect(main(page)).toContainText("쓰던 점검을 이어서 적어요");
  await expect(page.getByRole("radio", { name: "아니요" }).first()).toBeChecked();
  await answer(page, "방향 안내", "예");
  await page.route("**/api/v1/checks", (route) => route.abort());
  await save(page).dblclick();
  await expect(page.getByRole("heading", { name: "놓침" })).toBeVisible();
  await expect(main(page)).toContainText("먼저 인사");
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
  await page.unroute("**/api/v1/checks");
  await expectCheckSent(page);
  const { items } = await own.centre.ask(page.request, "checks?outcome=failed");
  expect(items).toMatchObject([{ note: "안내 담당이 자리를 비웠어요", cause: "staffing" }]);
});

test("a check is taken back right after it was saved, and both stay on record", async ({
  page,
}) => {
  await open(page, "/checks/new");
  await page.getByRole("link", { name: /계단/ }).click();
  await answerAll(page, { 미소: "아니요" });
  await save(page).click();
  await expectCheckSent(page);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByRole("heading", { name: "되돌렸어요" })).toBeVisible();
  const recorded = async () => (await own.centre.ask(page.request, "checks")).items;
  await expect.poll(async () => (await recorded()).some(({ supersedes }) => supersedes)).toBe(true);
  const items = await recorded();
  const withdrawal = items.find(({ supersedes }) => supersedes !== null);
  expect(withdrawal).toMatchObject({ outcome: null, results: [] });
  const taken = items.find(({ id }) => id === withdrawal?.supersedes?.id);
  expect(taken).toMatchObject({ outcome: "passed", supersededBy: withdrawal?.id });
  await page.getByRole("button", { name: "고쳐서 다시 적기" }).click();
  await expect(page.getByRole("radio", { name: "아니요", checked: true })).toHaveCount(1);
});

test("a mistaken check is corrected and both stay, linked to each other", async ({ page }) => {
  await open(page, "/checks?outcome=failed");
  await page.getByRole("link", { name: /1층 로비.*놓침.*먼저 인사/ }).click();
  await expect(main(page)).toContainText("인력·배치");
  await page.getByRole("link", { name: "고쳐 적기" }).click();
  await expect(page.getByLabel("메모")).toHaveValue("안내 담당이 자리를 비웠어요");
  await answer(page, "먼저 인사", "예");
  const saveCorrection = page.getByRole("button", { name: "고쳐 저장" });
  await saveCorrection.click();
  await expect(page.getByLabel("이유")).toBeFocused();
  await page.getByLabel("이유").fill("잘못 눌렀어요");
  await saveCorrection.click();
  await expect(main(page)).toContainText("앞선 점검을 고쳐 적은 것이에요");
  await expect(main(page)).toContainText("이유: 잘못 눌렀어요");
  const answers = page.getByRole("row", { name: /먼저 인사/ });
  await expect(answers.getByRole("cell").first()).toContainText("아니요");
  await expect(answers.getByRole("cell").last()).toContainText("예");
  await page.getByRole("link", { name: "앞선 점검 보기" }).click();
  await expect(main(page)).toContainText("이 점검은 고쳐 적었어요");
  await expect(main(page)).toContainText("세지 않음");
  await expect(page.getByRole("link", { name: "고쳐 적기" })).toHaveCount(0);
});

test("a check is left out of every figure with a reason", async ({ page }) => {
  await open(page, "/checks?outcome=passed");
  await page.getByRole("link", { name: /1층 로비.*고친 점검/ }).click();
  await page.getByRole("button", { name: "계산에서 빼기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "계산에서 빼기" }).click();
  await expect(dialog).toContainText("이유를 적어 주세요");
  await dialog.getByLabel("이유").fill("다른 접점에 적었어요");
  await dialog.getByRole("button", { name: "계산에서 빼기" }).click();
  await expect(main(page)).toContainText("이 점검은 계산에서 뺐어요");
  await page.goBack();
  await expect(page).toHaveURL(/outcome=passed/);
});

async function walk(page: Page, missedAt: string | null) {
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
  await open(page, `/walk?journeyId=${own.centre.journeyId}`);
  await press("걷기 시작");
  await press("1층 로비 도착");
  await press("엘리베이터");
  await press("엘리베이터 도착");
  await press("2층 상담실 도착");
  await press("다 걸었어요");
  const places = ["정문 경비실", "1층 로비", "엘리베이터", "2층 상담실"];
  for (const [index, place] of places.entries()) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(place);
    await expect(main(page)).toContainText(`${index + 1} / 4`);
    await answerAll(page, place === missedAt ? { "먼저 인사": "아니요" } : {});
    await press(/^다음|^결과 보기/);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("이 방문");
  await press("보내기");
  await expect(main(page).getByRole("status")).toContainText("보냈습니다");
}

test("a walk of the whole path gives 100, then 0, then a later pass closes the failure without erasing it", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await walk(page, null);
  await expect(main(page)).toContainText("100");
  await expect(main(page)).toContainText("주요 접점을 하나도 놓치지 않았어요");
  await walk(page, "엘리베이터");
  await expect(main(page)).toContainText("놓친 접점:");
  await expect(main(page).getByRole("listitem")).toHaveText(/엘리베이터.*먼저 인사/);
  const score = `journeys/${own.centre.journeyId}/score`;
  const before = await own.centre.ask(page.request, score);
  expect(before.days.lastZero).toMatchObject({ passedSince: false });
  await open(page, "/checks/new");
  await page.getByRole("link", { name: /엘리베이터/ }).click();
  await answerAll(page);
  await save(page).click();
  await expect(main(page)).toContainText("놓쳤던 곳을 이번에는 통과했어요");
  await expectCheckSent(page);
  const after = await own.centre.ask(page.request, score);
  expect(after.days).toMatchObject({ latest: { verdict: 0 }, lastZero: { passedSince: true } });
  await open(page, "/checks?outcome=failed");
  await expect(page.getByRole("link", { name: /엘리베이터.*놓침/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("checks are paged, and the browser's back leads to the page before", async ({ page }) => {
  const { items } = await own.centre.ask(page.request, "checks?limit=1");
  const [first] = items as unknown as readonly Record<string, unknown>[];
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: `0198c0de-0000-7000-8000-${String(index).padStart(12, "0")}`,
    touchpointId: first?.touchpointId,
    observedAt: "2026-01-05T09:30:00+09:00",
    announced: true,
    results: [],
  }));
  const request = { headers: { origin: own.url }, data: { items: many } };
  const sent = await page.request.post(`${own.url}/api/v1/checks`, request);
  expect(sent.ok()).toBe(true);
  await open(page, "/checks?from=2026-01-01&to=2026-01-31");
  const rows = main(page).getByRole("link", { name: /결과 없음/ });
  await expect(rows).toHaveCount(50);
  await page.getByRole("link", { name: "다음" }).click();
  await expect(rows).toHaveCount(10);
  await page.goBack();
  await expect(rows).toHaveCount(50);
  await page.goForward();
  await expect(rows).toHaveCount(10);
  await page.getByRole("link", { name: "이전" }).click();
  await expect(rows).toHaveCount(50);
});

test.describe("at a desk", () => {
  test.use({ viewport: { width: 1440, height: 900 }, hasTouch: false });

  test("the whole check works by keyboard alone", async ({ page }) => {
    await open(page, "/checks/new");
    await page.getByRole("link", { name: /2층 상담실/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("2층 상담실");
    await expect(page.locator("form[inert]")).toHaveCount(0);
    const reach = async (name: string) => {
      const question = page.getByRole("group", { name: new RegExp(`^${name}`) });
      const isThere = () => question.evaluate((one) => one.contains(document.activeElement));
      for (let press = 0; press < 40 && !(await isThere()); press += 1)
        await page.keyboard.press("Tab");
      expect(await isThere()).toBe(true);
    };
    for (const factor of ["먼저 인사", "방향 안내", "미소", "열린 창"]) {
      await reach(factor);
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: "아니요", checked: true })).toHaveCount(1);
    for (let press = 0; press < 10; press += 1) {
      if (await save(page).evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expectCheckSent(page);
  });
});

const LOOKS = {
  ko: [
    { theme: "light", width: 320 },
    { theme: "dark", width: 1440 },
  ],
  en: [
    { theme: "light", width: 1440 },
    { theme: "dark", width: 320 },
  ],
} as const;

for (const locale of ["ko", "en"] as const)
  test(`axe finds nothing and nothing is cut off on the screens of checking: ${locale}`, async ({
    page,
  }) => {
    await wish(page, { locale });
    const { items } = await own.centre.ask(page.request, "checks?limit=1&outcome=failed");
    const id = items[0]?.id;
    await open(page, "/checks/new");
    const guard = page.getByRole("link", { name: /정문 경비실/ }).first();
    const screens = [
      "/today",
      "/checks?outcome=failed",
      "/checks/new",
      (await guard.getAttribute("href")) ?? "",
      `/checks/${id}`,
      `/checks/${id}/correct`,
      "/walk",
      `/walk?journeyId=${own.centre.journeyId}`,
      "/waiting",
    ];
    for (const screen of screens) {
      await open(page, screen);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const { theme, width } of LOOKS[locale]) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 844 });
        await expectNoAxeFindings(page);
        await expectNothingCutOff(page);
      }
    }
  });
