import { expect, test } from "@playwright/test";
import {
  changeTo,
  complaintsOf,
  expectNoAxeFindings,
  expectNothingCutOff,
  wish,
} from "./parts-support";

const APPEARANCES = [
  "light.standard.normal",
  "dark.standard.normal",
  "light.more.large",
  "dark.more.larger",
];

for (const locale of ["ko", "en"])
  test(`axe finds nothing in the parts and nobody complains, however somebody wants to see them: ${locale}`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await wish(page, { locale });
    await page.goto("/parts");
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const appearance of APPEARANCES) {
        await changeTo(page, appearance);
        await expectNoAxeFindings(page);
        await expectNothingCutOff(page);
      }
    }
    expect(complaints).toEqual([]);
  });

test("at 200 % zoom nothing is cut off and nothing needs sideways scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto("/parts");
  await expectNothingCutOff(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNothingCutOff(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("every target is large enough for a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/parts");
  const small = await page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>("button, select, summary, label, nav a"),
    ];
    const isTarget = (element: HTMLElement) =>
      element.tagName !== "LABEL" || element.querySelector("input") !== null;
    return found
      .filter(isTarget)
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 24))
      .map(({ box, text }) => `${text} ${box.width}×${box.height}`);
  });
  expect(small).toEqual([]);
});

test("the chosen look is there from the first byte, and system follows the device", async ({
  page,
  request,
}) => {
  const chosen = await request.get("/parts", {
    headers: { Cookie: "mot-appearance=dark.more.larger; mot-locale=en" },
  });
  expect(await chosen.text()).toMatch(
    /<html[^>]* lang="en"[^>]* data-theme="dark"[^>]* data-contrast="more"[^>]* data-size="larger"/,
  );
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto("/parts");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await paper()).toBe("rgb(251, 251, 249)");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper()).toBe("rgb(20, 22, 26)");
  await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
  expect(await paper()).toBe("rgb(0, 0, 0)");
});

test("light, type size and language change at once and stay", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/parts");
  await page.getByRole("button", { name: /내 메뉴/ }).click();
  await page.getByRole("button", { name: "화면 설정" }).click();
  const dialog = page.getByRole("dialog", { name: "화면 설정" });
  await dialog.getByRole("radio", { name: "어둡게" }).check();
  await dialog.getByRole("radio", { name: "아주 크게" }).check();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-size", "larger");
  await expectNoAxeFindings(page);
  await dialog.getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Parts");
  await page.reload();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("lang", "en");
  expect(complaints).toEqual([]);
});

test("a page on paper is light, without what only a screen can do", async ({ page }) => {
  await wish(page, { appearance: "dark.standard.normal" });
  await page.goto("/parts");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
});
