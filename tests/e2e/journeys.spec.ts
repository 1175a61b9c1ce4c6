import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { aPath, expectPath, stops } from "../support/editor-page";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";
import { complaintsOf, expectFitForAll, wish } from "./parts-support";

const own = ownCentre(leadingCentre);

test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

const open = (page: Page, path: string) => page.goto(own.url + path);

test("a director makes the first journey from a common one, and finds it in the list", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await open(page, "/journeys");
  await expect(page.getByText("아직 동선이 없습니다.")).toBeVisible();
  await page.getByRole("link", { name: "동선 만들기" }).click();
  await expect(page.getByText("정문 경비실 → 1층 로비 → 계단 또는 엘리베이터")).toBeVisible();
  await page.getByLabel("동선 이름").fill("처음 오신 분");
  await page.getByRole("button", { name: "만들고 고치기" }).click();
  await expect(page).toHaveURL(/\/journeys\/[0-9a-f-]+\/edit$/);
  await page.getByRole("button", { name: "목록", exact: true }).click();
  await expectPath(page, "정문 경비실", "1층 로비", "계단", "엘리베이터", "2층 상담실");
  await expect(stops(page)).toContainText("다음: 계단 10명 중 3명, 엘리베이터 10명 중 7명");
  await open(page, "/journeys");
  const row = page.getByRole("row", { name: /처음 오신 분/ });
  await expect(row).toContainText("점검한 날 없음");
  await expect(row).toContainText("5곳");
  await expect(row).toContainText("김선영");
  expect(complaints).toEqual([]);
});

test("a file is looked through before anything is kept: what it makes, or what to mend and where", async ({
  page,
}) => {
  const founding = JSON.parse(readFileSync("docs/examples/founding-story.json", "utf8"));
  const journey = { name: "가져온 동선", touchpoints: founding.journey.touchpoints, links: [] };
  const file = (body: unknown) => ({
    name: "journey.json",
    mimeType: "application/json",
    buffer: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  });
  await open(page, "/journeys/new");
  await page.getByText("JSON 파일에서 가져오기").click();
  const choose = page.locator('input[type="file"]');
  await choose.setInputFiles(file("{"));
  await expect(page.getByText("JSON 파일로 읽을 수 없습니다")).toBeVisible();
  const loop = { id: "x", name: "x" };
  const bad = { name: "고리", touchpoints: [loop], links: [{ from: "x", to: "y" }] };
  await choose.setInputFiles(file({ format: "mot-journey", version: 1, journey: bad }));
  await expect(page.getByRole("row", { name: /journey\.links\[0\]\.to/ })).toContainText(
    "이 번호로 된 것이 없습니다",
  );
  await choose.setInputFiles(file({ format: "mot-journey", version: 1, journey }));
  await expect(page.getByText("가져온 동선 · 접점 5곳")).toBeVisible();
  await page.getByRole("button", { name: "가져오고 고치기" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("가져온 동선");
});

test("a journey is deleted after a question, and is gone from the list", async ({ page }) => {
  const id = await aPath(own.centre, page, { name: "지울 동선", places: ["정문"] });
  await open(page, `/journeys/${id}/edit`);
  await page.getByRole("button", { name: "더 보기" }).click();
  await page.getByRole("menuitem", { name: "동선 지우기" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "동선 지우기" }).click();
  await expect(page).toHaveURL(`${own.url}/journeys`);
  await expect(page.getByRole("link", { name: "지울 동선" })).toHaveCount(0);
});

test("staff see the list but cannot edit; an unknown journey is not there", async ({ page }) => {
  const id = await aPath(own.centre, page, { name: "보기만", places: ["정문"] });
  await own.centre.signIn(page.request, "staff");
  await open(page, "/journeys");
  await expect(page.getByRole("link", { name: "보기만" })).toBeVisible();
  await expect(page.getByRole("link", { name: "동선 만들기" })).toHaveCount(0);
  const answer = await page.goto(`${own.url}/journeys/${id}/edit`);
  expect(answer?.status()).toBe(404);
  await own.centre.signIn(page.request);
  const unknown = "00000000-0000-7000-8000-000000000000";
  expect((await page.goto(`${own.url}/journeys/${unknown}/edit`))?.status()).toBe(404);
  expect((await page.goto(`${own.url}/journeys/nothing/edit`))?.status()).toBe(404);
});

for (const locale of ["ko", "en"])
  test(`axe finds nothing and nothing is cut off, by day and by night, on a desktop and a phone: ${locale}`, async ({
    page,
  }) => {
    const id = await aPath(own.centre, page, { name: "A", places: ["B", "C"] });
    await wish(page, { locale });
    for (const path of ["/journeys", "/journeys/new", `/journeys/${id}/edit`]) {
      await open(page, path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectFitForAll(page);
    }
  });
