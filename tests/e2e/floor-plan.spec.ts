import { expect, type Page, test } from "@playwright/test";
import { aPath, expectSaved } from "../support/editor-page";
import { anSvg, aPng } from "../support/images";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";
import { expectNoAxeFindingsByDayAndNight } from "./parts-support";

const own = ownCentre(leadingCentre);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1_440, height: 1_300 });
  await own.centre.signIn(page.request);
});

const PLACES = ["정문 경비실", "1층 로비", "계단", "2층 상담실"];

const plan = (page: Page, floor: string) =>
  page.getByRole("application", { name: `${floor} 평면도` });
const pin = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inTray = (page: Page, name: string) => pin(page, `${name} 놓기`);
const said = (page: Page) => page.locator("p[aria-live=polite]").filter({ hasText: /\S/ });

async function openPlan(page: Page, name: string) {
  const id = await aPath(own.centre, page, { name, places: PLACES });
  await page.goto(`${own.url}/journeys/${id}/edit?view=floor`);
  return id;
}

/** The middle of something on the screen. */
async function middleOf(of: ReturnType<typeof pin>) {
  const box = await of.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

async function addFloor(page: Page, name: string) {
  await page.getByRole("button", { name: "층 더하기" }).click();
  await page.getByLabel("층 이름").fill(name);
  await page.getByRole("button", { name: "더하기", exact: true }).click();
  await expect(page.getByRole("tab", { name, selected: true })).toBeVisible();
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "image/png", buffer });

test("a building is drawn: floors, an image, pins dragged from the tray, and the way to the next floor", async ({
  page,
}) => {
  const id = await openPlan(page, "평면도 그리기");
  await expect(page.getByText("층을 더하고 평면도 그림을 올리면")).toBeVisible();
  await addFloor(page, "1층");
  await expect(page.getByText("아직 그림이 없습니다.", { exact: false })).toBeVisible();
  await choose(page, "plan.png", await aPng({ width: 1_200, height: 800 }));
  await expect(page.locator("svg image")).toHaveCount(1);
  const around = await middleOf(plan(page, "1층"));
  const item = await middleOf(inTray(page, "1번 정문 경비실"));
  await page.mouse.move(item.x, item.y);
  await page.mouse.down();
  await page.mouse.move(around.x - 200, around.y + 40, { steps: 6 });
  await page.mouse.up();
  await expect(pin(page, "1번 정문 경비실")).toBeVisible();
  await inTray(page, "2번 1층 로비").click();
  await page.mouse.click(around.x + 60, around.y - 40);
  await expect(pin(page, "2번 1층 로비")).toHaveAttribute("aria-pressed", "true");
  await addFloor(page, "2층");
  await inTray(page, "3번 계단").click();
  await page.getByRole("button", { name: "여기에 놓기" }).click();
  await page.getByRole("tab", { name: "1층" }).click();
  await page.getByRole("button", { name: /2층 3번 계단 접점으로 가기/ }).click();
  await expect(page.getByRole("tab", { name: "2층", selected: true })).toBeVisible();
  await expect(pin(page, "3번 계단")).toBeFocused();
  await expectSaved(page);
  await page.reload();
  await expect(pin(page, "1번 정문 경비실")).toBeVisible();
  const { journey } = await own.centre.ask(page.request, "GET", `journeys/${id}`);
  expect(journey.touchpoints.map(({ name }) => name)).toEqual(PLACES);
});

test("a pin is placed, moved and taken off by the keyboard alone, and every step can be taken back", async ({
  page,
}) => {
  await openPlan(page, "자판으로");
  await inTray(page, "4번 2층 상담실").focus();
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText("가로 50%, 세로 50%");
  await pin(page, "4번 2층 상담실").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowUp");
  await expect(said(page)).toContainText("가로 51%, 세로 45%");
  await page.keyboard.press("Delete");
  await expect(inTray(page, "4번 2층 상담실")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(pin(page, "4번 2층 상담실")).toBeVisible();
});

test("a pin is dragged elsewhere and stays there", async ({ page }) => {
  await openPlan(page, "끌어 옮기기");
  await inTray(page, "2번 1층 로비").focus();
  await page.keyboard.press("Enter");
  const before = await middleOf(pin(page, "2번 1층 로비").locator("circle").first());
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 90, before.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(said(page)).toContainText("‘1층 로비’ 가로");
  const after = await middleOf(pin(page, "2번 1층 로비").locator("circle").first());
  expect(after.x - before.x).toBeCloseTo(-90, -1);
  expect(after.y - before.y).toBeCloseTo(30, -1);
});

test("on a phone a pin that is tapped says which one it is, and opens all about it", async ({
  page,
}) => {
  await openPlan(page, "휴대폰에서");
  await inTray(page, "2번 1층 로비").focus();
  await page.keyboard.press("Enter");
  await expectSaved(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(page.getByLabel("접점 이름")).toBeHidden();
  await pin(page, "2번 1층 로비").locator("circle").last().click();
  await page.getByRole("button", { name: "고치기", exact: true }).click();
  await expect(page.getByLabel("접점 이름")).toHaveValue("1층 로비");
  await expect(plan(page, "1층")).toBeHidden();
  await page.getByRole("button", { name: "평면도로" }).click();
  await expect(pin(page, "2번 1층 로비")).toHaveAttribute("aria-pressed", "true");
});

test("what is no image is refused in words, and a removed floor comes back with its pins", async ({
  page,
}) => {
  await openPlan(page, "되살리기");
  await choose(page, "plan.png", anSvg());
  await expect(page.getByRole("alert").filter({ hasText: "PNG, JPEG, WebP" })).toBeVisible();
  await inTray(page, "1번 정문 경비실").focus();
  await page.keyboard.press("Enter");
  await expect(pin(page, "1번 정문 경비실")).toBeVisible();
  const floor = (await page.getByRole("tab", { selected: true }).textContent()) ?? "";
  await page.getByRole("button", { name: `${floor} 메뉴` }).click();
  await page.getByRole("menuitem", { name: "층 지우기" }).click();
  await expect(page.getByRole("tab", { name: floor })).toHaveCount(0);
  await expect(inTray(page, "1번 정문 경비실")).toBeVisible();
  const toasts = page.getByRole("region", { name: "알림" });
  await toasts.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByRole("tab", { name: floor, selected: true })).toBeVisible();
  await expect(pin(page, "1번 정문 경비실")).toBeVisible();
});

test("axe finds nothing on the plan, by day and by night", async ({ page }) => {
  await openPlan(page, "누구에게나");
  await inTray(page, "1번 정문 경비실").click();
  await expectNoAxeFindingsByDayAndNight(page);
});
