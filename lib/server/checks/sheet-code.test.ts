import { describe, expect, it } from "vitest";
import { journeyOfCode, sheetCode } from "./sheet-code";

const IDS = Array.from(
  { length: 500 },
  (_, index) => `0198c0de-0000-7000-8000-${String(index).padStart(12, "0")}`,
);

describe("the code on a check sheet", () => {
  it("is short, and differs from path to path", () => {
    const codes = IDS.map((journeyId) => sheetCode({ journeyId, revision: 3 }));
    expect(new Set(codes).size).toBe(IDS.length);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}-3$/);
  });

  it("leads back to its path and to the revision that was printed, however it is typed", () => {
    const [journeyId = ""] = IDS;
    const code = sheetCode({ journeyId, revision: 12 });
    expect(journeyOfCode(code, IDS)).toEqual({ journeyId, revision: 12 });
    expect(journeyOfCode(` ${code.toLowerCase()} `, IDS)).toEqual({ journeyId, revision: 12 });
    expect(journeyOfCode(code.slice(0, 6), IDS)).toEqual({ journeyId, revision: null });
  });

  it("of nothing that stands here leads nowhere", () => {
    expect(journeyOfCode("", IDS)).toBeNull();
    expect(journeyOfCode("K7M2Q4-3; DROP", IDS)).toBeNull();
    const elsewhere = sheetCode({ journeyId: "elsewhere", revision: 1 });
    expect(journeyOfCode(elsewhere, IDS)).toBeNull();
  });
});
