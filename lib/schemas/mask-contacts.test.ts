import { describe, expect, it } from "vitest";
import { maskContacts } from "./mask-contacts";

describe("contacts in a visitor's comment", () => {
  it.each([
    ["010-1234-5678로 연락 주세요", "***-****-****로 연락 주세요"],
    ["010 1234 5678", "*** **** ****"],
    ["01012345678", "***********"],
    ["02)345-6789", "**)***-****"],
    ["+82 10-1234-5678", "+** **-****-****"],
    ["０１０－１２３４－５６７８", "***－****－****"],
    ["kim.cs@example.co.kr로 보내 주세요", "***.**@*******.**.**로 보내 주세요"],
    ["메일:a@b.com 전화:031-234-5678", "메일:*@*.*** 전화:***-***-****"],
  ])("%j becomes %j", (text, masked) => {
    expect(maskContacts(text)).toBe(masked);
  });

  it.each([
    "15초 안에 맞아 주셨어요",
    "2026. 3. 2. 14:30에 왔어요",
    "점심 4,500원, 대기 12번",
    "@안내데스크 감사합니다",
  ])("%j stays", (text) => {
    expect(maskContacts(text)).toBe(text);
  });

  it("takes a megabyte in a blink", () => {
    for (const piece of ["a", "a@", "0", "010-1234-", "a.b@c."]) {
      const start = performance.now();
      maskContacts(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, piece).toBeLessThan(500);
    }
  });
});
