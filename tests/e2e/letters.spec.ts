import { expect, type Page, test } from "@playwright/test";

const lettersOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.split(",")[0]);
const cookiesOf = async (page: Page) => (await page.context().cookies()).map(({ name }) => name);

test.use({ serviceWorkers: "block" });

test("a new browser reads its first page in its own letters, and the next in the app's", async ({
  page,
}) => {
  await page.goto("/parts");
  await expect.poll(() => cookiesOf(page)).toContain("mot-typeface");
  expect(
    await page.evaluate(() => document.fonts.check('1rem "Pretendard Variable"', "동선")),
  ).toBe(true);
  expect(await lettersOf(page)).toBe('"Apple SD Gothic Neo"');
  await page.goto("/parts");
  expect(await lettersOf(page)).toBe('"Pretendard Variable"');
});

test("a browser that knows the letters has them from the first byte", async ({ request }) => {
  const known = await request.get("/parts", { headers: { Cookie: "mot-typeface=1" } });
  expect(await known.text()).toMatch(/<html[^>]* data-typeface=""/);
  const stranger = await request.get("/parts");
  expect(await stranger.text()).not.toMatch(/<html[^>]* data-typeface/);
});
