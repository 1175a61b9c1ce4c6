import { expect, type Locator, type Page } from "@playwright/test";

const MOST_STEPS = 150;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Goes on with the Tab key until it is there; how far it is does not matter, that it can be reached does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key never came to ${target}`);
}

/** Goes to it and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a field and writes over what is in it. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Goes to a group of radio buttons, whichever of them takes the focus, and on with the arrows; Space where one is there already. */
export async function choose(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radios = group.getByRole("radio");
  const isInside = () =>
    radios.evaluateAll((all) => all.some((radio) => radio === document.activeElement));
  await expect(radios.first()).toBeAttached();
  for (let steps = 0; steps < MOST_STEPS && !(await isInside()); steps += 1)
    await page.keyboard.press("Tab");
  const wanted = group.getByRole("radio", { name });
  for (let steps = 0; steps < (await radios.count()) && !(await hasFocus(wanted)); steps += 1)
    await page.keyboard.press("ArrowDown");
  if (!(await wanted.isChecked())) await page.keyboard.press("Space");
  await expect(wanted).toBeChecked();
}
