import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { aPng } from "../support/images";
import { leadingCentre } from "../support/leading-centre";
import { ownCentre } from "../support/own-centre";
import { expectNoAxeFindingsByDayAndNight, expectNothingCutOff } from "./parts-support";

const PLACES = ["정문 경비실", "1층 로비", "계단", "2층 상담실"];

async function pinnedCentre(url: string, requests: APIRequestContext) {
  const centre = await leadingCentre(url, requests);
  await centre.signIn(requests);
  const floors: string[] = [];
  for (const name of ["1층", "2층"])
    floors.push((await centre.ask(requests, "POST", "floors", { name })).id);
  const image = await requests.put(`${url}/api/v1/floors/${floors[0]}/image`, {
    headers: { origin: url, "content-type": "image/png" },
    data: await aPng({ width: 1_200, height: 800 }),
  });
  expect(image.ok()).toBe(true);
  const touchpoints = PLACES.map((name, place) => {
    const pin = { floorId: floors[place === 3 ? 1 : 0], x: 0.2 + place / 5, y: 0.4 };
    const factors = [{ id: `greeting-${place}`, name: "먼저 인사", kind: "manner" }];
    return { id: name, name, factors, ...(place === 2 ? {} : { pin }) };
  });
  const links = PLACES.slice(1).map((to, place) => ({ from: PLACES[place], to }));
  const journey = { name: "평면도로 보기", touchpoints, links };
  const document = { format: "mot-journey", version: 1, journey };
  const { id } = await centre.ask(requests, "POST", "journeys", document);
  return { ...centre, path: `${url}/journeys/${id}` };
}

const own = ownCentre(pinnedCentre);

test.beforeEach(async ({ page }) => {
  await own.centre.signIn(page.request);
});

test("a team leader looks at the path over the building, and goes back to it over time", async ({
  page,
}) => {
  await page.goto(own.centre.path);
  const choice = page.getByRole("navigation", { name: "그림 고르기" });
  await choice.getByRole("link", { name: "평면도" }).click();
  await expect(page).toHaveURL(/view=floors/);
  await expect(page.getByRole("region", { name: /^1층 평면도/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /^2층 평면도/ })).toBeVisible();
  await expect(page.getByText("평면도에 놓지 않은 접점: 3. 계단")).toBeVisible();
  await expect(page.getByRole("img", { name: /동선 그림/ })).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("img", { name: /동선 그림/ })).toBeVisible();
});

test("a pin leads to the check of its place, a way upstairs to the next floor", async ({
  page,
}) => {
  await page.goto(`${own.centre.path}?view=floors`);
  const ground = page.getByRole("region", { name: /^1층 평면도/ });
  await ground.getByRole("link", { name: /2층 4번 2층 상담실 접점으로 가기/ }).click();
  await expect(page).toHaveURL(/#floor-/);
  await expect(page.getByRole("region", { name: /^2층 평면도/ })).toBeInViewport();
  await ground.getByRole("link", { name: /^1\. 정문 경비실, 점검 안 한 곳/ }).click();
  await expect(page).toHaveURL(/\/checks\/new\?touchpointId=/);
});

test("on paper the floors come out in the place of the path, on three pages at most", async ({
  page,
}) => {
  await page.goto(`${own.centre.path}?view=floors`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    "latin1",
  );
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: /^1층 평면도/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /^2층 평면도/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /동선 그림/ })).toBeHidden();
});

/** The name under which the browser saves what is pressed. */
async function savedBy(page: Page, item: string) {
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  return (await downloading).suggestedFilename();
}

test("the picture that is taken out is the one that is looked at", async ({ page }) => {
  await page.goto(own.centre.path);
  const menu = page.getByRole("button", { name: "인쇄·내려받기" });
  await menu.click();
  expect(await savedBy(page, "그림 (PNG)")).toBe("평면도로 보기.png");
  await page.goto(`${own.centre.path}?view=floors`);
  for (const format of ["PNG", "SVG"]) {
    await menu.click();
    const saved = await savedBy(page, `평면도 그림 (${format})`);
    expect(saved).toBe(`평면도로 보기 평면도.${format.toLowerCase()}`);
  }
});

test("who is still editing takes out what is drawn there, and prints it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.goto(`${own.centre.path}/edit?view=floor`);
  const more = page.getByRole("button", { name: "더 보기", exact: true });
  await more.click();
  expect(await savedBy(page, "평면도 그림 (PNG)")).toBe("평면도로 보기 평면도.png");
  await more.click();
  await page.getByRole("menuitem", { name: "평면도 인쇄" }).click();
  await expect(page).toHaveURL(/\/journeys\/[^/]+\?view=floors$/);
  await expect(page.locator("html[data-printed]")).toBeVisible();
  await expect(page.getByRole("region", { name: /^1층 평면도/ })).toBeVisible();
});

test("a phone shows the floors in its width, each touchpoint in words below", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${own.centre.path}?view=floors`);
  await expect(page.getByRole("listitem").filter({ hasText: "1층 로비" }).first()).toBeVisible();
  await expectNothingCutOff(page);
});

test("axe finds nothing on the floors, by day and by night", async ({ page }) => {
  await page.goto(`${own.centre.path}?view=floors`);
  await expectNoAxeFindingsByDayAndNight(page);
});
