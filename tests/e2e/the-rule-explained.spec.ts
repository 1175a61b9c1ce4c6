import { expect, test } from "@playwright/test";
import { complaintsOf, expectFitForAll } from "./parts-support";

test("a newcomer reads in Korean what to fix first, and on what evidence", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/about");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("100 − 1 = 0");
  await expect(page.getByText("먼저 고칠 곳은 정문 경비실입니다")).toBeVisible();
  await expect(page.getByText("15초가 지나도록 맞이하는 사람이 없습니다.")).toBeVisible();
  const guard = page.getByRole("row", { name: /정문 경비실/ });
  await expect(guard).toContainText("60번 중 8번");
  await expect(guard).toContainText("75.8%–93.1%");
  await expect(guard).toContainText("+11.2%p");
  expect(complaints).toEqual([]);
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("the same page is English throughout", async ({ page }) => {
    await page.goto("/about");
    await expect(page.getByText("Fix first: Gatehouse")).toBeVisible();
    expect(await page.locator("main").innerText()).not.toMatch(/[가-힣]/);
  });
});

test("axe finds nothing and nothing is cut off, by day and by night, on a desktop and a phone", async ({
  page,
}) => {
  await page.goto("/about");
  await expectFitForAll(page);
});

test("the command that the page shows works as it stands", async ({ page, request }) => {
  await page.goto("/about");
  await expect(page.locator("pre")).toContainText("/api/v1/score");
  const { readFileSync } = await import("node:fs");
  const founding = JSON.parse(readFileSync("docs/examples/founding-story.json", "utf8"));
  const answer = await request.post("/api/v1/score", { data: founding });
  expect(await answer.json()).toMatchObject({ score: 0, weakest: { id: "guard" } });
});
