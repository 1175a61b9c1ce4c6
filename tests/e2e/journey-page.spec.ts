import { expect, test } from "@playwright/test";
import { ownExample } from "../support/own-example";
import {
  complaintsOf,
  expectNoAxeFindingsByDayAndNight,
  expectNothingCutOff,
  wish,
} from "./parts-support";

const STORY = "처음 오신 분이 상담실에 닿기까지";

/** What the example centre calls its own things, in whatever language the page speaks. */
const NAMES = [
  ...[STORY, "처음 오시는 분", "정문 경비실", "1층 로비", "계단"],
  ...["로비 안내판 전등 교체", "로비 상담 코너", "예시 팀장"],
  ...["엘리베이터", "2층 상담실", "먼저 인사", "조명", "안전바", "작동", "약속시간 지키기"],
];

const own = ownExample(STORY);

test.beforeEach(async ({ context }) => {
  await context.addCookies(own.cookies);
});

test("a team leader reads what to fix first, on what evidence, and what it would win", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(own.journey);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "처음 오신 분이 상담실에 닿기까지",
  );
  const main = page.getByRole("main");
  await expect(main).toContainText("정문 경비실 · 먼저 인사");
  await expect(main).toContainText("60번 중 8번 놓쳤습니다.");
  await expect(main).toContainText(
    "이곳만 고치면 실패 없는 방문이 100번 중 73번에서 84번으로 늘 것으로 추정합니다.",
  );
  await expect(main).toContainText("방문 60번에 해당하는 점검으로 추정했습니다.");
  await expect(main).toContainText("첫 맞이: 10명 중 3명은 38초 뒤, 7명은 53초 뒤");
  await expect(page.getByRole("link", { name: "근거 보기", exact: true })).toHaveAttribute(
    "href",
    /\/checks\?touchpointId=[0-9a-f-]+&from=[\d-]+&to=[\d-]+$/,
  );
  await expect(page.getByRole("link", { name: "이 접점 점검하기" })).toHaveAttribute(
    "href",
    /\/checks\/new\?touchpointId=/,
  );
  const guard = page.getByRole("row", { name: /1 정문 경비실/ });
  await expect(guard).toContainText("86.7% (75.8~93.1%)");
  await expect(guard).toContainText("+11.2%p");
  await expect(guard).toContainText("먼저 인사 필수 · 응대 · 60번 중 6번");
  expect(complaints).toEqual([]);
});

test("the drawing says in words what it shows, and a table says it again", async ({ page }) => {
  await page.goto(own.journey);
  const drawing = page.getByRole("img", { name: /동선 그림/ });
  const said = await drawing.getAttribute("aria-label");
  expect(said).toContain("첫 15초 · 맞이하는 사람 없음");
  expect(said).toContain("1. 정문 경비실, 0초에 닿음, 60번 중 8번 놓침, 먼저 고칠 곳 · 먼저 인사.");
  expect(said).toContain("5. 2층 상담실, 38~53초에 닿음, 60번 중 2번, 첫 맞이 38~53초.");
  await expect(page.getByText("첫 15초는 중요하지만 전부는 아닙니다.")).toBeVisible();
  await page.getByText("그림을 표로 보기").click();
  await expect(page.getByRole("row", { name: /2\. 1층 로비/ })).toContainText(
    "계단 10명 중 3명, 엘리베이터 10명 중 7명",
  );
});

test("no text of the drawing touches another", async ({ page }) => {
  await page.goto(own.journey);
  const touching = await page.getByRole("img", { name: /동선 그림/ }).evaluate((drawing) => {
    const texts = [...drawing.querySelectorAll("text")].map((text) => ({
      said: text.textContent,
      box: text.getBBox(),
    }));
    return texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          ({ box }) =>
            one.box.x < box.x + box.width &&
            box.x < one.box.x + one.box.width &&
            one.box.y + 3 < box.y + box.height - 3 &&
            box.y + 3 < one.box.y + one.box.height - 3,
        )
        .map((other) => [one.said, other.said]),
    );
  });
  expect(touching).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the days are changed by a preset and by hand, and stand in the address", async ({
    page,
  }) => {
    await page.goto(own.journey);
    await page.getByText("기간 바꾸기").click();
    await page.getByRole("link", { name: "90일" }).click();
    await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
    await expect(page.getByText(/최근 90일/)).toBeVisible();
    await page.getByText("기간 바꾸기").click();
    await page.getByLabel("시작일").fill("2020-01-01");
    await page.getByLabel("종료일").fill("2020-01-31");
    await page.getByRole("button", { name: "이 기간 보기" }).click();
    await expect(page).toHaveURL(/\?from=2020-01-01&to=2020-01-31$/);
    await expect(page.getByText("점검한 날 없음")).toBeVisible();
    await expect(page.getByText("이 기간의 점검이 없습니다.").first()).toBeVisible();
  });
});

test("an address with days that are none shows the last thirty and says so", async ({ page }) => {
  await page.goto(`${own.journey}?from=2026-02-31&to=yesterday`);
  await expect(page.getByText(/최근 30일을 보여 드려요/)).toBeVisible();
  await expect(page.getByText("정문 경비실 · 먼저 인사").first()).toBeVisible();
});

test("a phone shows the path as a list, nothing wider than it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(own.journey);
  await expect(page.getByRole("img", { name: /동선 그림/ })).toBeHidden();
  await expect(page.getByRole("listitem").filter({ hasText: "첫 맞이 38~53초" })).toBeVisible();
  await expectNothingCutOff(page);
});

test("on paper the journey takes two pages at most, with the drawing and without the navigation", async ({
  page,
}) => {
  await page.goto(own.journey);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    "latin1",
  );
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: /동선 그림/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "이 접점 점검하기" })).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("the walks, what visitors said and the plans come out on further pages when they are asked for", async ({
  page,
}) => {
  await page.goto(own.journey);
  await page.getByRole("button", { name: "인쇄·내려받기" }).click();
  await page.getByRole("menuitem", { name: "걸어 본 결과·의견까지 인쇄" }).click();
  await expect(page).toHaveURL(/print=full/);
  await expect(page.getByRole("button", { name: "인쇄하기" })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    "latin1",
  );
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  await page.emulateMedia({ media: "print" });
  for (const name of ["걸어 본 결과", "이용자 의견", "바꿀 모습"])
    await expect(page.getByRole("heading", { name, exact: true, level: 2 })).toBeVisible();
  await expect(page.getByRole("button", { name: "인쇄하기" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "첫 두 쪽만" }).click();
  await expect(page).not.toHaveURL(/print=full/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "이용자 의견", exact: true })).toBeHidden();
});

test("somebody who is not signed in is led to the sign-in, and an unknown journey is not there", async ({
  page,
  context,
}) => {
  const unknown = await page.goto(`${own.url}/journeys/01890000-0000-7000-8000-000000000000`);
  expect(unknown?.status()).toBe(404);
  await context.clearCookies();
  await page.goto(own.journey);
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fjourneys%2F/);
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("the page's own words are English throughout", async ({ page }) => {
    await page.goto(own.journey);
    await expect(page.getByText("Missed 8 of 60 times.")).toBeVisible();
    await expect(page.getByRole("row", { name: /1 정문 경비실/ })).toContainText("+11.2 pp");
    const said = await page.getByRole("main").innerText();
    const named = NAMES.reduce((rest, name) => rest.replaceAll(name, ""), said);
    expect(named.match(/[가-힣]+/g)).toBeNull();
  });
});

for (const locale of ["ko", "en"])
  test(`axe finds nothing with everything open, by day and by night: ${locale}`, async ({
    page,
  }) => {
    await wish(page, { locale });
    await page.goto(own.journey);
    for (const label of await page.locator("summary").all()) await label.click();
    await expectNoAxeFindingsByDayAndNight(page);
  });
