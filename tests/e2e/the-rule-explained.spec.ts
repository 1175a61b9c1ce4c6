import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** What the browser complains of: errors, warnings, and requests to anybody but us. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "localhost") complaints.push(request.url());
  });
  return complaints;
}

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

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [320, 1440])
    test(`axe finds nothing and nothing is cut off: ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/about");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });

test("the command that the page shows works as it stands", async ({ page, request }) => {
  await page.goto("/about");
  await expect(page.locator("pre")).toContainText("/api/v1/score");
  const { readFileSync } = await import("node:fs");
  const founding = JSON.parse(readFileSync("docs/examples/founding-story.json", "utf8"));
  const answer = await request.post("/api/v1/score", { data: founding });
  expect(await answer.json()).toMatchObject({ score: 0, weakest: { id: "guard" } });
});
