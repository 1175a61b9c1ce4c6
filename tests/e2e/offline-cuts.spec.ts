import { type BrowserContext, expect, type Page, type Request, test } from "@playwright/test";
import { answerAll, expectCheckSent, openPlace } from "../support/check-form";
import { checkingCentre } from "../support/checking-centre";
import { ownCentre } from "../support/own-centre";

const own = ownCentre(checkingCentre);

// The network that these stories cut is the page's own.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await own.centre.signInAsStaff(page.request);
});

const CHECKS = "**/api/v1/checks";
const WALKS = "**/api/v1/walks";

const open = (page: Page, path: string) => page.goto(own.url + path);
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const listed = async (page: Page) => (await own.centre.ask(page.request, "checks?limit=200")).items;
const idsOf = async (page: Page) => (await listed(page)).map(({ id }) => id);

interface Counted {
  readonly score: {
    readonly links: readonly { readonly passed: number; readonly failed: number }[];
  };
}

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The server has these many more than before, each once, and its tallies are what its checks come to. */
async function expectOnceEach(page: Page, before: readonly string[], more: number) {
  await expect.poll(async () => (await idsOf(page)).length).toBe(before.length + more);
  const checks = await listed(page);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(before.length + more);
  const window = `from=${dayFromNow(-20)}&to=${dayFromNow(20)}`;
  const path = `journeys/${own.centre.journeyId}/score?${window}`;
  const { score } = (await own.centre.ask(page.request, path)) as unknown as Counted;
  const sum = (of: "passed" | "failed") => score.links.reduce((total, link) => total + link[of], 0);
  const standing = checks.filter(({ supersededBy }) => supersededBy === null);
  for (const outcome of ["passed", "failed"] as const)
    expect(sum(outcome)).toBe(standing.filter((check) => check.outcome === outcome).length);
}

async function save(page: Page) {
  await page.getByRole("button", { name: "저장", exact: true }).click();
}

/** From the door up the stairs, every question answered, to the look at it all. */
async function walkAndWrite(page: Page) {
  await press(page, "1층 로비 도착");
  await press(page, "계단");
  await press(page, "계단 도착");
  await press(page, "2층 상담실 도착");
  await press(page, "다 걸었어요");
  for (const place of ["정문 경비실", "1층 로비", "계단", "2층 상담실"]) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(place);
    await answerAll(page);
    await press(page, /^다음|^결과 보기/);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("이 방문");
}

async function startWalking(page: Page) {
  await open(page, `/walk?journeyId=${own.centre.journeyId}`);
  await expect(page.getByRole("button", { name: "걷기 시작" })).toBeEnabled();
  await press(page, "걷기 시작");
}

const standing = (page: Page) => main(page).getByRole("status");

test("cut in the middle of a walk: it is walked to its end, written, kept and sent later", async ({
  page,
  context,
}) => {
  const before = await idsOf(page);
  await startWalking(page);
  await context.setOffline(true);
  await expect(page.getByRole("dialog").getByText("오프라인", { exact: true })).toBeVisible();
  await walkAndWrite(page);
  await press(page, "보내기");
  await expect(standing(page)).toContainText("연결되면 보냅니다");
  await expect(standing(page)).toContainText("이 전화기에 남겨 두었어요");
  await context.setOffline(false);
  await expect(standing(page)).toContainText("보냈습니다");
  await expectOnceEach(page, before, 4);
});

test("cut while a walk is sent: the answer is lost, and the visit counts once", async ({
  page,
}) => {
  const before = await idsOf(page);
  const network = { isCut: true, answersLost: 0 };
  await page.route(WALKS, async (route) => {
    const response = await route.fetch();
    if (!network.isCut) return route.fulfill({ response });
    network.answersLost += 1;
    return route.abort();
  });
  await startWalking(page);
  await walkAndWrite(page);
  await press(page, "보내기");
  await expect.poll(() => network.answersLost).toBeGreaterThan(0);
  await expect(standing(page)).toContainText("연결되면 보냅니다");
  network.isCut = false;
  await expect(standing(page)).toContainText("보냈습니다");
  await expectOnceEach(page, before, 4);
});

test("a walk that is refused says why, is opened again, mended and sent", async ({ page }) => {
  const before = await idsOf(page);
  await page.route(WALKS, async (route) => {
    const { id } = route.request().postDataJSON();
    const detail = "이 동선은 이제 없습니다.";
    await route.fulfill({ json: { id, status: "rejected", code: "unknown-id", detail } });
  });
  await startWalking(page);
  await walkAndWrite(page);
  await press(page, "보내기");
  await expect(standing(page)).toContainText("보내지 못했습니다");
  await page.unroute(WALKS);
  await page.getByRole("link", { name: "보낼 점검 보기" }).click();
  await expect(main(page)).toContainText("이 동선은 이제 없습니다.");
  await press(page, "고쳐서 다시 보내기");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("이 방문");
  await press(page, "보내기");
  await expect(standing(page)).toContainText("보냈습니다");
  await expectOnceEach(page, before, 4);
});

test("cut for a day: the session is over by then, the phone asks to sign in again and sends", async ({
  page,
  context,
}) => {
  const before = await idsOf(page);
  await page.clock.install();
  await openPlace(page, own.url, "정문 경비실");
  await context.setOffline(true);
  await answerAll(page);
  await save(page);
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
  await context.clearCookies({ name: /session/ });
  await page.clock.runFor("24:00:00");
  await context.setOffline(false);
  await expect(main(page)).toContainText("저장했습니다 · 다시 들어오면 보냅니다");
  await page.getByRole("link", { name: "보낼 점검 보기" }).click();
  await expect(page).toHaveURL(/sign-in/);
  await own.centre.signInAsStaff(page.request);
  await open(page, "/waiting");
  await expect(main(page)).toContainText("보낼 점검이 없어요");
  await expectOnceEach(page, before, 1);
});

const idsIn = (request: Request): readonly string[] =>
  request.postDataJSON().items.map(({ id }: { readonly id: string }) => id);

/** A phone whose storage takes nothing more, as long as a note in the page's own storage says so. */
const fillUp = (context: BrowserContext) =>
  context.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function addIfThereIsRoom(...asked) {
      if (sessionStorage.getItem("is-full") !== null)
        throw new DOMException("no room", "QuotaExceededError");
      return add.apply(this, asked);
    };
  });

const setFull = (page: Page, isFull: boolean) =>
  page.evaluate((full) => {
    if (full) sessionStorage.setItem("is-full", "1");
    else sessionStorage.removeItem("is-full");
  }, isFull);

test("a full phone says so, keeps what it has and what is on the screen, and sends at once where it can", async ({
  page,
  context,
}) => {
  const before = await idsOf(page);
  await fillUp(context);
  await page.route(CHECKS, (route) => route.abort());
  await openPlace(page, own.url, "1층 로비");
  await answerAll(page);
  const asked = page.waitForRequest(CHECKS);
  await save(page);
  await expect(main(page)).toContainText("저장했습니다 · 연결되면 보냅니다");
  const waiting = idsIn(await asked);
  await openPlace(page, own.url, "계단");
  await setFull(page, true);
  await answerAll(page);
  await save(page);
  await expect(main(page)).toContainText("기기에 빈 자리가 없고 연결도 되지 않아");
  await expect(page.getByRole("radio", { name: "예", checked: true })).toHaveCount(4);
  // What waits in the phone tries again at a moment of its own: it finds no way before its turn.
  await page.route(CHECKS, (route) =>
    idsIn(route.request()).some((id) => waiting.includes(id)) ? route.abort() : route.continue(),
  );
  await save(page);
  await expect(main(page)).toContainText("저장했습니다");
  await expectOnceEach(page, before, 1);
  await page.unroute(CHECKS);
  await setFull(page, false);
  await open(page, "/waiting");
  await expect(main(page)).toContainText("보낼 점검이 없어요");
  await expectOnceEach(page, before, 2);
});

test("a walk in a full phone is sent at once where there is a network, and stays where there is none", async ({
  page,
  context,
}) => {
  const before = await idsOf(page);
  await fillUp(context);
  await startWalking(page);
  await setFull(page, true);
  await context.setOffline(true);
  await walkAndWrite(page);
  await press(page, "보내기");
  await expect(main(page)).toContainText("전화기에 자리가 없어 남겨 두지 못했어요");
  await context.setOffline(false);
  await press(page, "보내기");
  await expect(standing(page)).toContainText("보냈습니다");
  await expectOnceEach(page, before, 4);
});

test("two tabs write into one queue, and each check is sent once", async ({ page, context }) => {
  const before = await idsOf(page);
  const other = await context.newPage();
  const said: string[] = [];
  for (const tab of [page, other])
    tab.on("response", async (response) => {
      if (!response.url().endsWith("/api/v1/checks")) return;
      const { results } = await response.json().catch(() => ({ results: [] }));
      said.push(...results.map(({ id, status }: Record<string, string>) => `${status} ${id}`));
    });
  await openPlace(page, own.url, "정문 경비실");
  await openPlace(other, own.url, "2층 상담실");
  await context.setOffline(true);
  for (const tab of [page, other]) {
    await answerAll(tab);
    await save(tab);
    await expect(main(tab)).toContainText("저장했습니다 · 연결되면 보냅니다");
  }
  await expect(page.getByRole("link", { name: "오프라인 · 보낼 것 2건" })).toBeVisible();
  await context.setOffline(false);
  await expectCheckSent(page);
  await expectCheckSent(other);
  await expectOnceEach(page, before, 2);
  expect(said.filter((one) => one.startsWith("duplicate"))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test("a clock that is a day ahead drops nothing: the check is kept with both times", async ({
  page,
}) => {
  const before = await idsOf(page);
  await page.clock.install({ time: Date.now() + 86_400_000 });
  await openPlace(page, own.url, "2층 상담실");
  await answerAll(page);
  await save(page);
  await expectCheckSent(page);
  await expectOnceEach(page, before, 1);
  const made = (await idsOf(page)).find((id) => !before.includes(id));
  await open(page, `/checks/${made}`);
  await expect(main(page)).toContainText("기기 시계가 서버와 크게 달랐어요");
  await expect(main(page)).toContainText("받은 시각");
});
