import { describe, expect, it } from "vitest";
import { startersIn } from "./starters";
import { usualKind } from "./usual-kind";

const starters = startersIn("ko");

describe("the usual kind of a factor", () => {
  it("is that of the same name in the starter library", () => {
    expect(usualKind("인사", starters)).toBe("manner");
    expect(usualKind(" 안내 표지 ", starters)).toBe("facility");
    expect(usualKind("청결", starters)).toBe("facility");
    expect(usualKind("Signs", startersIn("en"))).toBe("facility");
  });

  it("is not guessed of a name that is not there, or is there in several kinds", () => {
    expect(usualKind("우리만의 약속", starters)).toBeUndefined();
    const [one, other] = [starters[0], starters[1]].map((starter) => ({
      factors: (starter?.factors ?? []).slice(0, 1).map((factor) => ({ ...factor, name: "둘 다" })),
    }));
    const mixed = [
      { factors: (one?.factors ?? []).map((factor) => ({ ...factor, kind: "manner" as const })) },
      {
        factors: (other?.factors ?? []).map((factor) => ({ ...factor, kind: "facility" as const })),
      },
    ];
    expect(usualKind("둘 다", mixed)).toBeUndefined();
  });
});
