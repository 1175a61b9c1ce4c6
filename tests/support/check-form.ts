import { expect, type Page } from "@playwright/test";

const FACTORS = ["먼저 인사", "방향 안내", "미소", "열린 창"];

/** Answers the question about one factor, in the form of a check as on a walk. */
export async function answer(page: Page, factor: string, word: string) {
  const question = page.getByRole("group", { name: new RegExp(`^${factor}`) });
  await question.getByRole("radio", { name: word, exact: true }).click();
}

/** Answers every question of a touchpoint of the checking centre: yes, but for what is named. */
export async function answerAll(page: Page, changes: Readonly<Record<string, string>> = {}) {
  for (const factor of FACTORS) await answer(page, factor, changes[factor] ?? "예");
}

/** The form takes no answer before the phone was asked for what was begun there. */
export async function expectFormAlive(page: Page) {
  await expect(page.getByRole("button", { name: "저장", exact: true })).toBeVisible();
  await expect(page.locator("form[inert]")).toHaveCount(0);
}

/** Opens the form of a touchpoint from the list of all of them. */
export async function openPlace(page: Page, url: string, place: string) {
  await page.goto(`${url}/checks/new`);
  await page.getByRole("link", { name: new RegExp(place) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(place);
  await expectFormAlive(page);
}

/** Between two tries the phone rests for some seconds. */
export const expectCheckSent = (page: Page) =>
  expect(page.getByRole("main")).toContainText("저장했습니다 · 보냈습니다");
