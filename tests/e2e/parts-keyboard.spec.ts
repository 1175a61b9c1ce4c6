import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, expectNoAxeFindings } from "./parts-support";

const focusOn = (page: Page, name: string | RegExp, role: "button" | "textbox" = "button") =>
  page.getByRole(role, { name, exact: true }).first().focus();

let complaints: readonly string[] = [];

test.beforeEach(async ({ page }) => {
  complaints = complaintsOf(page);
  await page.goto("/parts", { waitUntil: "networkidle" });
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

test("the first Tab leads past the navigation", async ({ page }) => {
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "본문으로 건너뛰기" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "동선", exact: true }).last()).toBeFocused();
});

test("every control can be reached with Tab, and each shows where it is", async ({ page }) => {
  const seen = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const around = element.closest("label, [role=group]") ?? element;
      const styles = [element, around].map((one) => getComputedStyle(one));
      const isShown =
        styles.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth === "3px",
        ) || element.getAttribute("role") === "spinbutton";
      const name = element.getAttribute("name") ?? element.textContent ?? "";
      return { name: name.trim(), isShown };
    });
    if (!focus) break;
    expect(focus.isShown, `a ring around ${focus.name}`).toBe(true);
    seen.add(focus.name);
  }
  for (const name of ["name", "password", "duty", "answer", "window", "major", "switched", "저장"])
    expect([...seen]).toContain(name);
});

test("a second press does nothing while the first is under way", async ({ page }) => {
  const save = page.getByTestId("pending");
  await save.dblclick();
  await page.keyboard.press("Enter");
  await expect(save).toHaveAttribute("aria-busy", "true");
  await expect(save).toBeFocused();
  await expect(page.getByTestId("pressed")).toHaveText("1");
});

test("a password is shown and hidden again", async ({ page }) => {
  const password = page.getByLabel("비밀번호");
  await password.fill("하나둘셋");
  await focusOn(page, "보기");
  await page.keyboard.press("Enter");
  await expect(password).toHaveAttribute("type", "text");
  await page.keyboard.press("Enter");
  await expect(password).toHaveAttribute("type", "password");
});

test("the arrow keys choose an answer", async ({ page }) => {
  const group = page.getByRole("group", { name: /먼저 인사하나요/ });
  await group.getByRole("radio", { name: "예", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "아니요" })).toBeChecked();
});

test("a number steps, and an empty box stays empty", async ({ page }) => {
  const seconds = page.getByRole("spinbutton", { name: "머무는 시간" });
  await focusOn(page, "늘리기");
  await page.keyboard.press("Enter");
  await expect(seconds).toHaveValue("16");
  await seconds.fill("");
  await expect(seconds).toHaveValue("");
});

test("initial consonants find a name in a long list", async ({ page }) => {
  const place = page.getByRole("combobox", { name: "접점" });
  await place.focus();
  await page.keyboard.type("ㅅㄷㅅ");
  const list = page.getByRole("listbox", { name: "접점" });
  await expect(list.getByRole("option")).toHaveText(["2층 상담실"]);
  await expectNoAxeFindings(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(place).toHaveValue("2층 상담실");
});

test("a day is typed, or picked from weeks that start on Monday", async ({ page }) => {
  const date = page.getByRole("group", { name: "기한" }).first();
  await date.getByRole("spinbutton").first().focus();
  await page.keyboard.type("20261121");
  await expect(page.locator('input[name="date"]').first()).toHaveValue("2026-11-21");
  await focusOn(page, "기한 달력 열기");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("dialog", { name: "기한 달력 열기" }).locator("th").first(),
  ).toHaveText("월");
  await expectNoAxeFindings(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.locator('input[name="date"]').first()).toHaveValue("2026-11-22");
});

test("a dialog keeps the focus, closes on Escape and gives it back", async ({ page }) => {
  await focusOn(page, "창 열기");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "접점 고치기" });
  await expect(dialog).toBeVisible();
  await expectNoAxeFindings(page);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Tab");
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "창 열기", exact: true })).toBeFocused();
});

test("a calendar inside a dialog can be used", async ({ page }) => {
  await page.getByRole("button", { name: "창 열기", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "접점 고치기" });
  await dialog.getByRole("button", { name: /달력 열기/ }).click();
  await page.getByRole("button", { name: /\D15일/ }).click();
  await expect(page.locator('input[name="dialog-date"]').first()).toHaveValue(/-15$/);
  await expect(dialog).toBeVisible();
});

test("a question has the focus on the harmless answer", async ({ page }) => {
  await focusOn(page, "묻는 창 열기");
  await page.keyboard.press("Enter");
  const question = page.getByRole("alertdialog", { name: /영구히 지울까요/ });
  await expect(question.getByRole("button", { name: "취소" }).last()).toBeFocused();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Enter");
  await expect(question).toBeHidden();
});

test("what happened is said politely, and can be taken back", async ({ page }) => {
  const region = page.getByRole("region", { name: "알림" });
  await expect(region).toHaveAttribute("aria-live", "polite");
  await focusOn(page, "지우기");
  await page.keyboard.press("Enter");
  await expect(region).toContainText("정문 경비실을 지웠습니다");
  await expect(page.getByRole("button", { name: "지우기", exact: true }).first()).toBeFocused();
  await expectNoAxeFindings(page);
  await region.getByRole("button", { name: "되돌리기" }).focus();
  await page.keyboard.press("Enter");
  await expect(region).toContainText("되돌렸습니다");
});

test("a message goes after ten seconds, but not while somebody is at it", async ({ page }) => {
  await page.clock.install();
  await page.reload({ waitUntil: "networkidle" });
  const region = page.getByRole("region", { name: "알림" });
  await page.getByRole("button", { name: "지우기", exact: true }).first().click();
  await region.getByRole("button", { name: "되돌리기" }).focus();
  await page.clock.runFor(30_000);
  await expect(region).toContainText("지웠습니다");
  await focusOn(page, "창 열기");
  await page.clock.runFor(2_000);
  await expect(region).not.toContainText("지웠습니다");
});

test("a menu opens, moves by arrow and letter, and acts", async ({ page }) => {
  await focusOn(page, "더 보기");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "이름 바꾸기" })).toBeFocused();
  await expectNoAxeFindings(page);
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "지우기" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(page.getByRole("button", { name: "더 보기" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "복제" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("chosen")).toHaveText("복제");
});

test("Ctrl+K finds by initial consonants and goes there", async ({ page }) => {
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "찾기와 바로가기" });
  await expect(box).toBeFocused();
  await page.keyboard.type("ㄱㄹㅅㄷ");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveText(["경로식당"]);
  await expectNoAxeFindings(page);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("chosen")).toHaveText("경로식당");
  await expect(box).toBeHidden();
});

test("tabs move by arrow, and Tab goes on into the view", async ({ page }) => {
  await page.getByRole("tab", { name: "지도" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "목록" })).toBeFocused();
  await expect(page.getByRole("tabpanel")).toHaveText("목록으로 봅니다.");
});

test("a form says what to mend and leads there", async ({ page }) => {
  await page.getByRole("button", { name: "저장", exact: true }).last().click();
  const summary = page.getByRole("alert").filter({ hasText: "2곳을 확인해 주세요" });
  await expect(summary).toBeFocused();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#sample-name")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});
