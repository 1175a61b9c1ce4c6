import { expect, type Page, test } from "@playwright/test";
import { canvas, expectStops, middleOf, type Spot, spotOf, stopOf } from "../support/canvas-page";
import { aPath, expectSaved, stops } from "../support/editor-page";
import { fingersOn } from "../support/fingers";
import { hangulInput } from "../support/hangul-input";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(leadingCentre);

/** Longer than a finger rests before it takes something up. */
const REST_MS = 700;

test.use({ hasTouch: true, viewport: { width: 1024, height: 1366 } });
test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

async function openDrawing(page: Page, name: string, places: readonly string[]) {
  const id = await aPath(own.centre, page, { name, places });
  await page.goto(`${own.url}/journeys/${id}/edit?view=picture`);
  await expect(stopOf(page, places[0] ?? "")).toBeVisible();
  // A font that comes late moves the drawing under the finger.
  await page.evaluate(async () => void (await document.fonts.ready));
  return id;
}

const journeyOf = async (page: Page, id: string) =>
  (await own.centre.ask(page.request, "GET", `journeys/${id}`)).journey;
const chosen = (page: Page) => canvas(page).locator('[role="option"][aria-selected="true"]');
const by = ({ x, y }: Spot, across: number, down: number): Spot => ({ x: x + across, y: y + down });

async function viewOf(page: Page) {
  const transform = (await canvas(page).locator("> g").first().getAttribute("transform")) ?? "";
  const [x = 0, y = 0, scale = 0] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, y, scale };
}

/** Some place of the drawing where nothing is. */
async function emptySpot(page: Page): Promise<Spot> {
  const { x, y } = await middleOf(page, "하나");
  return { x: x + 60, y: y + 200 };
}

test("one finger pans, also where it begins on a touchpoint that is not chosen", async ({
  page,
}) => {
  await openDrawing(page, "한 손가락", ["하나", "둘", "셋"]);
  const { stroke } = await fingersOn(page);
  const before = await viewOf(page);
  const empty = await emptySpot(page);
  await stroke([{ from: empty, to: by(empty, -80, -40) }]);
  const panned = await viewOf(page);
  expect(panned.scale).toBe(before.scale);
  expect(panned.x).toBeCloseTo(before.x - 80, -1);
  expect(panned.y).toBeCloseTo(before.y - 40, -1);
  const third = await middleOf(page, "셋");
  await stroke([{ from: third, to: by(third, 80, 40) }]);
  expect((await viewOf(page)).x).toBeCloseTo(before.x, -1);
  await expect(chosen(page)).toHaveAccessibleName(/^1\. 하나/);
});

test("two fingers zoom, wherever they are put, and choose and move nothing", async ({ page }) => {
  const id = await openDrawing(page, "두 손가락", ["하나", "둘", "셋"]);
  const { stroke } = await fingersOn(page);
  const before = await viewOf(page);
  const [first, second] = [await middleOf(page, "하나"), await middleOf(page, "둘")];
  await stroke([
    { from: second, to: by(second, 70, 0) },
    { from: first, to: by(first, -40, 0) },
  ]);
  const apart = Math.hypot(second.x - first.x, second.y - first.y);
  expect((await viewOf(page)).scale).toBeCloseTo((before.scale * (apart + 110)) / apart, 1);
  await expect(chosen(page)).toHaveAccessibleName(/^1\. 하나/);
  await page.getByRole("button", { name: /한눈에 보기/ }).tap();
  const third = await middleOf(page, "셋");
  const empty = await emptySpot(page);
  await stroke([
    { from: empty, to: empty },
    { from: third, to: third },
  ]);
  await expect(chosen(page)).toHaveAccessibleName(/^1\. 하나/);
  await expectStops(page, "하나", "둘", "셋");
  await expect(page.getByRole("button", { name: "되돌리기", exact: true })).toBeDisabled();
  expect((await journeyOf(page, id)).links).toHaveLength(2);
});

test("a tap chooses; a finger that rests takes a touchpoint up and puts it on another height", async ({
  page,
}) => {
  await openDrawing(page, "오래 누르기", ["하나", "둘", "셋"]);
  const { stroke } = await fingersOn(page);
  const third = await middleOf(page, "셋");
  await page.touchscreen.tap(third.x, third.y);
  await expect(chosen(page)).toHaveAccessibleName(/^3\. 셋/);
  const before = await viewOf(page);
  const second = await middleOf(page, "둘");
  await stroke([{ from: second, to: by(second, 0, 130) }], REST_MS);
  await expect(chosen(page)).toHaveAccessibleName(/^2\. 둘/);
  expect(await viewOf(page)).toEqual(before);
  expect((await middleOf(page, "둘")).y).toBeGreaterThan(second.y + 80);
  await expectStops(page, "하나", "둘", "셋");
  await expectSaved(page);
  await page.getByRole("button", { name: "되돌리기", exact: true }).tap();
  expect((await middleOf(page, "둘")).y).toBeCloseTo(second.y, -1);
});

test("a way is drawn by a finger from the handle: to a touchpoint, and to a new one", async ({
  page,
}) => {
  const id = await openDrawing(page, "손가락으로 잇기", ["하나", "둘", "셋"]);
  const { stroke } = await fingersOn(page);
  const handle = (name: string) => spotOf(stopOf(page, name).locator("[data-handle]"));
  await stroke([{ from: await handle("하나"), to: await middleOf(page, "셋") }]);
  await expect(stopOf(page, "하나")).toHaveAccessibleName(/다음 둘, 셋/);
  const third = await middleOf(page, "셋");
  await page.touchscreen.tap(third.x, third.y);
  const from = await handle("셋");
  await stroke([{ from, to: by(from, 60, 110) }]);
  const box = page.getByRole("combobox", { name: "접점 이름" });
  await box.fill("넷");
  await box.press("Enter");
  await box.press("Enter");
  await expectStops(page, "하나", "둘", "셋", "넷");
  await expectSaved(page);
  expect((await journeyOf(page, id)).links).toHaveLength(4);
});

test("a tap on the handle asks for the next touchpoint, and the keyboard stays there", async ({
  page,
}) => {
  await openDrawing(page, "손가락으로 더하기", ["하나"]);
  const first = await middleOf(page, "하나");
  await page.touchscreen.tap(first.x, first.y);
  const handle = await spotOf(stopOf(page, "하나").locator("[data-handle]"));
  await page.touchscreen.tap(handle.x, handle.y);
  await expect(page.getByRole("combobox", { name: "접점 이름" })).toBeFocused();
  await page.keyboard.insertText("둘");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expectStops(page, "하나", "둘");
});

test("the Enter that ends a Hangul syllable takes no name on the canvas, and no letter is lost", async ({
  page,
}) => {
  await openDrawing(page, "그림에서 한글", ["하나"]);
  const { grow, take, enterWithin } = await hangulInput(page);
  await stopOf(page, "하나").focus();
  await page.keyboard.press("n");
  const box = page.getByRole("combobox", { name: "접점 이름" });
  await expect(box).toBeFocused();
  await grow("ㄹ", "로");
  await take("로");
  await grow("ㅂ", "비");
  await enterWithin();
  await expect(box).toHaveValue("로비");
  await expect(canvas(page).getByRole("option")).toHaveCount(1);
  await take("비");
  await page.keyboard.press("Enter");
  await expect(stopOf(page, "로비")).toBeVisible();
  await expect(box).toHaveValue("");
});

test("nor in the list, nor in the name field beside it, also while what was typed is saved", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "목록에서 한글", places: ["하나"] });
  await page.goto(`${own.url}/journeys/${id}/edit?view=list`);
  const { grow, take, enterWithin } = await hangulInput(page);
  await page.getByRole("button", { name: "접점 넣기", exact: true }).click();
  const asked = page.getByLabel("어디를 지나나요?");
  await grow("ㅇ", "아", "안");
  await enterWithin();
  await expect(asked).toHaveValue("안");
  await expect(stops(page).getByRole("row")).toHaveCount(1);
  await take("안");
  await page.keyboard.press("Enter");
  const name = page.getByLabel("접점 이름");
  await expect(name).toHaveValue("안");
  await name.focus();
  await page.keyboard.press("End");
  await grow("ㄴ", "내");
  await expectSaved(page);
  await enterWithin();
  await grow("낸", "내");
  await take("내");
  await expect(name).toHaveValue("안내");
  await expect.poll(async () => (await journeyOf(page, id)).touchpoints[1]?.name).toBe("안내");
});
