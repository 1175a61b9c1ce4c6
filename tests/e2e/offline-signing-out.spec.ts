import { expect, type Page, test } from "@playwright/test";
import { answer, openPlace } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";
import { expectNoAxeFindings, expectNothingCutOff } from "./parts-support";

const own = ownCentre(checkingCentre);

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const main = (page: Page) => page.getByRole("main");
const question = (page: Page) => page.getByRole("alertdialog");
const press = (page: Page, name: string) =>
  question(page).getByRole("button", { name }).last().click();
const countOf = async (page: Page) =>
  (await own.centre.ask(page.request, "checks?limit=200")).items.length;

const CHECKS = "**/api/v1/checks";

/** A server that asks for patience: there is a network, and nothing is taken. */
const busy = {
  status: 503,
  contentType: "application/problem+json",
  body: JSON.stringify({ type: "about:blank", title: "", status: 503, code: "busy", detail: "" }),
};

async function saveBehindAPortal(page: Page, place: string) {
  await page.route(CHECKS, (route) =>
    route.fulfill({ contentType: "text/html", body: "<html>와이파이에 로그인하세요</html>" }),
  );
  await openPlace(page, own.url, place);
  for (const factor of ["먼저 인사", "방향 안내"]) await answer(page, factor, "예");
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
}

async function askToLeave(page: Page) {
  await page.getByRole("button", { name: /이정민/ }).click();
  await page.getByRole("button", { name: "로그아웃", exact: true }).click();
}

test("whoever leaves is told what waits, stays, and leaves it here for the next time", async ({
  page,
}) => {
  const before = await countOf(page);
  await saveBehindAPortal(page, "정문 경비실");
  await askToLeave(page);
  await expect(question(page)).toContainText("아직 보내지 않은 점검 1건이 이 기기에 있어요");
  await expect(question(page)).toContainText("정문 경비실");
  await expectNoAxeFindings(page);
  await expectNothingCutOff(page);
  await press(page, "돌아가기");
  await expect(question(page)).toHaveCount(0);
  await expect(main(page)).toContainText("저장했습니다");
  await page.keyboard.press("Escape");
  await askToLeave(page);
  await press(page, "두고 로그아웃");
  await expect(page).toHaveURL(/sign-in/);
  expect((await page.request.get(`${own.url}/api/v1/session`)).status()).toBe(401);
  await page.unroute(CHECKS);
  await own.centre.signInAsStaff(page.request);
  await page.goto(`${own.url}/today`);
  await expect.poll(() => countOf(page)).toBe(before + 1);
  await page.goto(`${own.url}/waiting`);
  await expect(main(page)).toContainText("보낼 점검이 없어요");
});

test("what can be sent is sent first, and then the person is signed out", async ({ page }) => {
  const before = await countOf(page);
  await saveBehindAPortal(page, "1층 로비");
  // Laid over the portal without a moment between the two in which the check would arrive.
  await page.route(CHECKS, (route) => route.fulfill(busy));
  await page.goto(`${own.url}/today`);
  await askToLeave(page);
  await press(page, "보내고 로그아웃");
  await expect(question(page)).toContainText("1건은 보내지 못했어요");
  await page.unroute(CHECKS);
  await press(page, "보내고 로그아웃");
  await expect(page).toHaveURL(/sign-in/);
  await own.centre.signInAsStaff(page.request);
  expect(await countOf(page)).toBe(before + 1);
});
