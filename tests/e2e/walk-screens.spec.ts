import { expect, type Page, test } from "@playwright/test";
import { answer } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";
import {
  expectNoAxeFindings,
  expectNoAxeFindingsByDayAndNight,
  expectNothingCutOff,
  wish,
} from "./parts-support";
import { tooSmall } from "./walk-thumb";

const PHONE = { width: 360, height: 740 };

const own = ownCentre(checkingCentre);

test.use({ viewport: PHONE, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const main = (page: Page) => page.getByRole("main");
const tab = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("link", { name, exact: true });

async function expectWellSet(page: Page) {
  await expectNoAxeFindingsByDayAndNight(page);
  await expectNothingCutOff(page);
  expect(await tooSmall(page)).toEqual([]);
}

async function expectUnderTheThumb(page: Page, mainAction: string) {
  const box = await main(page).getByRole("button", { name: mainAction }).first().boundingBox();
  expect(box?.y).toBeGreaterThan(PHONE.height / 2);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
}

test("every screen for checking can be pressed by a thumb with the largest type, by day and by night", async ({
  page,
}) => {
  await wish(page, { appearance: "system.system.larger" });
  for (const path of ["/today", "/checks", "/checks/new", "/waiting", "/checks/paper"]) {
    await open(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectWellSet(page);
  }
  await open(page, `/checks/paper?journeyId=${own.centre.journeyId}`);
  await expect(page.getByRole("grid")).toBeVisible();
  await expectWellSet(page);
  await expectUnderTheThumb(page, "저장");
  await open(page, "/checks/new");
  await main(page)
    .getByRole("link", { name: /정문 경비실/ })
    .click();
  await expect(page.locator("form[inert]")).toHaveCount(0);
  await expectWellSet(page);
  await expectUnderTheThumb(page, "저장");
  await page.route("**/api/v1/checks", (route) => route.abort());
  for (const factor of ["먼저 인사", "방향 안내"]) await answer(page, factor, "예");
  await main(page).getByRole("button", { name: "저장", exact: true }).click();
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
  await open(page, "/waiting");
  await expect(main(page).getByRole("listitem").filter({ hasText: "정문" })).toHaveCount(1);
  await expectWellSet(page);
  await expectUnderTheThumb(page, "지금 보내기");
});

test("walking and what waits stand under checks in the navigation", async ({ page }) => {
  for (const path of ["/walk", `/walk?journeyId=${own.centre.journeyId}`, "/waiting"]) {
    await open(page, path);
    await expect(tab(page, "점검").last()).toHaveAttribute("aria-current", "true");
  }
  await open(page, "/checks");
  await expect(tab(page, "점검").last()).toHaveAttribute("aria-current", "page");
});

test("the list of checks has one main way to a new one, and the others beside it", async ({
  page,
}) => {
  await open(page, "/checks");
  await expect(page.getByRole("link", { name: "접점 점검하기" })).toBeVisible();
  await expect(page.getByRole("link", { name: "종이 점검표 옮겨 적기" })).toBeHidden();
  await page.getByRole("button", { name: "다른 방법" }).click();
  await expect(page.getByRole("link", { name: "종이 점검표 옮겨 적기" })).toBeVisible();
  await expectNoAxeFindings(page);
  await expectNothingCutOff(page);
  await page.getByRole("link", { name: "동선 걸어 보기" }).click();
  await expect(page).toHaveURL(/\/walk$/);
});
