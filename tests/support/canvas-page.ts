import { expect, type Locator, type Page } from "@playwright/test";

/** The drawing of the editor. */
export const canvas = (page: Page): Locator => page.locator("svg[data-tool]");

/** A touchpoint of the drawing, by its name. */
export const stopOf = (page: Page, name: string): Locator =>
  page.getByRole("option", { name: new RegExp(`^\\d+\\. ${name},`) });

export async function expectStops(page: Page, ...names: readonly string[]) {
  const stops = canvas(page).getByRole("option");
  const labels = names.map((name, place) => new RegExp(`^${place + 1}\\. ${name},`));
  await expect(stops).toHaveCount(names.length);
  for (const [place, label] of labels.entries())
    await expect(stops.nth(place)).toHaveAccessibleName(label);
}

/** The middle of what is seen of it. */
export async function spotOf(part: Locator): Promise<Spot> {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (!box) throw new Error(`${part} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of a touchpoint's circle. */
export const middleOf = (page: Page, name: string): Promise<Spot> =>
  spotOf(stopOf(page, name).locator("> rect").last());

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export async function dragTo(page: Page, from: Spot, to: Spot) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

/** Names, one after the other, in the box on the canvas; nothing ends the row. */
export async function writeRow(page: Page, ...names: readonly string[]) {
  const box = page.getByRole("combobox", { name: "접점 이름" });
  for (const name of names) {
    await box.fill(name);
    await box.press("Enter");
    await expect(stopOf(page, name)).toBeVisible();
    await expect(box).toHaveValue("");
  }
  await box.press("Enter");
  await expect(box).toHaveCount(0);
}
