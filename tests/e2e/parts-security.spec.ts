import { expect, test } from "@playwright/test";
import { complaintsOf, expectNoAxeFindings } from "./parts-support";

const PAGES = ["/", "/parts", "/no-such-page", "/no/such/page"];
const EVERYWHERE = [...PAGES, "/api/health", "/api/v1/no-such-thing", "/api/v1/openapi.json"];

for (const path of EVERYWHERE)
  test(`[S11] every response guards itself: ${path}`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=(self), ");
    expect(headers["permissions-policy"]).toContain("microphone=()");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).toContain("base-uri 'none'");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

for (const path of PAGES)
  test(`[S11] scripts run by nonce only, a new one each time: ${path}`, async ({ request }) => {
    const answers = await Promise.all([request.get(path), request.get(path)]);
    const policies = answers.map((answer) => answer.headers()["content-security-policy"] ?? "");
    const nonces = policies.map((policy) => /'nonce-([^']{22,})'/.exec(policy)?.[1]);
    expect(nonces[0]).toBeTruthy();
    expect(nonces[0]).not.toBe(nonces[1]);
    const scripts = policies[0]?.split("; ").find((rule) => rule.startsWith("script-src "));
    expect(scripts).toBe(`script-src 'self' 'nonce-${nonces[0]}' 'strict-dynamic'`);
    const html = (await answers[0]?.text()) ?? "";
    expect(html.match(/<script(?![^>]*nonce=)/g)).toBeNull();
  });

test("[S11] a script that was smuggled in does not run", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/parts");
  expect(complaints).toEqual([]);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="window.smuggled = true">');
    const script = document.createElement("div");
    script.innerHTML = "<style>body{background:red}</style>";
    document.body.append(script);
  });
  await expect
    .poll(() => complaints.some((text) => text.includes("Content Security Policy")))
    .toBe(true);
  expect(await page.evaluate(() => "smuggled" in window)).toBe(false);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).not.toBe("rgb(255, 0, 0)");
});

for (const [locale, heading, button] of [
  ["ko-KR", "찾으시는 화면이 없습니다", "처음 화면으로"],
  ["en-GB", "This page does not exist", "Go to the start page"],
] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test("a page that is not there says so, and leads on", async ({ page }) => {
      const answer = await page.goto("/no-such-page");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.getByRole("link", { name: button })).toHaveAttribute("href", "/");
      await expectNoAxeFindings(page);
    });
  });
