import { describe, expect, it } from "vitest";
import { attachment, fileName } from "./attachment";

describe("the name of a file", () => {
  it.each([
    ["처음 오시는 분", "처음 오시는 분.json"],
    ['가/나\\다:라*마?바"사<아>자|차', "가 나 다 라 마 바 사 아 자 차.json"],
    ["../../etc/passwd", "etc passwd.json"],
    ["...", "journey.json"],
    [" \u0000\n ", "journey.json"],
    ["\u202Egpj.exe", "gpj.exe.json"],
    ["\ud800x", "x.json"],
    ["", "journey.json"],
  ])("%j becomes %j", (name, expected) => {
    expect(fileName({ name, extension: "json" })).toBe(expected);
  });

  it("is never too long, and never cut through a character", () => {
    const name = fileName({ name: "😀".repeat(300), extension: "json" });
    expect(name).toBe(`${"😀".repeat(100)}.json`);
  });
});

describe("a part of it", () => {
  it("is named however long the whole is called", () => {
    const file = { part: "평면도", extension: "png" };
    expect(fileName({ name: "처음 오시는 분", ...file })).toBe("처음 오시는 분 평면도.png");
    expect(fileName({ name: "가".repeat(300), ...file })).toBe(`${"가".repeat(100)} 평면도.png`);
  });
});

describe("a Content-Disposition", () => {
  it("carries any script, and nothing that ends the header", () => {
    const header = attachment({ name: "처음 '오시는' (분) *\r\nX-Evil: 1", extension: "json" });
    expect(header).toMatch(
      /^attachment; filename="journey\.json"; filename\*=UTF-8''[\w.%~!$&+^`|-]+$/,
    );
    const encoded = header.split("''")[1] ?? "";
    expect(decodeURIComponent(encoded)).toBe("처음 '오시는' (분) X-Evil 1.json");
  });
});
