import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { ownFirstRun } from "../support/own-centre";
import {
  changeTo,
  complaintsOf,
  expectNoAxeFindings,
  expectNothingCutOff,
  wish,
} from "./parts-support";

const DIRECTOR = { username: "sunyoung.kim", password: "quiet-orchard-83" };
const STAFF = { name: "이정민", username: "jeongmin", password: "moonlit-harbour-27" };
const SECTIONS = [
  "",
  "/people",
  "/sign-in",
  "/appearance",
  "/rules",
  "/centre",
  "/api-keys",
  "/log",
  "/backup",
];

const own = ownFirstRun();

const open = (page: Page, path: string) => page.goto(own.url + path);

async function signIn(page: Page, { username, password }: { username: string; password: string }) {
  await page.getByLabel("아이디").fill(username);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.getByRole("button", { name: "로그인", exact: true }).click();
}

async function choose(page: Page, deed: string) {
  await page.getByRole("button", { name: "이정민 님에게 할 일" }).click();
  await page.getByRole("menuitem", { name: deed }).click();
}

test("on the first run one press opens the example, marked as such, and one press leaves it", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await open(page, "/sign-in");
  await expect(page).toHaveURL(/\/setup$/);
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "예시 복지관 둘러보기" }).click();
  // A year of checks is written.
  await expect(page).toHaveURL(`${own.url}/`);
  await open(page, "/settings");
  await expect(page.getByRole("region", { name: "예시" })).toContainText("지어낸 기록");
  await page.getByRole("button", { name: "둘러보기 끝내기" }).click();
  await expect(page).toHaveURL(/\/setup$/);
  await open(page, "/settings");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings$/);
  expect(complaints).toEqual([]);
});

test("a director sets up the centre and is in at once; then nobody can set it up again", async ({
  page,
}) => {
  await open(page, "/setup");
  await page.getByLabel("복지관 이름").fill("한마음종합사회복지관");
  await page.getByLabel("관장님 성함").fill("김선영");
  await page.getByLabel("아이디").fill(DIRECTOR.username);
  await page.getByLabel("비밀번호", { exact: true }).fill("1q2w3e4r5t");
  await page.getByRole("button", { name: "등록하고 시작하기" }).click();
  await expect(page.getByText("10자 이상으로, 흔한 말이나")).toBeVisible();
  await expect(page.getByLabel("비밀번호", { exact: true })).toBeFocused();
  await expect(page.getByLabel("복지관 이름")).toHaveValue("한마음종합사회복지관");
  await page.getByLabel("비밀번호", { exact: true }).fill(DIRECTOR.password);
  await page.getByRole("button", { name: "등록하고 시작하기" }).click();
  await expect(page).toHaveURL(`${own.url}/`);
  await open(page, "/settings");
  await expect(
    page.getByRole("button", { name: /한마음종합사회복지관, 김선영 관장/ }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "예시" })).toHaveCount(0);
  await page.context().clearCookies();
  await open(page, "/setup");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("the director invites staff; the staff member signs in and chooses a password; disabled, the next click leads to sign-in", async ({
  page,
  browser,
}) => {
  await open(page, "/settings/people");
  await signIn(page, DIRECTOR);
  await expect(page).toHaveURL(/\/settings\/people$/);
  await page.getByRole("button", { name: "사람 초대하기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("이름", { exact: true }).fill(STAFF.name);
  await dialog.getByLabel("아이디").fill(STAFF.username);
  await dialog.getByText(/^직원/).click();
  await dialog.getByRole("button", { name: "초대하기" }).click();
  await expect(dialog.getByRole("heading")).toHaveText("이정민 님의 로그인 정보");
  await expectNoAxeFindings(page);
  const temporary = (await dialog.locator("code").textContent()) ?? "";
  await dialog.getByRole("button", { name: "건네주었어요" }).click();
  await expect(page.getByText(temporary)).toHaveCount(0);
  await expect(page.getByRole("row", { name: /이정민/ })).toContainText("첫 로그인 전");

  const theirs = await (await browser.newContext({ locale: "ko-KR" })).newPage();
  await open(theirs, "/settings");
  await signIn(theirs, { username: STAFF.username, password: temporary });
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("새 비밀번호를 정해 주세요");
  await open(theirs, "/settings");
  await expect(theirs).toHaveURL(/\/sign-in\/new-password$/);
  await theirs.getByLabel("임시 비밀번호").fill(temporary);
  await theirs.getByLabel("새 비밀번호").fill(STAFF.password);
  await theirs.getByRole("button", { name: "비밀번호 정하기" }).click();
  await expect(theirs).not.toHaveURL(/new-password/);
  await open(theirs, "/settings");
  const list = theirs.getByRole("main").getByRole("list").last();
  await expect(list).toContainText("내 로그인");
  await expect(list).not.toContainText("백업");
  await open(theirs, "/settings/people");
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("찾으시는 화면이 없습니다");
  await open(theirs, "/settings");

  await page.reload();
  const state = page
    .getByRole("row", { name: /이정민/ })
    .getByRole("cell")
    .nth(1);
  await choose(page, "사용 중지");
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByText("되돌렸습니다")).toBeVisible();
  await expect(state).toHaveText(/사용 중$/);
  await choose(page, "사용 중지");
  await expect(page.getByText("이정민 님의 사용을 중지했습니다")).toBeVisible();
  await expect(state).toHaveText(/사용 중지$/);
  await theirs
    .getByRole("link", { name: /점검 운영 원칙/ })
    .last()
    .click();
  await expect(theirs).toHaveURL(/\/sign-in\?next=/);
  await signIn(theirs, STAFF);
  await expect(theirs.getByText("아이디와 비밀번호를 확인하고")).toBeVisible();

  await choose(page, "다시 사용");
  await expect(page.getByText("이정민 님이 다시 사용할 수 있습니다")).toBeVisible();
  await signIn(theirs, STAFF);
  await expect(theirs).toHaveURL(/\/settings\/rules$/);
  await theirs.context().close();
});

test("the sign-in leads back to the page that was asked for, and to no other site", async ({
  page,
}) => {
  await open(page, "/sign-in?next=//evil.example/");
  await expectNoAxeFindings(page);
  await signIn(page, DIRECTOR);
  await expect(page).toHaveURL(`${own.url}/`);
});

test("keyboard only: sign in, and record the rules of checking", async ({ page }) => {
  await open(page, "/settings/rules");
  await page.getByLabel("아이디").focus();
  await page.keyboard.type(DIRECTOR.username);
  await page.keyboard.press("Tab");
  await page.keyboard.type(DIRECTOR.password);
  await page.keyboard.press("Enter");
  const rules = page.getByRole("textbox", { name: "점검 운영 원칙" });
  await expect(rules).toHaveValue(/인사평가·징계에 쓰지 않습니다/);
  await expect(page.getByText("아직 등록하지 않았습니다")).toBeVisible();
  await rules.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "원칙 등록하기" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("등록한 때")).toBeVisible();
});

test("an API key is shown once and ends when it is revoked", async ({ page, request }) => {
  await open(page, "/settings/api-keys");
  await signIn(page, DIRECTOR);
  await page.getByRole("button", { name: "API 키 만들기" }).click();
  await page.getByLabel("쓰는 곳").fill("홈페이지");
  await page.getByRole("button", { name: "만들기", exact: true }).click();
  const key = (await page.getByRole("dialog").locator("code").textContent()) ?? "";
  const asking = { headers: { authorization: `Bearer ${key}` } };
  expect((await request.get(`${own.url}/api/v1/centre`, asking)).status()).toBe(200);
  await page.getByRole("button", { name: "붙여 넣었어요" }).click();
  await expect(page.getByText(key)).toHaveCount(0);
  await page
    .getByRole("row", { name: /홈페이지/ })
    .getByRole("button", { name: "폐기" })
    .click();
  await page.getByRole("button", { name: "폐기하기" }).click();
  await expect(page.getByRole("row", { name: /홈페이지/ })).toContainText("폐기함");
  expect((await request.get(`${own.url}/api/v1/centre`, asking)).status()).toBe(401);
});

test("the whole centre comes as one file, and the log tells who took it", async ({ page }) => {
  await open(page, "/settings/backup");
  await signIn(page, DIRECTOR);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "백업 파일 내려받기" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^mot-backup-\d{4}-\d\d-\d\d\.mot$/);
  const lines = gunzipSync(readFileSync(await download.path())).toString("utf8");
  expect(lines).toContain("한마음종합사회복지관");
  await open(page, "/settings/log");
  await expect(page.getByText("김선영 님이 백업 파일을 내려받았습니다.")).toBeVisible();
  await expect(page.getByText(/기록 \d+건이 모두 온전합니다/)).toBeVisible();
});

for (const [locale, appearances] of [
  ["ko", ["light.system.normal", "dark.system.normal"]],
  ["en", ["dark.more.larger"]],
] as const)
  test(`axe finds nothing in the settings and nothing is cut off: ${locale}, ${appearances}`, async ({
    page,
  }) => {
    await open(page, "/settings");
    await signIn(page, DIRECTOR);
    await expect(page).toHaveURL(/\/settings$/);
    await wish(page, { locale });
    const complaints = complaintsOf(page);
    for (const section of SECTIONS) {
      await open(page, `/settings${section}`);
      for (const appearance of appearances) {
        await changeTo(page, appearance);
        await expectNoAxeFindings(page);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNothingCutOff(page);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect(complaints).toEqual([]);
  });
