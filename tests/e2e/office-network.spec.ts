import { expect, type Page, test } from "@playwright/test";
import { type OwnServer, ownServer } from "../support/own-server";

// Plain http on the office's network: no service worker, no locks, no clipboard, no store that lasts by promise.
let server: OwnServer;
let origin: string;

test.beforeAll(async () => {
  server = await ownServer();
  origin = server.url.replace("localhost", "office.test");
});
test.afterAll(() => server?.stop());

const SCREENS = ["/", "/today", "/walk", "/journeys", "/journeys/new", "/checks", "/waiting"];
const IGNORED = "The Cross-Origin-Opener-Policy header has been ignored";

function breaksOf(page: Page): readonly string[] {
  const breaks: string[] = [];
  page.on("pageerror", ({ message }) => breaks.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith(IGNORED))
      breaks.push(message.text());
  });
  return breaks;
}

async function lookAround(page: Page) {
  await page.goto(`${origin}/setup`);
  expect(await page.evaluate("isSecureContext")).toBe(false);
  const status = await page.evaluate(
    "fetch('/api/v1/setup/example', { method: 'POST' }).then((answer) => answer.status)",
  );
  expect(status).toBe(200);
}

test("a phone that reaches the office PC by its plain address opens every place", async ({
  page,
}) => {
  const breaks = breaksOf(page);
  await lookAround(page);
  for (const screen of SCREENS) {
    await page.goto(origin + screen, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.goto(`${origin}/journeys`);
  await page.getByRole("link", { name: "처음 오신 분이 상담실에 닿기까지" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForURL(/\/journeys\/[0-9a-f-]{36}/);
  await page.goto(`${origin}${new URL(page.url()).pathname}/edit`);
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(breaks).toEqual([]);
});

test("a check made there is sent, once", async ({ page }) => {
  const breaks = breaksOf(page);
  await lookAround(page);
  await page.goto(`${origin}/checks/new`);
  await page
    .getByRole("link", { name: /1층 로비/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "저장", exact: true })).toBeVisible();
  for (const yes of await page.getByRole("radio", { name: "예", exact: true }).all())
    await yes.click();
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("저장했습니다 · 보냈습니다", {
    timeout: 60_000,
  });
  expect(breaks).toEqual([]);
});

test("before a walk, and among what waits, it is said that the app opens only with a connection", async ({
  page,
}) => {
  const breaks = breaksOf(page);
  await lookAround(page);
  await page.goto(`${origin}/walk`);
  await page.getByRole("main").getByRole("link").first().click();
  const note = page.getByRole("region", { name: "앱은 연결되어 있을 때만 열려요" });
  await expect(note).toContainText("걷는 동안 이 화면을 닫지 마세요.");
  await expect(note).toContainText("적은 것은 이 기기에 남아 있고, 다시 연결되면 저절로 보내요.");
  await note.getByText("연결이 없어도 열리게 하려면").click();
  await expect(note.getByText("https 주소로 열게 해 주세요")).toBeVisible();

  await page.goto(`${origin}/waiting`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "앱은 연결되어 있을 때만 열려요" })).toBeVisible();
  await expect(main).not.toContainText("연결이 없어도 바로 열립니다");
  expect(breaks).toEqual([]);
});

test("where browsers trust the address, nothing of it is said", async ({ page }) => {
  await page.goto(`${server.url}/setup`);
  await page.evaluate("fetch('/api/v1/setup/example', { method: 'POST' })");
  await page.goto(`${server.url}/walk`);
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "걷기 시작" })).toBeVisible();
  await expect(page.getByText("걷는 동안 이 화면을 닫지 마세요.")).toHaveCount(0);
  await page.goto(`${server.url}/waiting`);
  await expect(page.getByRole("heading", { name: "홈 화면에 추가해 두세요" })).toBeVisible();
});
