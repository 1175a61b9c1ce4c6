import { expect, type Page, test } from "@playwright/test";
import { canvas, middleOf, stopOf, writeRow } from "../support/canvas-page";
import { aPath, expectSaved } from "../support/editor-page";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(leadingCentre);

test.use({ viewport: { width: 1440, height: 1200 } });
test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

async function openDrawing(page: Page, name: string, places: readonly string[]) {
  const id = await aPath(own.centre, page, { name, places });
  await page.goto(`${own.url}/journeys/${id}/edit?view=picture`);
  await expect(canvas(page)).toBeVisible();
  return id;
}

const journeyOf = (page: Page, id: string) => own.centre.ask(page.request, "GET", `journeys/${id}`);

test("what is put in beside a touchpoint leaves its time alone, and says what it is taken for", async ({
  page,
}) => {
  const id = await openDrawing(page, "남의 시간", ["문", "복도", "방"]);
  await stopOf(page, "문").locator("[data-seconds]").click();
  await page.getByLabel("문: 걸리는 시간").fill("10");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const middle = await middleOf(page, "문");
  await page.mouse.move(middle.x, middle.y);
  const handle = await stopOf(page, "문").locator("[data-handle]").boundingBox();
  if (!handle) throw new Error("no handle");
  await page.mouse.click(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await writeRow(page, "안내 표지판");
  await expectSaved(page);
  await page.reload();
  await expect(stopOf(page, "문").locator("[data-seconds]")).toContainText("10초");
  await expect(stopOf(page, "안내 표지판").locator("[data-seconds]")).toContainText("5초로 봅니다");
  expect((await journeyOf(page, id)).journey.touchpoints).toMatchObject([
    { durationSeconds: 10 },
    { durationSeconds: null },
    { durationSeconds: null },
    { durationSeconds: null },
  ]);
});

test("a new factor without a name goes again, by Enter, by Escape and by leaving it", async ({
  page,
}) => {
  const id = await openDrawing(page, "빈 요소", ["창구"]);
  const { x, y } = await middleOf(page, "창구");
  await page.mouse.click(x, y);
  const add = page.getByRole("button", { name: "요소 더하기", exact: true });
  await add.click();
  await page.keyboard.type("인사");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^인사 (필수|가점) · 응대/ })).toBeVisible();
  await expect(page.getByText("새 요소")).toHaveCount(0);
  await add.click();
  await page.keyboard.press("Escape");
  await expect(page.getByText("새 요소")).toHaveCount(0);
  await add.click();
  await page.getByLabel("접점 이름").focus();
  await expect(page.getByText("새 요소")).toHaveCount(0);
  await expectSaved(page);
  expect((await journeyOf(page, id)).journey.touchpoints[0]?.factors).toMatchObject([
    { name: "인사", kind: "manner" },
  ]);
});

test("a name that the centre has takes its touchpoint, unless a new one is asked for", async ({
  page,
}) => {
  await openDrawing(page, "처음 동선", ["수선실"]);
  await openDrawing(page, "둘째 동선", ["마당"]);
  await stopOf(page, "마당").focus();
  await page.keyboard.press("n");
  await page.getByRole("combobox", { name: "접점 이름" }).fill("수선실");
  const offered = page.getByRole("option", { name: /수선실.*‘처음 동선’ 동선/ });
  await expect(offered).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("option", { name: "새로 만들기: 수선실" })).toBeVisible();
});
