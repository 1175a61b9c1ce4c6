import { expect, type Page, test } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";
import { complaintsOf, expectFitForAll, wish } from "./parts-support";

const own = ownCentre(leadingCentre);

const open = (page: Page, path: string) => page.goto(own.url + path);

const DOCUMENT = {
  format: "mot-journey",
  version: 1,
  journey: {
    name: "처음 오신 분",
    touchpoints: [
      {
        id: "gate",
        name: "정문 경비실",
        durationSeconds: 20,
        factors: [{ id: "hello", name: "먼저 인사", kind: "manner" }],
      },
      { id: "lobby", name: "1층 로비", greets: true },
    ],
    links: [{ from: "gate", to: "lobby" }],
  },
};

/** The gate was checked three times today, and once nobody greeted. */
async function checkTheGate(page: Page) {
  const { journey } = await own.centre.ask(page.request, "POST", "journeys", DOCUMENT);
  const [gate] = journey.touchpoints;
  const items = ["yes", "no", "yes"].map((answer) => ({
    id: uuid(),
    touchpointId: gate?.id,
    observedAt: new Date().toISOString(),
    announced: true,
    results: [{ factorId: gate?.factors[0]?.id, answer }],
  }));
  await own.centre.ask(page.request, "POST", "checks", { items });
}

test("whoever is not signed in is led to the sign-in, staff to what is due today", async ({
  page,
}) => {
  await open(page, "/");
  await expect(page).toHaveURL(/\/sign-in/);
  await own.centre.signIn(page.request, "staff");
  await open(page, "/");
  await expect(page).toHaveURL(`${own.url}/today`);
});

test("a director without a journey reads what to do next", async ({ page }) => {
  await own.centre.signIn(page.request);
  await open(page, "/");
  await expect(page.getByText("아직 동선이 없습니다.")).toBeVisible();
  await page.getByRole("link", { name: "첫 동선 만들기" }).click();
  await expect(page).toHaveURL(`${own.url}/journeys/new`);
});

test("a director reads in one sentence what to look at first, and opens the checks behind it", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await own.centre.signIn(page.request);
  await checkTheGate(page);
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "이번 주에 놓친 접점이 있습니다. 먼저 볼 곳은 정문 경비실의 ‘먼저 인사’입니다.",
  );
  const row = page.getByRole("row", { name: /^처음 오신 분/ }).first();
  await expect(row).toContainText("정문 경비실 · 먼저 인사");
  await expect(row).toContainText("점검이 더 필요해요");
  await expect(row).toContainText("주요 접점 2곳 중 1곳만 점검");
  await expect(row).toContainText("점검할 수 없는 곳: 1층 로비 (필수 요소 없음)");
  await expect(page.getByText("15초가 지나도록 맞이 없음")).toBeVisible();
  await expect(page.getByText("첫 맞이: 20초 뒤")).toBeVisible();
  await page.getByRole("link", { name: "정문 경비실 점검 모두 보기: 3번 중 1번 놓침" }).click();
  await expect(page).toHaveURL(/\/checks\?touchpointId=[^&]*&from=/);
  await expect(page.getByRole("listitem").filter({ hasText: "통과" })).toHaveCount(2);
  await expect(page.getByRole("listitem").filter({ hasText: "놓침" })).toHaveCount(1);
  await page.getByRole("link", { name: "정문 경비실 조건 빼기" }).click();
  await expect(page).not.toHaveURL(/touchpointId/);
  expect(complaints).toEqual([]);
});

test("what cannot be checked is the same number for staff and for the director, with whom to tell", async ({
  page,
}) => {
  await own.centre.signIn(page.request, "staff");
  await open(page, "/today");
  const main = page.getByRole("main");
  await expect(main).toContainText("점검할 수 있는 주요 접점은 모두 때맞춰 봤어요.");
  await expect(main).toContainText("점검할 수 없는 주요 접점 1곳: 필수 요소가 아직 없습니다.");
  await expect(main).toContainText("팀장님께 적어 달라고 알려 주세요.");
  await own.centre.signIn(page.request);
  await open(page, "/");
  await expect(main).toContainText("점검할 수 없는 주요 접점 1곳(필수 요소 없음)");
  await open(page, "/today");
  await page.getByRole("heading", { name: "점검할 수 없는 주요 접점" }).waitFor();
  await page
    .locator("section", { hasText: "필수 요소를 적으면" })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/\/journeys\/[0-9a-f-]+\/edit/);
});

test("the window stands in the address, and back goes back", async ({ page }) => {
  await own.centre.signIn(page.request);
  await open(page, "/");
  const windows = page.getByRole("navigation", { name: "기간" });
  await expect(windows.getByRole("link", { name: "30일" })).toHaveAttribute("aria-current", "true");
  await windows.getByRole("link", { name: "1년" }).click();
  await expect(page).toHaveURL(/days=365/);
  await expect(windows.getByRole("link", { name: "1년" })).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(windows.getByRole("link", { name: "30일" })).toHaveAttribute("aria-current", "true");
});

test("the moments of a day are worked out from a centre's own numbers", async ({ page }) => {
  await own.centre.signIn(page.request);
  await open(page, "/");
  await page.getByLabel("하루 방문자 수").fill("320");
  await page.getByLabel("한 번 방문에 만나는 접점").fill("8");
  await page.getByRole("button", { name: "계산하기" }).click();
  await expect(page.getByText("하루 320명 × 접점 8곳 = 2,560번의 순간입니다.")).toBeVisible();
  await expect(page.getByText("실패 없는 방문은 92.3%입니다.")).toBeVisible();
});

test("the small drawings have their figures in tables", async ({ page }) => {
  await own.centre.signIn(page.request);
  await open(page, "/");
  await page.getByText("90일 흐름을 표로 보기").click();
  const table = page.getByRole("table", { name: "처음 오신 분 · 주마다" });
  await expect(table.getByRole("row")).toHaveCount(14);
  await expect(table.getByRole("row").last()).toContainText("66.7%");
});

for (const locale of ["ko", "en"])
  test(`axe finds nothing and nothing is cut off, by day and by night, on a desktop and a phone: ${locale}`, async ({
    page,
  }) => {
    await own.centre.signIn(page.request);
    await wish(page, { locale });
    await open(page, "/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectFitForAll(page);
  });
