import { expect, type Page, test } from "@playwright/test";
import { answer } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";
import { expectNoAxeFindings, expectNothingCutOff } from "./parts-support";

const own = ownCentre(checkingCentre);

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function walkByLift(page: Page) {
  await open(page, `/walk?journeyId=${own.centre.journeyId}`);
  await press(page, "걷기 시작");
  await press(page, "1층 로비 도착");
  await press(page, "엘리베이터");
  await press(page, "엘리베이터 도착");
  await press(page, "2층 상담실 도착");
  await press(page, "다 걸었어요");
  await expect(heading(page)).toHaveText("정문 경비실");
}

test("a touchpoint answered by halves is asked about before one goes on, and can be skipped", async ({
  page,
}) => {
  await walkByLift(page);
  await answer(page, "먼저 인사", "예");
  await page.getByLabel("메모").fill("안내 담당이 반갑게 맞았어요");
  await press(page, /^다음/);
  await expect(heading(page)).toHaveText("정문 경비실");
  await expect(main(page).getByRole("alert")).toContainText("‘방향 안내’에 아직 답하지 않았어요");
  const question = page.getByRole("group", { name: /^방향 안내/ });
  await expect(question).toContainText("해당 없으면 ‘해당 없음’을 눌러 주세요");
  await expect(question.getByRole("radio", { name: "예", exact: true })).toBeFocused();
  await expect(question).toBeInViewport({ ratio: 1 });
  await expectNoAxeFindings(page);
  await expectNothingCutOff(page);
  await press(page, "이 접점은 건너뛰기");
  await page.getByRole("radio", { name: "볼 수 없었어요" }).click();
  await press(page, "이 이유로 건너뛰기");
  await press(page, "다시 적기");
  await expect(page.getByLabel("메모")).toHaveValue("안내 담당이 반갑게 맞았어요");
  await answer(page, "방향 안내", "해당 없음");
  await press(page, /^다음/);
  await expect(heading(page)).toHaveText("1층 로비");
});

test("a walk with an answer by halves is not sent before that is asked about", async ({ page }) => {
  await walkByLift(page);
  await press(page, /^다음/);
  await press(page, /^다음/);
  await press(page, /^다음/);
  await answer(page, "먼저 인사", "예");
  await page.goBack();
  await expect(heading(page)).toHaveText("엘리베이터");
  await open(page, `/walk?journeyId=${own.centre.journeyId}&step=5`);
  await expect(heading(page)).toHaveText("이 방문");
  await expect(page.getByRole("row", { name: /2층 상담실/ })).toContainText(
    "답하지 않음: 방향 안내",
  );
  await press(page, "보내기");
  await expect(heading(page)).toHaveText("2층 상담실");
  await expect(main(page).getByRole("alert")).toContainText("‘방향 안내’에 아직 답하지 않았어요");
});

test("what was saved offline is told of when it has gone, and the page is drawn anew", async ({
  page,
  context,
}) => {
  await open(page, "/checks/new");
  await page.getByRole("link", { name: /계단/ }).click();
  await expect(page.locator("form[inert]")).toHaveCount(0);
  await context.setOffline(true);
  for (const factor of ["먼저 인사", "방향 안내"]) await answer(page, factor, "예");
  await press(page, "저장");
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
  await context.setOffline(false);
  await expect(page.getByRole("region", { name: "알림" })).toContainText("점검 1건을 보냈습니다");
  const next = main(page)
    .getByRole("link", { name: /^다음|^오늘 할 점검/ })
    .first();
  await expect(next).toBeVisible();
  await open(page, "/today");
  await context.setOffline(true);
  await expect(main(page).getByRole("status").first()).toContainText(/오프라인 · .*에 받은 화면/);
  await context.setOffline(false);
  await expect(main(page).getByRole("status").first()).not.toContainText("받은 화면");
});
