import { expect, type Page, test } from "@playwright/test";
import { checkingCentre } from "../support/checking-centre";
import { tabTo } from "../support/keyboard";
import { ownCentre } from "../support/own-centre";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff } from "./parts-support";

const own = ownCentre(checkingCentre);

test.use({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const grid = (page: Page) => page.getByRole("grid");
const main = (page: Page) => page.getByRole("main");
const save = (page: Page) => page.getByRole("button", { name: "저장", exact: true });
const recorded = async (page: Page) => (await own.centre.ask(page.request, "checks")).items;

async function openGrid(page: Page) {
  await page.goto(`${own.url}/checks/paper?journeyId=${own.centre.journeyId}`);
  await expect(grid(page)).toBeVisible();
}

/** As a spreadsheet's copy arrives: on the cell that has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

test("a sheet is printed with its number, and the number leads to its grid", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${own.url}/journeys/${own.centre.journeyId}/check-sheet`);
  const head = page.getByRole("columnheader", { name: /점검표 번호/ });
  const [, code = ""] = /번호 (\S+)/.exec((await head.textContent()) ?? "") ?? [];
  await expectNoAxeFindings(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "인쇄" })).toBeHidden();
  await expect(page.getByRole("table", { name: "결재" })).toBeVisible();
  await expect(main(page)).toContainText("이름은 적지 마세요");
  await expect(page.locator("tbody", { hasText: "1층 로비" })).toHaveCSS("break-inside", "avoid");
  await page.emulateMedia({ media: "screen" });
  await page.goto(`${own.url}/checks/paper`);
  await page.getByLabel("점검표 번호").fill(code.slice(0, 8).toLowerCase());
  await page.getByRole("button", { name: "찾기" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("처음 오신 분 → 상담실");
  await expect(grid(page)).toBeVisible();
  await page.goto(`${own.url}/checks/paper?code=ZZZZZZ`);
  await expect(main(page)).toContainText("그 번호의 점검표를 찾지 못했습니다");
  expect(complaints).toEqual([]);
});

test("a filled sheet is typed in by keyboard alone, outlives a reload and is taken back", async ({
  page,
}) => {
  const { keyboard } = page;
  await openGrid(page);
  const when = page.getByLabel("1회 본 때");
  await when.fill("2026-01-05T09:30");
  await tabTo(page, page.getByLabel("1회 적은 사람의 직무"));
  await keyboard.type("경비");
  await keyboard.press("Enter");
  const cell = (name: string) => grid(page).locator(":focus", { hasText: name });
  await expect(cell("빈칸")).toHaveCount(1);
  for (const key of ["2", "Enter", "1", "Enter", "3", "Enter", "y", "Enter"])
    await keyboard.press(key);
  // Why is asked next, because something was missed.
  await keyboard.press("3");
  await expect(cell("인력·배치")).toHaveCount(1);
  const said = main(page).getByRole("status").filter({ hasText: "인력·배치" });
  await expect(said).toHaveCount(1);
  await keyboard.press("Delete");
  await expect(cell("빈칸")).toHaveCount(1);
  await keyboard.press("1");
  await page.reload();
  await expect(main(page)).toContainText("옮기던 것을 이어서 적습니다");
  await expect(grid(page)).toContainText("시설");
  await expectNoAxeFindings(page);
  await tabTo(page, grid(page).locator('[tabindex="0"]'));
  await keyboard.press("Escape");
  await expect(save(page)).toBeFocused();
  await keyboard.press("Enter");
  await expect(main(page)).toContainText("점검 1건을 기록했습니다");
  expect(await recorded(page)).toMatchObject([
    { outcome: "failed", source: "paper", filledBy: "경비", cause: "facility" },
  ]);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(when).toHaveValue("2026-01-05T09:30");
  await expect(grid(page)).toContainText("시설");
  expect((await recorded(page)).filter(({ supersededBy }) => supersededBy)).toHaveLength(1);
});

test("a block from a spreadsheet fills the grid, and an empty basic factor is asked for", async ({
  page,
}) => {
  await openGrid(page);
  await page.getByLabel("1회 본 때").fill("2026-01-06T09:30");
  await page.getByLabel("2회 본 때").fill("2026-01-06T14:30");
  await grid(page).getByRole("gridcell").first().click();
  await paste(page, "예\t예\n예\t\n해당 없음\t예\n예\t물음표\n");
  await expect(page.getByText("6칸을 붙여 넣었습니다")).toBeVisible();
  await save(page).click();
  await expect(main(page).getByRole("alert")).toContainText("2회 정문 경비실");
  await page.keyboard.press("1");
  await save(page).click();
  await expect(main(page)).toContainText("2회 · 2026. 1. 6.(화) 14:30");
  await page.goto(`${own.url}/checks?from=2026-01-06&to=2026-01-06`);
  await expect(main(page).getByText("종이에서 옮김")).toHaveCount(2);
});

test("a round that is refused stays in the grid with its reason, is mended and saved, and all is taken back", async ({
  page,
}) => {
  const before = (await recorded(page)).length;
  await page.setViewportSize({ width: 390, height: 844 });
  await openGrid(page);
  await page.getByLabel("1회 본 때").fill("2026-01-07T09:30");
  await page.getByLabel("2회 본 때").fill("2026-01-07T14:30");
  const duty = page.getByLabel("2회 적은 사람의 직무");
  await duty.fill("900101-1234567");
  await grid(page).getByRole("gridcell").first().click();
  await paste(page, "예\t예\n예\t예\n예\t예\n예\t예\n");
  await save(page).click();
  await expect(main(page)).toContainText("1건은 기록하지 못했습니다. 표에 그대로 남아 있습니다.");
  await expect(main(page)).toContainText("주민등록번호");
  await expect(page.getByLabel("2회 본 때")).toHaveValue("2026-01-07T14:30");
  await expectNoAxeFindings(page);
  expect((await recorded(page)).length).toBe(before + 1);
  await duty.fill("경비");
  await save(page).click();
  await expect(main(page)).toContainText("2회 · 2026. 1. 7.(수) 14:30");
  await expect.poll(async () => (await recorded(page)).length).toBe(before + 2);
  await page.getByRole("button", { name: "되돌리기" }).last().click();
  await expect(page.getByLabel("2회 본 때")).toHaveValue("2026-01-07T14:30");
  await expect(grid(page).getByText("예", { exact: true })).toHaveCount(4);
});

test("on a phone the keys are explained to who asks, and the first cell stands on the first screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGrid(page);
  await expect(page.getByText("방향키로 움직이고").last()).toBeHidden();
  await page.getByText("자판으로 적는 법").click();
  await expect(page.getByText("방향키로 움직이고").last()).toBeVisible();
  await page.getByText("자판으로 적는 법").click();
  await expect(page.getByLabel("1회 본 때")).toBeInViewport();
  await expectNothingCutOff(page);
});

test("a thumb chooses a cell and answers it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGrid(page);
  await grid(page).getByRole("gridcell").first().click();
  await page.getByRole("button", { name: "아니요", exact: true }).click();
  await expect(grid(page).getByRole("gridcell").first()).toContainText("아니요");
  await expectNoAxeFindings(page);
});
