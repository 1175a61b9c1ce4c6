import { expect, type Page, test } from "@playwright/test";
import { choose, enter, tabTo, write } from "../support/keyboard";
import { ownFirstRun } from "../support/own-centre";
import { complaintsOf } from "./parts-support";

const DIRECTOR = { username: "sunyoung.kim", password: "quiet-orchard-83" };
const MANAGER = { name: "이정민", username: "jeongmin", password: "moonlit-harbour-27" };

const own = ownFirstRun();
let temporaryPassword = "";

// No story touches the mouse: whoever moves it fails.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const complain = ({ type }: Event) => console.error(`a ${type} in a story of keys`);
    for (const kind of ["pointerdown", "touchstart"]) addEventListener(kind, complain, true);
    // What moves under a mouse that stands still is told as a move of nothing.
    const isMove = ({ movementX, movementY }: MouseEvent) => movementX !== 0 || movementY !== 0;
    addEventListener("mousemove", (event) => isMove(event) && complain(event), true);
  });
});

const open = (page: Page, path: string) => page.goto(own.url + path);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const password = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test("a director sets up the centre and invites a team leader", async ({ page }) => {
  const complaints = complaintsOf(page);
  await open(page, "/setup");
  await write(page, page.getByLabel("복지관 이름"), "한마음종합사회복지관");
  await write(page, page.getByLabel("관장님 성함"), "김선영");
  await write(page, page.getByLabel("아이디"), DIRECTOR.username);
  await write(page, password(page, "비밀번호"), DIRECTOR.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${own.url}/`);

  await enter(page, page.getByRole("link", { name: "설정", exact: true }).first());
  await expect(page).toHaveURL(/\/settings$/);
  await enter(page, page.getByRole("main").getByRole("link", { name: /사람/ }).first());
  await expect(page).toHaveURL(/\/settings\/people$/);
  await enter(page, button(page, "사람 초대하기"));
  const dialog = page.getByRole("dialog");
  await write(page, dialog.getByLabel("이름", { exact: true }), MANAGER.name);
  await write(page, dialog.getByLabel("아이디"), MANAGER.username);
  await choose(page, dialog, /^팀장/);
  await enter(page, dialog.getByRole("button", { name: "초대하기" }));
  await expect(dialog.getByRole("heading")).toHaveText("이정민 님의 로그인 정보");
  temporaryPassword = (await dialog.locator("code").textContent()) ?? "";
  await enter(page, dialog.getByRole("button", { name: "건네주었어요" }));
  await expect(page.getByRole("row", { name: /이정민/ })).toContainText("첫 로그인 전");
  expect(complaints).toEqual([]);
});

test("a team leader makes a journey from a common one, checks a place, and reaches what to fix first", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await open(page, "/sign-in");
  await write(page, page.getByLabel("아이디"), MANAGER.username);
  await write(page, password(page, "비밀번호"), temporaryPassword);
  await page.keyboard.press("Enter");
  await write(page, password(page, "새 비밀번호"), MANAGER.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${own.url}/`);

  await enter(page, page.getByRole("link", { name: "동선", exact: true }).first());
  await enter(page, page.getByRole("link", { name: "동선 만들기" }).first());
  await write(page, page.getByLabel("동선 이름"), "처음 오신 분");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/journeys\/[0-9a-f-]+\/edit$/);
  await expect(page.getByText("정문 경비실").first()).toBeVisible();

  await enter(page, page.getByRole("link", { name: "점검", exact: true }).first());
  await expect(page).toHaveURL(/\/checks$/);
  await enter(page, page.getByRole("link", { name: "접점 점검하기" }).first());
  await enter(page, page.getByRole("link", { name: /정문 경비실/ }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("정문 경비실");
  const questions = page.getByRole("main").getByRole("group").filter({ hasText: "아니요" });
  for (const question of await questions.all()) await choose(page, question, "아니요");
  await enter(page, button(page, "저장"));
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();

  await enter(page, page.getByRole("link", { name: "동선", exact: true }).first());
  await enter(page, page.getByRole("link", { name: "처음 오신 분", exact: true }));
  const fix = page.getByRole("link", { name: "근거 보기", exact: true });
  await expect(page.getByRole("main")).toContainText("먼저 고칠 곳");
  await tabTo(page, fix);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/checks\?touchpointId=/);
  await expect(page.getByRole("main")).toContainText("정문 경비실");
  expect(complaints).toEqual([]);
});
