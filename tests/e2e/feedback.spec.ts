import { expect, type Page, test } from "@playwright/test";
import { ownExample } from "../support/own-example";
import { complaintsOf, expectNoAxeFindings, expectNothingCutOff } from "./parts-support";

const STORY = "처음 오신 분이 상담실에 닿기까지";
const PLACE = "1층 로비";

const own = ownExample(STORY);
let code: string;

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  await context.addCookies(own.cookies);
  const page = await context.newPage();
  await page.goto(`${own.journey}/qr`);
  const card = page.locator(".qr-card", { has: page.getByRole("heading", { name: PLACE }) });
  code = /\/f\/([0-9a-z]+)/.exec((await card.textContent()) ?? "")?.[1] ?? "";
  await context.close();
});

const visit = (page: Page, query = "") => page.goto(`${own.url}/f/${code}${query}`);
const face = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

test.describe("a visitor whose phone runs no script", () => {
  test.use({ javaScriptEnabled: false });

  test("says in three taps how it was, and loading the thanks again sends nothing", async ({
    page,
    context,
  }) => {
    await visit(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("1층 로비, 어떠셨어요?");
    await face(page, "만족").check();
    await page.getByLabel("하고 싶은 말씀").fill("앉을 자리가 있어 좋았어요");
    await page.getByRole("button", { name: "보내기" }).click();
    const thanks = page.getByRole("heading", { level: 1, name: "고맙습니다." });
    await expect(thanks).toBeVisible();
    await expect(page).toHaveURL(/\/thanks\?lang=ko$/);
    await page.reload();
    await expect(thanks).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });

  test("is told what to mend, and finds what was written", async ({ page }) => {
    await visit(page);
    await page.getByText("조금 더 알려 주시겠어요?").click();
    const again = page.getByRole("group", { name: "또 오고 싶으세요?" });
    await again.getByRole("radio", { name: "예", exact: true }).check();
    const comment = page.getByLabel("하고 싶은 말씀");
    await comment.fill("제 번호는 900101-1234567");
    await page.getByRole("button", { name: "보내기" }).click();
    const summary = page.getByRole("alert");
    await expect(summary).toContainText("아직 보내지 않았습니다");
    await expect(summary).toContainText("아직 얼굴을 고르지 않으셨습니다.");
    await expect(summary).toContainText("‘900101-1234567’처럼");
    await expect(comment).toHaveValue("제 번호는 900101-1234567");
    await expect(comment).toHaveAttribute("aria-invalid", "true");
    await expect(again.getByRole("radio", { name: "예", exact: true })).toBeChecked();
    await face(page, "매우 불만").check();
    await comment.fill("창구가 어딘지 몰랐어요");
    await page.getByRole("button", { name: "보내기" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "고맙습니다." })).toBeVisible();
  });
});

test("the page speaks Korean, easy Korean and English, and fits a narrow phone with the largest type", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page);
  for (const [language, title] of [
    ["쉬운 말", "1층 로비, 어땠어요?"],
    ["English", "How was it here? 1층 로비"],
    ["한국어", "1층 로비, 어떠셨어요?"],
  ] as const) {
    await page.getByRole("link", { name: language, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.locator("summary").click();
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expectNoAxeFindings(page);
    }
    await expectNothingCutOff(page);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll("main *, nav *")]
          .filter((element) => element.textContent?.trim())
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(18);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "40px";
  });
  await expectNothingCutOff(page);
  expect(await page.locator("script").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("it is answered with the keyboard alone", async ({ page }) => {
  await visit(page, "?lang=ko");
  const radio = page.getByRole("radio", { name: "매우 불만" });
  await radio.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "보통" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("괜찮아요");
  await page.getByRole("button", { name: "보내기" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "고맙습니다." })).toBeVisible();
});

test("a code that leads nowhere is told kindly in three languages", async ({ page }) => {
  await page.goto(`${own.url}/f/nosuchplace`);
  await expect(page.getByText("QR을 다시 찍어 보시거나")).toBeVisible();
  await expect(page.getByText("QR을 다시 찍어 보세요.")).toBeVisible();
  await expect(page.getByText("scan the QR again")).toBeVisible();
  await expectNoAxeFindings(page);
});

test("a member of staff gets from the same QR to the first question in two taps", async ({
  page,
  context,
}) => {
  await visit(page, "?lang=ko");
  await page.getByRole("link", { name: "이 접점 점검하기" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fq%2F/);
  await context.addCookies(own.cookies);
  await visit(page, "?lang=ko");
  await page.getByRole("link", { name: "이 접점 점검하기" }).click();
  await expect(page).toHaveURL(/\/checks\/new\?touchpointId=/);
  await expect(page.getByRole("heading", { level: 1, name: PLACE })).toBeVisible();
  await expect(page.getByRole("radio", { name: "예", exact: true }).first()).toBeAttached();
});

test.describe("for those who mend the places", () => {
  test.beforeEach(async ({ context }) => {
    await context.addCookies(own.cookies);
  });

  test("opinions stand beside the verdict, from five on, and open what was written", async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(own.journey);
    const section = page.locator("section", {
      has: page.getByRole("heading", { level: 2, name: "이용자 의견" }),
    });
    await expect(section.getByRole("row", { name: /1층 로비/ })).toContainText("QR 의견");
    await section.getByRole("link", { name: "의견 읽기" }).click();
    await page.getByRole("link", { name: "지난 90일" }).click();
    await expect(page.getByRole("heading", { level: 2, name: PLACE })).toBeVisible();
    await expect(page.getByText("깨끗하고 따뜻했습니다.")).toBeVisible();
    await expect(page.getByText("QR 의견: 5건부터 보여 드립니다 (지금 3건)")).toBeVisible();
    await expectNoAxeFindings(page);
    await expectNothingCutOff(page);
    expect(complaints).toEqual([]);
  });

  test("a counted sticker board is entered, and shown with its source", async ({ page }) => {
    await page.goto(`${own.journey}/feedback/stickers`);
    await page.getByLabel("접점", { exact: true }).selectOption(PLACE);
    await page.getByRole("button", { name: "집계 저장" }).click();
    await expect(page.getByText("스티커를 하나도 적지 않았습니다.")).toBeVisible();
    await page.getByLabel("불만", { exact: true }).fill("2");
    await page.getByLabel("매우 만족", { exact: true }).fill("9");
    await expectNoAxeFindings(page);
    await page.getByRole("button", { name: "집계 저장" }).click();
    await expect(page.getByText("스티커 11개를 저장했습니다")).toBeVisible();
    await page.goto(`${own.journey}/feedback`);
    const table = page.getByRole("table", { name: `${PLACE} · 나뉨` });
    await expect(table.getByRole("row", { name: /스티커판 1번/ })).toContainText("9");
    await expect(table.getByRole("row", { name: "합계" })).toBeVisible();
  });

  test("a sticker board is undone right after, corrected with a reason, and left out", async ({
    page,
  }) => {
    await page.goto(`${own.journey}/feedback/stickers`);
    const list = page.getByRole("table", { name: "넣은 집계" });
    const enter = async (face: string, count: string) => {
      await page.getByLabel("접점", { exact: true }).selectOption(PLACE);
      await page.getByLabel(face, { exact: true }).fill(count);
      await page.getByRole("button", { name: "집계 저장" }).click();
    };
    await enter("불만", "31");
    await expect(list.getByRole("row", { name: /모두 31개/ })).toBeVisible();
    await page.getByRole("button", { name: "되돌리기" }).click();
    const undone = list.getByRole("row", { name: /불만 31 .*저장하자마자 되돌림/ });
    await expect(undone).toBeVisible();
    await enter("보통", "32");
    const entered = list.getByRole("row", { name: /모두 32개/ });
    await entered.getByRole("button", { name: /고쳐 적기$/ }).click();
    const dialog = page.getByRole("dialog", { name: "스티커판 집계 고쳐 적기" });
    await dialog.getByLabel("보통", { exact: true }).fill("23");
    await dialog.getByRole("button", { name: "고쳐 저장" }).click();
    await expect(dialog.getByText("이유를 적어 주세요.")).toBeVisible();
    await expectNoAxeFindings(page);
    await dialog.getByLabel("고치는 이유").fill("숫자를 바꿔 적음");
    await dialog.getByRole("button", { name: "고쳐 저장" }).click();
    await expect(dialog).toBeHidden();
    const before = list.getByRole("row", { name: /보통 32 .*이유: 숫자를 바꿔 적음/ });
    await expect(before).toBeVisible();
    const corrected = list.getByRole("row", { name: /모두 23개/ });
    await corrected.getByRole("button", { name: /계산에서 빼기$/ }).click();
    const leaving = page.getByRole("dialog", { name: "이 집계를 계산에서 뺄까요?" });
    await leaving.getByLabel("빼는 이유").fill("다른 접점의 판이었음");
    await leaving.getByRole("button", { name: "계산에서 빼기" }).click();
    await expect(list.getByRole("row", { name: /보통 23 .*다른 접점의 판/ })).toBeVisible();
    await expect(before).toBeVisible();
    await expectNothingCutOff(page);
  });

  test("sheets are ready to print: cards, posters and sticker boards", async ({ page }) => {
    await page.goto(`${own.journey}/qr`);
    await expect(page.getByText("이 주소는 이 컴퓨터에서만 열립니다.")).toBeVisible();
    await expect(page.getByRole("img", { name: `${PLACE} 의견 QR` })).toBeVisible();
    await expectNoAxeFindings(page);
    await page.getByRole("link", { name: "스티커판", exact: true }).click();
    await page.getByRole("link", { name: PLACE, exact: true }).click();
    await expect(page.getByText("얼굴 아래에 스티커를 하나 붙여 주세요.")).toHaveCount(1);
    await expectNoAxeFindings(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "인쇄" })).toBeHidden();
    await expect(
      page.getByRole("heading", { name: "1층 로비 · 오늘 이곳은 어떠셨어요?" }),
    ).toBeVisible();
  });
});
