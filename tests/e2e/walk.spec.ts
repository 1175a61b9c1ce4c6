import { expect, type Page, test } from "@playwright/test";
import { answer, answerAll } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { aPhoneJpeg } from "../support/images";
import { ownCentre } from "../support/own-centre";
import {
  complaintsOf,
  expectNoAxeFindingsByDayAndNight,
  expectNothingCutOff,
  wish,
} from "./parts-support";
import { tooSmall } from "./walk-thumb";

const PHONE = { width: 360, height: 740 };

const own = ownCentre(checkingCentre);

test.use({ viewport: PHONE, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const openWalk = (page: Page) => open(page, `/walk?journeyId=${own.centre.journeyId}`);
const main = (page: Page) => page.getByRole("main");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const press = (page: Page, name: string | RegExp) => button(page, name).click();
const timer = (page: Page) => page.getByRole("timer");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

interface Figures {
  readonly observed: { readonly complete: number; readonly hundred: number } | null;
  readonly score: { readonly links: readonly unknown[] };
}

const figures = async (page: Page): Promise<Figures> => {
  const score = await own.centre.ask(page.request, `journeys/${own.centre.journeyId}/score`);
  return score as unknown as Figures;
};

/** Stands at the door with a clock that only the test moves. */
async function standAtTheDoor(page: Page) {
  await page.clock.install();
  await openWalk(page);
  await expect(button(page, "걷기 시작")).toBeEnabled();
  await page.clock.pauseAt(Date.now() + 60_000);
}

async function walkByStairs(page: Page) {
  await press(page, "걷기 시작");
  await press(page, "1층 로비 도착");
  await press(page, "계단");
  await press(page, "계단 도착");
  await press(page, "2층 상담실 도착");
  await press(page, "다 걸었어요");
}

async function answerEverything(page: Page, places: readonly string[]) {
  for (const place of places) {
    await expect(heading(page)).toHaveText(place);
    await answerAll(page);
    await press(page, /^다음|^결과 보기/);
  }
  await expect(heading(page)).toHaveText("이 방문");
}

test("a visitor's seconds are taken while walking, a pause is none of them, and a reload loses nothing", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await standAtTheDoor(page);
  await press(page, "걷기 시작");
  await expect(timer(page)).toHaveText("0:00");
  await page.clock.runFor(7_000);
  await press(page, "1층 로비 도착");
  await page.clock.runFor(5_000);
  await press(page, "맞이해 주셨어요");
  await expect(page.getByText("0:12에 맞이해 주셨어요")).toBeVisible();
  await expect(page.getByRole("group", { name: "어느 쪽으로 가세요?" })).toBeVisible();
  await press(page, "엘리베이터");
  await page.clock.runFor(3_000);
  await press(page, "멈추고 적기");
  await expect(heading(page)).toHaveText("시계를 멈췄습니다");
  await page.clock.runFor(60_000);
  await page.reload();
  await expect(heading(page)).toHaveText("시계를 멈췄습니다");
  await press(page, "다시 걷기");
  await page.clock.runFor(4_000);
  await expect(timer(page)).toHaveText("0:19");
  await press(page, "엘리베이터 도착");
  await press(page, "되돌리기");
  await press(page, "엘리베이터 도착");
  await page.clock.runFor(11_000);
  await expect(button(page, "되돌리기")).toHaveCount(0);
  await press(page, "2층 상담실 도착");
  await press(page, "다 걸었어요");
  await page.clock.resume();
  await answerEverything(page, ["정문 경비실", "1층 로비", "엘리베이터", "2층 상담실"]);
  await expect(main(page)).toContainText("100");
  await expect(page.getByRole("row", { name: /엘리베이터/ })).toContainText("0:19");
  await expect(page.getByRole("row", { name: /2층 상담실/ })).toContainText("0:30");
  await press(page, "보내기");
  await expect(main(page).getByRole("status")).toContainText("보냈습니다");
  expect((await figures(page)).observed).toMatchObject({ complete: 1, hundred: 1 });
  await page.getByRole("link", { name: "남긴 점검 보기" }).click();
  await expect(heading(page)).toHaveText("걸어 보며 남긴 점검");
  await expect(page.locator('main a[href^="/checks/0"]')).toHaveCount(4);
  await open(page, `/journeys/${own.centre.journeyId}`);
  await expect(main(page)).toContainText("1번 중 1번, 15초가 되기 전에 맞이했습니다");
  await expect(main(page)).toContainText("맞이까지 보통 12초");
  expect(complaints).toEqual([]);
});

test("the card that is open stays open, back leads back, and a second pressed by mistake can go", async ({
  page,
}) => {
  await openWalk(page);
  await walkByStairs(page);
  await expect(heading(page)).toHaveText("정문 경비실");
  await answerAll(page);
  await expect(heading(page)).toHaveText("정문 경비실");
  await press(page, /^다음/);
  await expect(heading(page)).toHaveText("1층 로비");
  await page.reload();
  await expect(heading(page)).toHaveText("1층 로비");
  await page.goBack();
  await expect(heading(page)).toHaveText("정문 경비실");
  await expect(page.getByRole("radio", { name: "예", checked: true })).toHaveCount(4);
  await page.goForward();
  await expect(heading(page)).toHaveText("1층 로비");
  await press(page, "건너뛰기");
  await page.getByRole("radio", { name: "닫혀 있었어요" }).click();
  await press(page, "이 이유로 건너뛰기");
  await press(page, /^다음/);
  await expect(heading(page)).toHaveText("계단");
  await press(page, /^다음/);
  await expect(heading(page)).toHaveText("2층 상담실");
  await press(page, "결과 보기");
  await expect(heading(page)).toHaveText("이 방문");
  await expect(main(page)).toContainText("아직 모름");
  await page.getByText("시각 지우기").click();
  await press(page, "계단 시각 지우기");
  await expect(button(page, "계단 시각 지우기")).toHaveCount(0);
});

test("a walk is given up only after a question, and nothing of it is kept", async ({ page }) => {
  await openWalk(page);
  await press(page, "걷기 시작");
  await press(page, "멈추고 적기");
  await press(page, "그만두고 지우기");
  await page.getByRole("alertdialog").getByText("계속하기", { exact: true }).last().click();
  await expect(heading(page)).toHaveText("시계를 멈췄습니다");
  await press(page, "그만두고 지우기");
  await page.getByRole("alertdialog").getByRole("button", { name: "지우기" }).click();
  await expect(button(page, "걷기 시작")).toBeVisible();
  await page.reload();
  await expect(button(page, "걷기 시작")).toBeVisible();
  expect((await figures(page)).observed).toMatchObject({ complete: 1 });
});

test("a photo is made smaller on the phone, goes behind its check, and is shown with it", async ({
  page,
}) => {
  await openWalk(page);
  await walkByStairs(page);
  await expect(heading(page)).toHaveText("정문 경비실");
  await answerAll(page);
  await answer(page, "먼저 인사", "아니요");
  await page.getByLabel("메모").fill("안내 담당이 자리를 비웠어요");
  const buffer = await aPhoneJpeg({ width: 2_400, height: 1_800 });
  const file = { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByAltText("붙인 사진")).toBeVisible();
  await page.reload();
  await expect(page.getByAltText("붙인 사진")).toBeVisible();
  await press(page, /^다음/);
  await answerEverything(page, ["1층 로비", "계단", "2층 상담실"]);
  await expect(main(page).getByRole("listitem").first()).toHaveText(/정문 경비실.*먼저 인사/);
  const uploaded = page.waitForResponse(/\/photo$/);
  await press(page, "보내기");
  const photo = await uploaded;
  expect(photo.status()).toBe(200);
  expect(photo.request().postDataBuffer()?.includes("secret-place")).toBe(false);
  const { items } = await own.centre.ask(page.request, "checks?outcome=failed&limit=1");
  await open(page, `/checks/${items[0]?.id}`);
  await expect(main(page)).toContainText("안내 담당이 자리를 비웠어요");
  const shown = page.getByAltText("정문 경비실 점검 사진");
  await expect(shown).toBeVisible();
  const size = await shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(size).toBeLessThanOrEqual(1_600);
  await press(page, "사진 지우기");
  await page.getByRole("alertdialog").getByRole("button", { name: "지우기" }).click();
  await expect(shown).toHaveCount(0);
});

test("a walk through another organisation is listed by itself and changes no figure of ours", async ({
  page,
}) => {
  const before = await figures(page);
  await openWalk(page);
  await page.getByRole("checkbox", { name: /다른 기관 걸어 보기/ }).click();
  await press(page, "걷기 시작");
  await expect(main(page)).toContainText("기관 이름을 적어 주세요");
  await page.getByLabel("기관 이름").fill("이웃복지관");
  await walkByStairs(page);
  await expect(heading(page)).toHaveText("정문 경비실");
  await answerAll(page);
  await answer(page, "먼저 인사", "아니요");
  await press(page, /^다음/);
  await answerEverything(page, ["1층 로비", "계단", "2층 상담실"]);
  await expect(main(page)).toContainText("이웃복지관에서 걸어 본 결과예요");
  await press(page, "보내기");
  await expect(main(page).getByRole("status")).toContainText("보냈습니다");
  expect(await figures(page)).toEqual(before);
  await open(page, "/walk");
  await expect(page.getByRole("listitem").filter({ hasText: "이웃복지관" })).toContainText("0");
});

test("who knows the former address is led to the new one", async ({ page }) => {
  await open(page, `/checks/walk?journeyId=${own.centre.journeyId}`);
  await expect(page).toHaveURL(/\/walk\?journeyId=/);
  await expect(button(page, "걷기 시작")).toBeVisible();
});

async function expectWellSet(page: Page, mainAction: string | RegExp) {
  await expect(button(page, mainAction)).toBeVisible();
  await expectNoAxeFindingsByDayAndNight(page);
  await expectNothingCutOff(page);
  expect(await tooSmall(page)).toEqual([]);
  const box = await button(page, mainAction).boundingBox();
  expect(box?.y).toBeGreaterThan((PHONE.height * 2) / 3);
}

test("every screen of a walk can be pressed by a thumb with the largest type, by day and by night", async ({
  page,
}) => {
  await wish(page, { appearance: "system.system.larger" });
  await openWalk(page);
  await expectWellSet(page, "걷기 시작");
  await press(page, "걷기 시작");
  await expectWellSet(page, "1층 로비 도착");
  await press(page, "1층 로비 도착");
  await expectWellSet(page, "엘리베이터");
  await press(page, "엘리베이터");
  await press(page, "멈추고 적기");
  await expectWellSet(page, "다시 걷기");
  await press(page, "여기서 마치기");
  await expectWellSet(page, /^다음/);
  await answerAll(page);
  await press(page, /^다음/);
  await press(page, "결과 보기");
  await page.getByText("첫인상").click();
  await expectWellSet(page, "보내기");
});
