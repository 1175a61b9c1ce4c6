import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { canvas, dragTo, expectStops, middleOf, stopOf, writeRow } from "../support/canvas-page";
import { aPath, expectSaved } from "../support/editor-page";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(leadingCentre);

test.use({ viewport: { width: 1440, height: 1200 } });
test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

async function openDrawing(page: Page, name: string, places: readonly string[] = []) {
  const id = await aPath(own.centre, page, { name, places });
  await page.goto(`${own.url}/journeys/${id}/edit?view=picture`);
  await expect(canvas(page)).toBeVisible();
  return id;
}

const journeyOf = (page: Page, id: string) => own.centre.ask(page.request, "GET", `journeys/${id}`);
const FOUNDING = ["정문 경비실", "1층 로비", "계단", "2층 상담실"] as const;

/** While a way is drawn by keys: the arrow keys come to it, whichever branch is drawn above the other. */
async function aimAt(page: Page, name: string) {
  for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowRight"]) {
    await page.keyboard.press(key);
    if ((await page.getByText(new RegExp(`^${name}으?로 잇기$`)).count()) > 0) return;
  }
}

test("the founding story is drawn with the mouse, and the corner goes before the stairs in one drag", async ({
  page,
}) => {
  const id = await openDrawing(page, "마우스로");
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error("no canvas");
  await page.mouse.dblclick(box.x + 320, box.y + box.height / 2);
  await writeRow(page, ...FOUNDING, "상담 코너");
  await expectStops(page, ...FOUNDING, "상담 코너");
  const [lobby, stairs] = [await middleOf(page, "1층 로비"), await middleOf(page, "계단")];
  const corner = await middleOf(page, "상담 코너");
  await dragTo(page, corner, { x: (lobby.x + stairs.x) / 2, y: lobby.y });
  await expectStops(page, "정문 경비실", "1층 로비", "상담 코너", "계단", "2층 상담실");
  await page.getByRole("button", { name: "되돌리기", exact: true }).first().click();
  await expectStops(page, ...FOUNDING, "상담 코너");
  await page.getByRole("button", { name: "다시 하기" }).click();
  await expectSaved(page);
  const { journey } = await journeyOf(page, id);
  expect(journey.touchpoints.map(({ name }) => name)).toEqual([
    "정문 경비실",
    "1층 로비",
    "상담 코너",
    "계단",
    "2층 상담실",
  ]);
});

test("the story is told by keys alone: branch, connect, move in time, remove and take back", async ({
  page,
}) => {
  const id = await openDrawing(page, "글쇠로");
  await canvas(page).focus();
  await page.keyboard.press("n");
  await writeRow(page, ...FOUNDING);
  await expect(stopOf(page, "2층 상담실")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(stopOf(page, "1층 로비")).toBeFocused();
  await page.keyboard.press("b");
  await writeRow(page, "엘리베이터");
  await expect(stopOf(page, "엘리베이터")).toBeFocused();
  await page.keyboard.press("c");
  await aimAt(page, "2층 상담실");
  await page.keyboard.press("Enter");
  await expect(stopOf(page, "엘리베이터")).toHaveAccessibleName(/다음 2층 상담실/);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(stopOf(page, "엘리베이터")).toHaveAccessibleName(/도착 11초/);
  await page.keyboard.press("Delete");
  await expect(stopOf(page, "엘리베이터")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(stopOf(page, "엘리베이터")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "글쇠 안내" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expectSaved(page);
  expect((await journeyOf(page, id)).journey.links).toHaveLength(5);
});

test("a second door is drawn by keys alone, and visits begin or stop beginning at a touchpoint", async ({
  page,
}) => {
  const id = await openDrawing(page, "문이 둘", ["정문", "로비", "상담실"]);
  await stopOf(page, "정문").focus();
  await page.keyboard.press("e");
  await writeRow(page, "후문");
  await expect(stopOf(page, "후문")).toHaveAccessibleName(/시작, .*다음 로비/);
  await expect(stopOf(page, "정문")).toHaveAccessibleName(/시작, .*다음 로비/);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(stopOf(page, "로비")).toBeFocused();
  await page.keyboard.press("Shift+E");
  await expect(page.getByText("로비: 여기에서도 방문이 시작됩니다.")).toHaveCount(1);
  await expect(stopOf(page, "로비")).toHaveAccessibleName(/시작/);
  await page.keyboard.press("Shift+E");
  await expect(stopOf(page, "로비")).not.toHaveAccessibleName(/시작/);
  await page.keyboard.press("Enter");
  const begins = page.getByRole("switch", { name: /여기에서도 방문이 시작됩니다/ });
  await begins.focus();
  await page.keyboard.press("Space");
  await expect(begins).toBeChecked();
  await page.getByLabel("로비: 몇 명").fill("2");
  await expectSaved(page);
  const { entries } = (await journeyOf(page, id)).journey;
  expect(entries?.map(({ weight }) => weight)).toEqual([4, 4, 2]);
  await page.getByRole("button", { name: "글쇠 안내 (?)" }).click();
  await expect(page.getByRole("dialog")).toContainText("다른 입구 새 접점");
});

test("what cannot be connected says why while it is drawn, and nothing changes", async ({
  page,
}) => {
  const id = await openDrawing(page, "안 되는 길", ["하나", "둘", "셋"]);
  await stopOf(page, "셋").hover();
  const handle = await stopOf(page, "셋").locator("[data-handle]").boundingBox();
  if (!handle) throw new Error("no handle");
  const first = await middleOf(page, "하나");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x, first.y, { steps: 12 });
  await expect(page.getByText("지나온 접점으로 다시 돌아옵니다")).toBeVisible();
  await page.mouse.up();
  expect((await journeyOf(page, id)).journey.links).toHaveLength(2);
});

test("shares of a fork are changed where they stand, and add up to ten", async ({ page }) => {
  const id = await openDrawing(page, "몫", ["로비", "계단"]);
  await stopOf(page, "로비").focus();
  await page.keyboard.press("b");
  await writeRow(page, "엘리베이터");
  await canvas(page).locator("[data-link]").first().click();
  const dialog = page.getByRole("dialog", { name: /로비/ });
  await dialog.getByLabel("계단: 몇 명").fill("3");
  await expect(dialog.getByLabel("엘리베이터: 몇 명")).toHaveValue("7");
  await expectSaved(page);
  const { links } = (await journeyOf(page, id)).journey;
  expect(links).toHaveLength(2);
  expect(links).toEqual(
    expect.arrayContaining([3, 7].map((weight) => expect.objectContaining({ weight }))),
  );
});

test("the plus beside a touchpoint makes the next one at a press", async ({ page }) => {
  await openDrawing(page, "더하기 손잡이", ["정문", "로비"]);
  await stopOf(page, "로비").hover();
  const handle = await stopOf(page, "로비").locator("[data-handle]").boundingBox();
  if (!handle) throw new Error("no handle");
  await page.mouse.click(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await writeRow(page, "상담실");
  await expectStops(page, "정문", "로비", "상담실");
});

test("seconds that came with the drawing say so, and are corrected where they stand", async ({
  page,
}) => {
  const id = await openDrawing(page, "걸리는 시간");
  await canvas(page).focus();
  await page.keyboard.press("n");
  await writeRow(page, "정문", "로비");
  const seconds = stopOf(page, "정문").locator("[data-seconds]");
  await expect(seconds).toContainText("5초로 봅니다");
  await seconds.click();
  await page.getByLabel("정문: 걸리는 시간").fill("12");
  await page.keyboard.press("Enter");
  await expect(seconds).toContainText("12초");
  await expect(page.getByLabel("로비: 걸리는 시간")).toBeFocused();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await expect(stopOf(page, "로비")).toBeFocused();
  await expectSaved(page);
  await page.reload();
  await expect(seconds).toContainText("12초");
  await expect(stopOf(page, "로비").locator("[data-seconds]")).toContainText("5초");
  await expect(stopOf(page, "로비").locator("[data-seconds]")).not.toContainText("로 봅니다");
  expect((await journeyOf(page, id)).journey.touchpoints).toMatchObject([
    { durationSeconds: 12 },
    { durationSeconds: 5 },
  ]);
});

test("major touchpoints that cannot be checked are said, and take the usual factors in one step", async ({
  page,
}) => {
  await openDrawing(page, "빈 접점", ["계단", "로비"]);
  await page.getByRole("button", { name: /점검할 수 없는 주요 접점 2곳/ }).click();
  await page.getByRole("button", { name: "기본 요소 넣기" }).click();
  await expect(page.getByRole("button", { name: /점검할 수 없는 주요 접점 1곳/ })).toBeVisible();
  await expect(stopOf(page, "계단")).not.toHaveAccessibleName(/필수 요소 없음/);
  await page.getByRole("button", { name: "되돌리기", exact: true }).first().click();
  await expect(stopOf(page, "계단")).toHaveAccessibleName(/필수 요소 없음/);
});

test("a new factor waits for its name, Enter adds the next, and its kind is asked, not guessed", async ({
  page,
}) => {
  const id = await openDrawing(page, "요소 쓰기", ["로비"]);
  const { x, y } = await middleOf(page, "로비");
  await page.mouse.click(x, y);
  await page.getByRole("button", { name: "요소 더하기", exact: true }).click();
  await page.keyboard.type("우리만의 약속");
  await page.keyboard.press("Enter");
  await page.keyboard.type("둘째 약속");
  await expect(
    page.getByRole("button", { name: /우리만의 약속 필수 · 종류를 골라/ }),
  ).toBeVisible();
  await page.getByRole("radio", { name: "시설" }).check();
  await expectSaved(page);
  expect((await journeyOf(page, id)).journey.touchpoints[0]?.factors).toMatchObject([
    { name: "우리만의 약속" },
    { name: "둘째 약속", kind: "facility" },
  ]);
});

test("several are chosen with a frame, changed together and taken back as one step", async ({
  page,
}) => {
  const id = await openDrawing(page, "여럿", ["하나", "둘", "셋"]);
  await canvas(page).focus();
  await stopOf(page, "하나").focus();
  await page.keyboard.press("Control+a");
  await expect(page.getByRole("heading", { name: "접점 3곳을 골랐습니다" })).toBeVisible();
  await page.getByLabel("담당 직무").fill("안내");
  await expectSaved(page);
  const duties = async () =>
    (await journeyOf(page, id)).journey.touchpoints.map(({ duty }) => duty);
  expect(await duties()).toEqual(["안내", "안내", "안내"]);
  await page.getByRole("button", { name: "되돌리기", exact: true }).first().click();
  await expect.poll(duties).toEqual(["", "", ""]);
});

test("a drawing that no network lets come takes nothing down, and comes with the network", async ({
  page,
  context,
}) => {
  const id = await aPath(own.centre, page, { name: "끊긴 그림", places: ["하나"] });
  await page.goto(`${own.url}/journeys/${id}/edit?view=list`);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("button", { name: "그림", exact: true }).click();
  await page.getByRole("button", { name: "목록", exact: true }).click();
  await page.getByRole("button", { name: "그림", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "끊긴 그림" })).toBeVisible();
  await context.setOffline(false);
  await expect(stopOf(page, "하나")).toBeVisible({ timeout: 30_000 });
});

test("an accessibility audit finds nothing in the drawing", async ({ page }) => {
  await openDrawing(page, "살펴보기", ["하나", "둘"]);
  await stopOf(page, "둘").focus();
  const drawn = await new AxeBuilder({ page }).analyze();
  expect(drawn.violations).toEqual([]);
  await page.keyboard.press("n");
  const naming = await new AxeBuilder({ page }).analyze();
  expect(naming.violations).toEqual([]);
});
