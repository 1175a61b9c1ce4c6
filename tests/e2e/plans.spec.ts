import { expect, type Page, test } from "@playwright/test";
import { expectSaved, stops } from "../support/editor-page";
import { ownExample } from "../support/own-example";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff, wish } from "./parts-support";

const NEWCOMER = "처음 오신 분이 상담실에 닿기까지";

const own = ownExample(NEWCOMER);

test.describe.configure({ mode: "serial" });
test.beforeEach(async ({ context }) => {
  await context.addCookies(own.cookies);
});

const main = (page: Page) => page.getByRole("main");
const live = (page: Page) => page.getByRole("region", { name: "지금 그린 대로라면" });

async function openCorner(page: Page) {
  await page.goto(own.journey);
  await page.getByRole("link", { name: "로비 상담 코너" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("로비 상담 코너");
}

test("before anything is built, a team leader reads that nobody greets, and that the corner would", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openCorner(page);
  await expect(main(page)).toContainText("15초가 지나도록 맞이하는 사람이 없습니다");
  await expect(main(page)).toContainText("12초에 상담 코너가 맞이합니다");
  await expect(main(page)).toContainText("예상값");
  await expect(main(page)).toContainText("상담 코너: 아직 없는 접점이라 점검이 없습니다.");
  const added = page.getByRole("row", { name: /새로 생김 상담 코너/ });
  await expect(added).toContainText("1층 로비 뒤");
  const lobby = page.getByRole("row", { name: /바뀜 1층 로비 걸리는 시간/ });
  await expect(lobby).toContainText("12초");
  await expect(lobby).toContainText("6초");
  await expect(page.getByRole("img", { name: /새로 생김/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const locale of ["ko", "en"] as const)
  for (const appearance of ["light", "dark"] as const)
    test(`the comparison holds in ${locale}, ${appearance}, on a phone and for axe`, async ({
      page,
    }) => {
      await openCorner(page);
      await wish(page, { appearance, locale });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.reload();
      await expectNothingCutOff(page);
      await expectNoAxeFindings(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await expectNoAxeFindings(page);
    });

test("a plan is drawn with the answer beside it, adopted knowingly, and the path as it is follows", async ({
  page,
}) => {
  await page.goto(own.journey);
  await page.getByRole("button", { name: "바꿀 모습 그려 보기" }).click();
  await page.getByLabel("이름").fill("정문에서 맞이");
  await page.getByRole("button", { name: "그리기" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "정문에서 맞이" })).toBeVisible();
  await expect(main(page)).toContainText("여기에서 고쳐도 지금 모습과 점검은 바뀌지 않습니다.");
  await expect(live(page)).toContainText("15초가 지나도록 맞이하는 사람이 없습니다");
  await page.getByRole("button", { name: "목록" }).click();
  await stops(page).getByRole("row", { name: "정문 경비실", exact: true }).click();
  await page.getByRole("switch", { name: "맞이 담당 있음" }).check();
  await expect(live(page)).toContainText("들어서자마자 정문 경비실이 맞이합니다");
  await expect(live(page)).toContainText("지금 모습: 15초가 지나도록 맞이하는 사람이 없습니다");
  await expect(live(page)).toContainText("73.0%");
  await expectSaved(page);
  await page.getByRole("link", { name: "견주어 보기" }).click();
  const row = page.getByRole("row", { name: /바뀜 정문 경비실 맞이 담당/ });
  await expect(row).toContainText("아니요");
  await page.getByRole("button", { name: "이대로 바꾸기" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("점검 기록은 그대로 이어집니다: 정문 경비실");
  await dialog.getByRole("button", { name: "이대로 바꾸기" }).click();
  await expect(main(page)).toContainText("채택함");
  await expect(main(page)).toContainText("채택한 지 하루가 지나지 않았습니다.");
  await expect(main(page)).toContainText("채택할 때 내다본 변화");
  await expect(main(page)).toContainText("73.0%");
  await expect(page.getByRole("row", { name: /바뀜 정문 경비실 맞이 담당/ })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "바꾸기 전" }).first()).toBeVisible();
  await page.getByRole("link", { name: "지금 모습 보기" }).click();
  await expect(main(page)).toContainText("60번 중 8번 놓쳤습니다.");
  await expect(page.getByRole("figure").first()).toContainText("첫 15초 · 모두 맞이");
});

test("a plan that is deleted comes back by the press of a button", async ({ page }) => {
  await openCorner(page);
  await page.getByRole("button", { name: "지우기" }).click();
  await expect(page.getByText("‘로비 상담 코너’를 지웠습니다.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: NEWCOMER })).toBeVisible();
  await expect(page.getByRole("link", { name: "로비 상담 코너" })).toBeHidden();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByRole("link", { name: "로비 상담 코너" })).toBeVisible();
});
