import { expect, type Page, test } from "@playwright/test";
import { ownExample } from "../support/own-example";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff, wish } from "./parts-support";

const DIRECTOR = { username: "sunyoung.kim", password: "quiet-orchard-83" };

const own = ownExample("처음 오신 분이 상담실에 닿기까지");
test.describe.configure({ mode: "serial" });

const open = (page: Page, path: string) => page.goto(own.url + path);

const lookAround = (page: Page) => page.context().addCookies(own.cookies);

async function signInAt(page: Page, path: string) {
  await open(page, path);
  await page.getByLabel("아이디").fill(DIRECTOR.username);
  await page.getByLabel("비밀번호", { exact: true }).fill(DIRECTOR.password);
  await page.getByRole("button", { name: "로그인", exact: true }).click();
}

const handle = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^${name}, 순서 바꾸기`) });

/** The factors in sight, in their order, by their handles. */
async function expectOrder(page: Page, names: readonly string[]) {
  const handles = page.getByRole("button", { name: /, 순서 바꾸기/ });
  await expect(handles).toHaveCount(names.length);
  for (const [place, name] of names.entries())
    await expect(handles.nth(place)).toHaveAccessibleName(new RegExp(`^${name}, `));
}

/** The first section stands open when the page comes. */
async function showOnly(page: Page, section: string) {
  await page.getByRole("button", { name: /^전화 문의 요소/ }).click();
  await page.getByRole("button", { name: new RegExp(`^${section} 요소`) }).click();
}

interface Library {
  readonly items: readonly { readonly section: string; factors: { readonly name: string }[] }[];
}

/** What the server has of the shop. */
const expectKept = (page: Page, names: readonly string[]) =>
  expect
    .poll(async () => {
      const answer = await page.request.get(`${own.url}/api/v1/factor-library`);
      const { items }: Library = await answer.json();
      const shop = items.find(({ section }) => section === "매점");
      return shop?.factors.map(({ name }) => name);
    })
    .toEqual(names);

async function addHere(page: Page, section: string, name: string) {
  await page.getByRole("button", { name: `${section}에 요소 더하기` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("요소 이름").fill(name);
  await dialog.getByRole("button", { name: "더하기", exact: true }).click();
  await expect(page.getByText(`‘${name}’ 요소를 더했습니다`)).toBeVisible();
}

async function takeTwoOver(page: Page) {
  for (const group of ["늘 만나는 곳", "일이 생겼을 때"])
    await page
      .getByRole("group", { name: group })
      .getByRole("button", { name: "모두 풀기" })
      .click();
  await page.getByRole("checkbox", { name: /^전화 문의/ }).check();
  await page.getByRole("checkbox", { name: /^1층 로비/ }).check();
  await page.getByRole("button", { name: "고른 2종류 가져오기" }).click();
  await expect(page.getByText("요소 9개를 가져왔습니다")).toBeVisible();
}

test("in the example a duty's sheet says what it keeps where, and prints with boxes for approval", async ({
  page,
}) => {
  await lookAround(page);
  const complaints = complaintsOf(page);
  await open(page, "/settings/duties");
  await expectNoAxeFindings(page);
  const security = page.getByRole("link", { name: /^경비 접점 1곳 · 지킬 것 3가지/ });
  await security.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("경비");
  await expect(page.getByRole("heading", { name: "정문 경비실" })).toBeVisible();
  await expect(page.getByText("5초 안에 먼저 인사합니다").first()).toBeVisible();
  await expectNoAxeFindings(page);
  const approval = page.getByRole("table", { name: "결재" });
  await expect(approval).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(approval).toBeVisible();
  await expect(approval).toContainText("담당팀장관장");
  await expect(page.getByRole("navigation")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("in the example a factor leads to the touchpoints that keep it, and from there to their journeys", async ({
  page,
}) => {
  await lookAround(page);
  await open(page, "/settings/factors");
  await page.getByRole("searchbox", { name: "요소 찾기" }).fill("경청");
  await page
    .getByRole("link", { name: /^경청, 쓰이는 곳/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("경청");
  await expectNoAxeFindings(page);
  await page
    .getByRole("row", { name: /2층 상담실/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/\/journeys\/[0-9a-f-]{36}$/);
});

test("a new centre takes over the starters that it chooses, and makes the library its own", async ({
  page,
}) => {
  await open(page, "/setup");
  await page.getByLabel("복지관 이름").fill("한마음종합사회복지관");
  await page.getByLabel("관장님 성함").fill("김선영");
  await page.getByLabel("아이디").fill(DIRECTOR.username);
  await page.getByLabel("비밀번호", { exact: true }).fill(DIRECTOR.password);
  await page.getByRole("button", { name: "등록하고 시작하기" }).click();
  await expect(page).toHaveURL(`${own.url}/`);
  await open(page, "/settings/factors");
  await expectNoAxeFindings(page);
  await takeTwoOver(page);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByText("되돌렸습니다")).toBeVisible();
  await takeTwoOver(page);
  await expectOrder(page, [
    "벨 3번 안에 받기",
    "소속·성명 밝히기",
    "경청",
    "정확한 안내",
    "종료 인사",
  ]);
  await expect(page.getByRole("button", { name: /^1층 로비/ })).toBeVisible();

  await page.getByRole("button", { name: "경청", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("지킬 기준").fill("900101-1234567");
  await dialog.getByRole("button", { name: "저장" }).click();
  await expect(dialog.getByText(/저장할 수 없습니다/)).toBeVisible();
  await expect(dialog.getByLabel("지킬 기준")).toBeFocused();
  await expectNoAxeFindings(page);
  await dialog.getByLabel("지킬 기준").fill("끼어들지 않고 듣습니다");
  await dialog.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("끼어들지 않고 듣습니다")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).last().click();
  await expect(page.getByText("말씀을 끊지 않고 끝까지 듣습니다")).toBeVisible();
});

test("factors are put in order by key and by hand, and archived ones come back", async ({
  page,
}) => {
  await signInAt(page, "/settings/factors");
  await page.getByRole("button", { name: "요소 더하기", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("어느 접점의 요소인가요").fill("매점");
  await dialog.getByLabel("요소 이름").fill("거스름돈");
  await dialog.getByRole("button", { name: "더하기", exact: true }).click();
  await expect(page.getByText("‘거스름돈’ 요소를 더했습니다")).toBeVisible();
  await addHere(page, "매점", "먼저 인사");
  await addHere(page, "매점", "가격표");
  await expectOrder(page, ["거스름돈", "먼저 인사", "가격표"]);

  await handle(page, "가격표").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expectOrder(page, ["가격표", "거스름돈", "먼저 인사"]);
  await expect(handle(page, "가격표")).toBeFocused();
  await expect(page.getByText("가격표: 3개 중 1번째")).toBeAttached();

  await expectKept(page, ["가격표", "거스름돈", "먼저 인사"]);

  await page.reload();
  await showOnly(page, "매점");
  await handle(page, "가격표").hover();
  await page.mouse.down();
  const under = await handle(page, "먼저 인사").boundingBox();
  await page.mouse.move((under?.x ?? 0) + 10, (under?.y ?? 0) + 60, { steps: 10 });
  await page.mouse.up();
  await expectOrder(page, ["거스름돈", "먼저 인사", "가격표"]);
  await expectKept(page, ["거스름돈", "먼저 인사", "가격표"]);
  await page.reload();
  await showOnly(page, "매점");
  await expectOrder(page, ["거스름돈", "먼저 인사", "가격표"]);

  await page.getByRole("button", { name: "먼저 인사, 할 일" }).click();
  await page.getByRole("menuitem", { name: "보관하기" }).click();
  await expectOrder(page, ["거스름돈", "가격표"]);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expectOrder(page, ["거스름돈", "먼저 인사", "가격표"]);
  await page.getByRole("button", { name: "거스름돈, 할 일" }).click();
  await page.getByRole("menuitem", { name: "보관하기" }).click();
  await expectOrder(page, ["먼저 인사", "가격표"]);
  await page.getByText("보관한 요소 1개").click();
  await page.getByRole("button", { name: "거스름돈 다시 쓰기" }).click();
  await expectOrder(page, ["거스름돈", "먼저 인사", "가격표"]);
});

for (const [locale, appearance] of [
  ["ko", "dark.system.normal"],
  ["en", "light.more.larger"],
] as const)
  test(`axe finds nothing in the library and nothing is cut off: ${locale}, ${appearance}`, async ({
    page,
  }) => {
    await signInAt(page, "/settings/factors");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("CS 요소 모음");
    await wish(page, { locale, appearance });
    const complaints = complaintsOf(page);
    for (const path of ["/settings/factors", "/settings/duties"]) {
      await open(page, path);
      await expectNoAxeFindings(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNothingCutOff(page);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect(complaints).toEqual([]);
  });
