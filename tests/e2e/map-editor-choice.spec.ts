import { expect, type Page, test } from "@playwright/test";
import { canvas, middleOf, type Spot, stopOf } from "../support/canvas-page";
import { aPath, expectSaved } from "../support/editor-page";
import { hangulInput } from "../support/hangul-input";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(leadingCentre);

test.use({ viewport: { width: 1440, height: 900 } });
test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

async function openDrawing(page: Page, name: string, places: readonly string[]) {
  const id = await aPath(own.centre, page, { name, places });
  await page.goto(`${own.url}/journeys/${id}/edit?view=picture`);
  await expect(stopOf(page, places[0] ?? "")).toBeVisible();
  return id;
}

const namesOf = async (page: Page, id: string) => {
  const { journey } = await own.centre.ask(page.request, "GET", `journeys/${id}`);
  return journey.touchpoints.map(({ name }) => name);
};
const nameField = (page: Page) => page.getByLabel("접점 이름");

/** Held, and moved without being let go of. */
async function takeHold(page: Page, { x, y }: Spot) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 60, { steps: 8 });
}

test("the panel tells of a touchpoint while the hand still holds it", async ({ page }) => {
  await openDrawing(page, "잡고 있기", ["정문", "로비", "상담실"]);
  await expect(nameField(page)).toHaveValue("정문");
  await takeHold(page, await middleOf(page, "로비"));
  await expect(stopOf(page, "로비")).toHaveAttribute("aria-selected", "true");
  await expect(nameField(page)).toHaveValue("로비");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(nameField(page)).toHaveValue("로비");
});

test("a syllable that is being put together lands on its touchpoint, whatever is pressed or dragged meanwhile", async ({
  page,
}) => {
  const id = await openDrawing(page, "쓰다가 누르기", ["정문", "로비", "상담실"]);
  const { grow } = await hangulInput(page);
  await nameField(page).focus();
  await page.keyboard.press("End");
  await grow("ㅎ", "하", "한");
  await takeHold(page, await middleOf(page, "로비"));
  await expect(nameField(page)).toHaveValue("로비");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await nameField(page).focus();
  await page.keyboard.press("End");
  await grow("ㄷ", "두");
  const third = await middleOf(page, "상담실");
  await page.mouse.click(third.x, third.y);
  await expect(nameField(page)).toHaveValue("상담실");
  await expectSaved(page);
  await expect.poll(() => namesOf(page, id)).toEqual(["정문한", "로비두", "상담실"]);
});

test("a frame that is drawn chooses what it touches, and the panel says how many", async ({
  page,
}) => {
  await openDrawing(page, "테두리", ["하나", "둘", "셋"]);
  const [first, third] = [await middleOf(page, "하나"), await middleOf(page, "셋")];
  await page.keyboard.down("Shift");
  await page.mouse.move(first.x - 30, first.y - 60);
  await page.mouse.down();
  await page.mouse.move(third.x + 30, third.y + 60, { steps: 12 });
  await expect(page.getByRole("heading", { name: "접점 3곳을 골랐습니다" })).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(canvas(page).getByRole("option", { selected: true })).toHaveCount(3);
  await expect(nameField(page)).toHaveCount(0);
});
