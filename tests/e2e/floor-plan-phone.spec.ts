import { type APIRequestContext, expect, type Locator, type Page, test } from "@playwright/test";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";

const DESK = "2번 1층 안내데스크";
const PLACES = [
  { name: "정문 안내판과 자동문", x: 0.97, y: 0.85 },
  { name: "1층 안내데스크", x: 0.72, y: 0.5 },
  { name: "어르신 쉼터", x: 0.03, y: 0.15 },
];

/** Pins at the edges of a floor, the last one a place where nothing is asked. */
async function atTheEdges(url: string, requests: APIRequestContext) {
  const centre = await leadingCentre(url, requests);
  await centre.signIn(requests);
  const { id: floorId } = await centre.ask(requests, "POST", "floors", { name: "1층" });
  const touchpoints = PLACES.map(({ name, x, y }, place) => ({
    ...{ id: name, name, pin: { floorId, x, y } },
    factors: place === 2 ? [] : [{ id: `greeting-${place}`, name: "먼저 인사", kind: "manner" }],
  }));
  const links = PLACES.slice(1).map(({ name: to }, place) => ({ from: PLACES[place]?.name, to }));
  const journey = { name: "가장자리의 접점", touchpoints, links };
  const document = { format: "mot-journey", version: 1, journey };
  const { id } = await centre.ask(requests, "POST", "journeys", document);
  return { ...centre, path: `${url}/journeys/${id}` };
}

const own = ownCentre(atTheEdges);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

const namesBeyondTheScreen = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll("main svg text")].map((text) => ({
      name: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const isBeyond = ({ left, right }: DOMRect) => left < 0 || right > window.innerWidth;
    return seen.filter(({ box }) => box.width > 0 && isBeyond(box)).map(({ name }) => name);
  });

/** The pin itself: between it and its name nothing is to be pressed. */
const pinOf = (ground: Locator, name: RegExp) =>
  ground.getByRole("link", { name }).locator("circle").first();

test("the names of pins at the edge of a floor are read whole on a phone", async ({ page }) => {
  await page.goto(`${own.centre.path}?view=floors`);
  const ground = page.getByRole("region", { name: /^1층 평면도/ });
  for (const { name } of PLACES)
    await expect(ground.locator("svg:visible").getByText(name, { exact: true })).toBeVisible();
  expect(await namesBeyondTheScreen(page)).toEqual([]);
});

test("a pin where nothing can be checked says why, and opens no form", async ({ page }) => {
  await page.goto(`${own.centre.path}?view=floors`);
  const ground = page.getByRole("region", { name: /^1층 평면도/ });
  await pinOf(ground, /^3\. 어르신 쉼터/).click();
  await expect(page).toHaveURL(/#floors-uncheckable$/);
  await expect(
    page.getByText("점검할 수 없는 접점: 3. 어르신 쉼터.", { exact: false }),
  ).toBeInViewport();
  await pinOf(ground, /^1\. 정문 안내판과 자동문/).click();
  await expect(page).toHaveURL(/\/checks\/new\?touchpointId=/);
});

test("whoever comes back from a touchpoint's panel is at its pin again", async ({ page }) => {
  await page.goto(`${own.centre.path}/edit?view=floor`);
  const pin = page.getByRole("button", { name: DESK, exact: true });
  await pin.click();
  await page.getByRole("button", { name: "고치기", exact: true }).click();
  await expect(page.getByLabel("접점 이름")).toHaveValue("1층 안내데스크");
  await page.getByRole("button", { name: "평면도로", exact: true }).click();
  await expect(pin).toBeFocused();
});
