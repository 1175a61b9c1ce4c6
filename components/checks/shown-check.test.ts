import { describe, expect, it } from "vitest";
import { answeredFactors } from "./answered-factors";
import { checksByDay, type ShownCheck, standingOfCheck } from "./shown-check";

const aCheck = (changes: Partial<ShownCheck> = {}): ShownCheck => ({
  id: "check",
  touchpointId: "guard",
  observedAt: "2026-11-20T15:05:00.000Z",
  day: "2026-11-21",
  announced: true,
  outcome: "failed",
  results: [
    { factorId: "window", answer: "no", basic: false },
    { factorId: "greeting", answer: "no", basic: true },
  ],
  note: null,
  cause: "staffing",
  source: null,
  filledBy: null,
  supersedes: null,
  supersededBy: null,
  ...changes,
});

const names = {
  touchpoints: new Map([["guard", { name: "정문 경비실", place: "정문" }]]),
  factors: new Map([["greeting", { name: "먼저 인사", standard: "5초 안에" }]]),
};

const naming = {
  names,
  clock: { locale: "ko", timeZone: "Asia/Seoul" } as const,
  unknown: { place: "없는 접점", factor: "없는 요소" },
};

describe("checks as they are listed", () => {
  it("stand under their day, in the centre's time, with the basic factors that were missed", () => {
    expect(checksByDay([aCheck(), aCheck({ id: "gone", touchpointId: "gone" })], naming)).toEqual([
      {
        day: "2026-11-21",
        title: "2026. 11. 21.(토)",
        rows: [
          {
            id: "check",
            time: "00:05",
            outcome: "failed",
            name: "정문 경비실",
            place: "정문",
            missed: ["먼저 인사"],
            note: null,
            cause: "staffing",
            isUnannounced: false,
            isFromPaper: false,
            filledBy: null,
            standing: "counts",
          },
          expect.objectContaining({ id: "gone", name: "없는 접점", place: "" }),
        ],
      },
    ]);
  });

  it("say why something was missed, of misses only", () => {
    const kept = aCheck({ id: "kept", outcome: "passed" });
    const [day] = checksByDay([aCheck(), kept], naming);
    expect(day?.rows.map(({ cause }) => cause)).toEqual(["staffing", null]);
  });

  it("say whether they count", () => {
    const supersedes = { id: "earlier", reason: "잘못 눌렀어요" };
    expect(standingOfCheck(aCheck())).toBe("counts");
    expect(standingOfCheck(aCheck({ supersededBy: "later" }))).toBe("superseded");
    expect(standingOfCheck(aCheck({ supersedes }))).toBe("correction");
    expect(standingOfCheck(aCheck({ supersedes, results: [] }))).toBe("withdrawal");
    expect(standingOfCheck(aCheck({ results: [] }))).toBe("counts");
  });
});

describe("the answers of a check and its correction", () => {
  it("stand beside each other, basic ones first, each as it was", () => {
    const corrected = aCheck({
      results: [{ factorId: "greeting", answer: "yes", basic: true }],
    });
    expect(answeredFactors([aCheck(), corrected], { names, unknown: "없는 요소" })).toEqual([
      {
        id: "greeting",
        name: "먼저 인사",
        standard: "5초 안에",
        isBasic: true,
        answers: ["no", "yes"],
      },
      { id: "window", name: "없는 요소", standard: "", isBasic: false, answers: ["no", null] },
    ]);
  });
});
