import { expect, type Page, test } from "@playwright/test";
import { dragTo, spotOf } from "../support/canvas-page";
import {
  addStop,
  aPath,
  chooseStop,
  expectPath,
  expectSaved,
  namesOf,
  stops,
} from "../support/editor-page";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(leadingCentre);

test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const journeyOf = (page: Page, id: string) => own.centre.ask(page.request, "GET", `journeys/${id}`);

test("a path is written from nothing: places found by initial consonants, factors, and all is kept", async ({
  page,
}) => {
  await open(page, "/journeys/new");
  await page.getByText("빈 동선").click();
  await page.getByRole("button", { name: "만들고 고치기" }).click();
  await expect(page.getByText("동선 이름을 써 주세요.")).toBeVisible();
  await page.getByLabel("동선 이름").fill("상담 받으러 오신 분");
  await page.getByRole("button", { name: "만들고 고치기" }).click();
  await page.getByRole("button", { name: "목록", exact: true }).click();
  await page.getByRole("button", { name: "접점 넣기", exact: true }).click();
  await page.getByLabel("어디를 지나나요?").fill("ㅈㅁ");
  await page.getByRole("button", { name: /^정문 경비실/ }).click();
  await addStop(page, "우리 상담 코너");
  await expectPath(page, "정문 경비실", "우리 상담 코너");
  await page.getByLabel("장소", { exact: true }).fill("1층");
  await page.getByRole("button", { name: "요소 더하기" }).click();
  await page.getByLabel("요소", { exact: true }).fill("5초 안에 맞이");
  await page.getByLabel("서비스 이행표준").fill("5초 안에 하던 일을 멈춥니다");
  await page.getByText("맞이 담당 있음").first().click();
  await page.getByRole("button", { name: "월~금 09:00~18:00 더하기" }).click();
  await expect(page.getByText("월~금 09:00~18:00", { exact: true })).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await chooseStop(page, "우리 상담 코너");
  await expect(page.getByLabel("장소", { exact: true })).toHaveValue("1층");
  await expect(page.getByText("5초 안에 하던 일을 멈춥니다")).toBeVisible();
  await expect(page.getByText("월~금 09:00~18:00", { exact: true })).toBeVisible();
});

test("nothing can be pressed before the page can answer: no press is lost", async ({
  page,
  browser,
}) => {
  const id = await aPath(own.centre, page, { name: "기다림", places: ["하나"] });
  const address = `${own.url}/journeys/${id}/edit?view=list`;
  const storageState = await page.context().storageState();
  const slow = await browser.newContext({ storageState, javaScriptEnabled: false });
  const early = await slow.newPage();
  await early.goto(address);
  const addBehind = (on: Page) => on.getByText("뒤에 넣기");
  await expect(early.locator("[inert]").filter({ has: addBehind(early) })).toBeVisible();
  await slow.close();
  await page.goto(address);
  await addBehind(page).click();
  await expect(page.getByRole("heading", { name: "접점 넣기" })).toBeVisible();
});

test("a place that other journeys pass says so before it is changed", async ({ page }) => {
  const first = await aPath(own.centre, page, { name: "첫 동선", places: ["함께 쓰는 곳"] });
  const { format, version, journey } = await journeyOf(page, first);
  const document = { format, version, journey: { ...journey, name: "둘째 동선" } };
  const made = await own.centre.ask(page.request, "POST", "journeys?reuse=touchpoints", document);
  await open(page, `/journeys/${made.id}/edit?view=list`);
  await expect(page.getByText("다른 동선과 함께 쓰는 접점입니다(첫 동선)")).toBeVisible();
});

test("typing goes on while it is saved: the field keeps the keyboard when the server names things", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "이어 쓰기", places: ["정문"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await addStop(page, "안내판");
  await page.getByRole("button", { name: "요소 더하기" }).click();
  await page.getByLabel("요소", { exact: true }).fill("글씨");
  await expectSaved(page);
  await page.keyboard.press("End");
  await page.keyboard.type("가 커요");
  await expect(page.getByLabel("요소", { exact: true })).toHaveValue("글씨가 커요");
  await expect
    .poll(async () => (await journeyOf(page, id)).journey.touchpoints[1]?.factors)
    .toMatchObject([{ name: "글씨가 커요" }]);
});

test("touchpoints move by buttons, by the keyboard and by dragging, and every step can be taken back", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "옮기기", places: ["하나", "둘", "셋"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await chooseStop(page, "하나");
  await page.getByRole("button", { name: "아래로" }).first().click();
  await expectPath(page, "둘", "하나", "셋");
  await page.getByRole("button", { name: "셋 옮기기" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await namesOf(page)).at(-1)).not.toContain("셋");
  await page.getByRole("button", { name: "되돌리기", exact: true }).click();
  await expectPath(page, "둘", "하나", "셋");
  await page.getByRole("button", { name: "되돌리기", exact: true }).click();
  await expectPath(page, "하나", "둘", "셋");
  await page.getByRole("button", { name: "다시 하기" }).click();
  await expectPath(page, "둘", "하나", "셋");
  const row = (name: string) => stops(page).getByRole("row", { name, exact: true });
  await row("셋").dragTo(row("둘"), { targetPosition: { x: 200, y: 3 } });
  await expectPath(page, "셋", "둘", "하나");
  await expectSaved(page);
});

test("factors of a touchpoint are put in order by dragging, by keys, and taken back one by one", async ({
  page,
}) => {
  const names = ["인사", "안내 표지", "청결"];
  const factors = names.map((name) => ({ id: name, name }));
  const touchpoints = [{ id: "로비", name: "로비", factors }];
  const document = {
    format: "mot-journey",
    version: 1,
    journey: { name: "요소 차례", touchpoints },
  };
  const { id } = await own.centre.ask(page.request, "POST", "journeys", document);
  await open(page, `/journeys/${id}/edit?view=list`);
  const handle = (name: string) => page.getByRole("button", { name: `${name}, 순서 바꾸기` });
  const order = async () =>
    (await journeyOf(page, id)).journey.touchpoints[0]?.factors.map(({ name }) => name).join();
  await dragTo(page, await spotOf(handle("인사")), await spotOf(handle("청결")));
  await expect(page.getByText("‘인사’를 3번째로 옮겼습니다.")).toHaveCount(1);
  await expect.poll(order).toBe("안내 표지,청결,인사");
  const spot = await spotOf(handle("인사"));
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x, spot.y - 150, { steps: 6 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await handle("인사").focus();
  await page.keyboard.press("ArrowUp");
  await expect(handle("인사")).toBeFocused();
  await expect.poll(order).toBe("안내 표지,인사,청결");
  const back = page.getByRole("button", { name: "되돌리기", exact: true });
  await back.click();
  await back.click();
  await expect.poll(order).toBe("인사,안내 표지,청결");
});

test("what is removed comes back by one press, whatever was done since", async ({ page }) => {
  const id = await aPath(own.centre, page, { name: "지우기", places: ["하나", "둘", "셋"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await chooseStop(page, "둘");
  await stops(page).getByRole("button", { name: "지우기" }).click();
  await expectPath(page, "하나", "셋");
  await page.getByLabel("담당 직무").fill("상담");
  await page
    .getByRole("region", { name: "알림" })
    .getByRole("button", { name: "되돌리기" })
    .click();
  await expectPath(page, "하나", "둘", "셋");
  await expect
    .poll(async () => (await journeyOf(page, id)).journey.touchpoints.map(({ duty }) => duty))
    .toEqual(["", "", "상담"]);
});

test("the path divides with shares, and a way that would come back is refused with a sentence", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "갈림길", places: ["로비", "계단", "상담실"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await chooseStop(page, "로비");
  await page.getByLabel("다음 접점 더하기").selectOption({ label: "상담실" });
  await page.getByLabel(/^계단: 몇 명/).fill("3");
  await page.getByLabel(/^상담실: 몇 명/).fill("7");
  await expect(stops(page)).toContainText("다음: 계단 10명 중 3명, 상담실 10명 중 7명");
  await chooseStop(page, "상담실");
  await page.getByLabel("다음 접점 더하기").selectOption({ label: "로비" });
  await expect(page.getByText("지나온 접점으로 다시 돌아옵니다")).toBeVisible();
  await expect(page.getByText("여기에서 끝납니다.")).toBeVisible();
  await expectSaved(page);
  expect((await journeyOf(page, id)).journey.links).toHaveLength(3);
});

test("a registration number is not taken over, and the sentence says why", async ({ page }) => {
  const id = await aPath(own.centre, page, { name: "번호", places: ["정문"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await page.getByLabel("담당 직무").fill("900101-1234567");
  await expect(page.getByText("번호는 저장할 수 없습니다")).toBeVisible();
  await page.getByLabel("담당 직무").fill("안내");
  await expectSaved(page);
  expect((await journeyOf(page, id)).journey.touchpoints[0]?.duty).toBe("안내");
});

test("without a network nothing is lost: it says so, keeps it, and saves when the network is back", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "끊김", places: ["정문"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await page.context().setOffline(true);
  await page.getByLabel("담당 직무").fill("경비");
  await expect(page.getByText("저장하지 못함")).toBeVisible();
  await expect(page.getByRole("button", { name: "다시 시도" })).toBeVisible();
  await page.context().setOffline(false);
  await expectSaved(page);
  expect((await journeyOf(page, id)).journey.touchpoints[0]?.duty).toBe("경비");
});

test("what could not be saved comes back with the page", async ({ page, context }) => {
  const id = await aPath(own.centre, page, { name: "닫힘", places: ["정문"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await context.setOffline(true);
  await page.getByLabel("담당 직무").fill("경비");
  await expect(page.getByText("저장하지 못함")).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  expect((await journeyOf(again, id)).journey.touchpoints[0]?.duty).toBe("");
  await open(again, `/journeys/${id}/edit?view=list`);
  await expect(again.getByText("저장하지 못했던 내용을 되살렸습니다.")).toBeVisible();
  await expect(again.getByLabel("담당 직무")).toHaveValue("경비");
  await expect
    .poll(async () => (await journeyOf(again, id)).journey.touchpoints[0]?.duty)
    .toBe("경비");
});

/** Somebody else changes a field of the first touchpoint meanwhile. */
async function changeElsewhere(page: Page, id: string, changes: object) {
  const { format, version, journey, revision } = await journeyOf(page, id);
  const [first, ...rest] = journey.touchpoints;
  const touchpoints = [{ ...first, ...changes }, ...rest];
  const document = { format, version, journey: { ...journey, touchpoints } };
  const headers = { "If-Match": `"${revision}"` };
  await own.centre.ask(page.request, "PUT", `journeys/${id}`, document, headers);
}

test("two people at once: changes that do not touch join, one that does asks and loses neither", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "둘이서", places: ["정문", "로비"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await changeElsewhere(page, id, { place: "건물 밖" });
  await page.getByLabel("담당 직무").fill("경비");
  await expect(page.getByText("다른 분이 고친 내용과 합쳤습니다")).toBeVisible();
  await expect(page.getByLabel("장소", { exact: true })).toHaveValue("건물 밖");
  await expect(page.getByLabel("담당 직무")).toHaveValue("경비");
  await expectSaved(page);
  await changeElsewhere(page, id, { duty: "안내" });
  await page.getByLabel("담당 직무").fill("경비와 안내");
  const dialog = page.getByRole("dialog", { name: "두 분이 같은 곳을 고쳤습니다" });
  await expect(dialog).toContainText("정문 · 담당 직무");
  await expect(dialog.getByRole("button", { name: "고른 대로 저장" })).toBeDisabled();
  await dialog.getByText("내가 고친 것").click();
  await dialog.getByRole("button", { name: "고른 대로 저장" }).click();
  await expect
    .poll(async () => (await journeyOf(page, id)).journey.touchpoints[0])
    .toMatchObject({ duty: "경비와 안내", place: "건물 밖" });
});

test("an earlier revision is looked at, restored, and the restoring can be taken back", async ({
  page,
}) => {
  const id = await aPath(own.centre, page, { name: "예전 판", places: ["정문"] });
  await open(page, `/journeys/${id}/edit?view=list`);
  await addStop(page, "로비");
  await expectSaved(page);
  await page.getByRole("button", { name: "더 보기" }).click();
  await page.getByRole("menuitem", { name: "바뀐 기록" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /1번째 판/ }).click();
  await expect(dialog).toContainText("지금만 있는 접점: 로비");
  await dialog.getByRole("button", { name: "이때로 되돌리기" }).click();
  await expectPath(page, "정문");
  await expect.poll(async () => (await journeyOf(page, id)).journey.touchpoints.length).toBe(1);
  await page.getByRole("button", { name: "되돌리기", exact: true }).first().click();
  await expectPath(page, "정문", "로비");
});
