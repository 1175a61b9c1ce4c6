import { expect, type Page, test } from "@playwright/test";
import { type CheckingCentre, checkingCentre } from "../support/checking-centre";
import { type OwnServer, ownServer } from "../support/own-server";
import { expectNoAxeFindings, expectNothingCutOff } from "./parts-support";

let server: OwnServer;
let centre: CheckingCentre;

test.describe.configure({ mode: "serial" });
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, serviceWorkers: "block" });

test.beforeAll(async ({ playwright }) => {
  server = await ownServer();
  const requests = await playwright.request.newContext();
  centre = await checkingCentre(server.url, requests);
  await requests.dispose();
});
test.afterAll(async () => {
  await server?.stop();
});
test.beforeEach(async ({ page }) => {
  await centre.signInAsStaff(page.request);
});

const main = (page: Page) => page.getByRole("main");
const question = (page: Page) => page.getByRole("alertdialog");
const press = (page: Page, name: string) =>
  question(page).getByRole("button", { name }).last().click();
const countOf = async (page: Page) =>
  (await centre.ask(page.request, "checks?limit=200")).items.length;

const CHECKS = "**/api/v1/checks";

/** A server that asks for patience: there is a network, and nothing is taken. */
const busy = {
  status: 503,
  contentType: "application/problem+json",
  body: JSON.stringify({ type: "about:blank", title: "", status: 503, code: "busy", detail: "" }),
};

async function saveBehindAPortal(page: Page, place: string) {
  await page.route(CHECKS, (route) =>
    route.fulfill({ contentType: "text/html", body: "<html>와이파이에 로그인하세요</html>" }),
  );
  await page.goto(`${server.url}/checks/new`);
  await page.getByRole("link", { name: new RegExp(place) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(place);
  await expect(page.locator("form[inert]")).toHaveCount(0);
  for (const factor of ["먼저 인사", "방향 안내"]) {
    const asked = page.getByRole("group", { name: new RegExp(`^${factor}`) });
    await asked.getByRole("radio", { name: "예", exact: true }).click();
  }
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
}

async function askToLeave(page: Page) {
  await page.getByRole("button", { name: /이정민/ }).click();
  await page.getByRole("button", { name: "로그아웃", exact: true }).click();
}

test("whoever leaves is told what waits, stays, and leaves it here for the next time", async ({
  page,
}) => {
  const before = await countOf(page);
  await saveBehindAPortal(page, "정문 경비실");
  await askToLeave(page);
  await expect(question(page)).toContainText("아직 보내지 않은 점검 1건이 이 기기에 있어요");
  await expect(question(page)).toContainText("정문 경비실");
  await expectNoAxeFindings(page);
  await expectNothingCutOff(page);
  await press(page, "돌아가기");
  await expect(question(page)).toHaveCount(0);
  await expect(main(page)).toContainText("저장했습니다");
  await page.keyboard.press("Escape");
  await askToLeave(page);
  await press(page, "두고 로그아웃");
  await expect(page).toHaveURL(/sign-in/);
  expect((await page.request.get(`${server.url}/api/v1/session`)).status()).toBe(401);
  await page.unroute(CHECKS);
  await centre.signInAsStaff(page.request);
  await page.goto(`${server.url}/today`);
  await expect.poll(() => countOf(page)).toBe(before + 1);
  await page.goto(`${server.url}/waiting`);
  await expect(main(page)).toContainText("보낼 점검이 없어요");
});

test("what can be sent is sent first, and then the person is signed out", async ({ page }) => {
  const before = await countOf(page);
  await saveBehindAPortal(page, "1층 로비");
  // Laid over the portal without a moment between the two in which the check would arrive.
  await page.route(CHECKS, (route) => route.fulfill(busy));
  await page.goto(`${server.url}/today`);
  await askToLeave(page);
  await press(page, "보내고 로그아웃");
  await expect(question(page)).toContainText("1건은 보내지 못했어요");
  await page.unroute(CHECKS);
  await press(page, "보내고 로그아웃");
  await expect(page).toHaveURL(/sign-in/);
  await centre.signInAsStaff(page.request);
  expect(await countOf(page)).toBe(before + 1);
});
