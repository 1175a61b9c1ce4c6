import { expect, type Page, test } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { type LeadingCentre, leadingCentre } from "../support/leading-centre";
import { type OwnServer, ownServer } from "../support/own-server";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff, wish } from "./parts-support";

let server: OwnServer;
let centre: LeadingCentre;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ playwright }) => {
  server = await ownServer();
  const requests = await playwright.request.newContext();
  centre = await leadingCentre(server.url, requests);
  await requests.dispose();
});
test.afterAll(async () => {
  await server?.stop();
});

const open = (page: Page, path: string) => page.goto(server.url + path);

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
  const { journey } = await centre.ask(page.request, "POST", "journeys", DOCUMENT);
  const [gate] = journey.touchpoints;
  const items = ["yes", "no", "yes"].map((answer) => ({
    id: uuid(),
    touchpointId: gate?.id,
    observedAt: new Date().toISOString(),
    announced: true,
    results: [{ factorId: gate?.factors[0]?.id, answer }],
  }));
  await centre.ask(page.request, "POST", "checks", { items });
}

test("whoever is not signed in is led to the sign-in, staff to what is due today", async ({
  page,
}) => {
  await open(page, "/");
  await expect(page).toHaveURL(/\/sign-in/);
  await centre.signIn(page.request, "staff");
  await open(page, "/");
  await expect(page).toHaveURL(`${server.url}/today`);
});

test("a director without a journey reads what to do next", async ({ page }) => {
  await centre.signIn(page.request);
  await open(page, "/");
  await expect(page.getByText("아직 동선이 없습니다.")).toBeVisible();
  await page.getByRole("link", { name: "첫 동선 만들기" }).click();
  await expect(page).toHaveURL(`${server.url}/journeys/new`);
});

test("a director reads in one sentence what to look at first, and opens the checks behind it", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await centre.signIn(page.request);
  await checkTheGate(page);
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "동선 1개 중 1개에서 이번 주에 놓친 접점이 있습니다. 먼저 볼 곳은 정문 경비실의 ‘먼저 인사’입니다.",
  );
  const row = page.getByRole("row", { name: /^처음 오신 분/ }).first();
  await expect(row).toContainText("정문 경비실 · 먼저 인사");
  await expect(row).toContainText("점검이 더 필요해요");
  await expect(row).toContainText("주요 접점 2곳 중 1곳만 점검");
  await expect(row).toContainText("점검 안 한 곳: 1층 로비");
  await expect(page.getByText("맞이하는 사람 없음")).toBeVisible();
  await page.getByRole("link", { name: "정문 경비실 놓친 점검 보기: 3번 중 1번" }).click();
  await expect(page).toHaveURL(/\/checks\?touchpointId=.*outcome=failed/);
  expect(complaints).toEqual([]);
});

test("the window stands in the address, and back goes back", async ({ page }) => {
  await centre.signIn(page.request);
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
  await centre.signIn(page.request);
  await open(page, "/");
  await page.getByLabel("하루 방문자 수").fill("320");
  await page.getByLabel("한 번 방문에 만나는 접점").fill("8");
  await page.getByRole("button", { name: "계산하기" }).click();
  await expect(page.getByText("하루 320명 × 접점 8곳 = 2,560번의 순간입니다.")).toBeVisible();
  await expect(page.getByText("실패 없는 방문은 92.3%입니다.")).toBeVisible();
});

test("the small drawings have their figures in tables", async ({ page }) => {
  await centre.signIn(page.request);
  await open(page, "/");
  await page.getByText("90일 흐름을 표로 보기").click();
  const table = page.getByRole("table", { name: "처음 오신 분 · 주마다" });
  await expect(table.getByRole("row")).toHaveCount(14);
  await expect(table.getByRole("row").last()).toContainText("66.7%");
});

for (const appearance of ["light", "dark"])
  for (const locale of ["ko", "en"])
    for (const width of [320, 1440])
      test(`axe finds nothing and nothing is cut off: ${appearance}, ${locale}, ${width} px`, async ({
        page,
      }) => {
        await centre.signIn(page.request);
        await wish(page, { appearance, locale });
        await page.setViewportSize({ width, height: 800 });
        await open(page, "/");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoAxeFindings(page);
        await expectNothingCutOff(page);
      });
