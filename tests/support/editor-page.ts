import { expect, type Page } from "@playwright/test";
import type { LeadingCentre } from "./leading-centre";

/** The touchpoints of the editor, in path order. */
export const stops = (page: Page) => page.getByRole("grid", { name: "지나는 차례대로 접점" });

export const expectSaved = (page: Page) =>
  expect(page.getByText(/^저장됨 \d\d:\d\d$/)).toBeVisible();

export async function namesOf(page: Page) {
  const rows = await stops(page).getByRole("row").all();
  return Promise.all(rows.map((row) => row.locator("p").first().textContent()));
}

export const expectPath = (page: Page, ...names: readonly string[]) =>
  expect.poll(() => namesOf(page)).toEqual(names.map((name, index) => `${index + 1}${name}`));

export const chooseStop = (page: Page, name: string) =>
  stops(page).getByRole("row", { name, exact: true }).click();

/** Adds a place by its name, behind the last one. */
export async function addStop(page: Page, name: string) {
  await page.getByRole("button", { name: "접점 넣기", exact: true }).click();
  await page.getByLabel("어디를 지나나요?").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("접점 이름")).toHaveValue(name);
}

/** A path of these places, made through the open API. */
export async function aPath(
  { ask }: LeadingCentre,
  page: Page,
  { name, places }: { readonly name: string; readonly places: readonly string[] },
) {
  const journey = {
    name,
    touchpoints: places.map((place) => ({ id: place, name: place })),
    links: places.slice(1).map((to, index) => ({ from: places[index], to })),
  };
  const document = { format: "mot-journey", version: 1, journey };
  return (await ask(page.request, "POST", "journeys", document)).id;
}
