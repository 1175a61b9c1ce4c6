import { describe, expect, it } from "vitest";
import { momentOutcome } from "./moment-outcome";
import { refusalOf } from "./testing/refusal";

const yes = { basic: true, answer: "yes" } as const;
const no = { basic: true, answer: "no" } as const;
const notApplicable = { basic: true, answer: "na" } as const;

describe("momentOutcome", () => {
  it("[M1] one basic factor answered no fails the moment, whatever the rest", () => {
    expect(momentOutcome([yes, yes, no, notApplicable])).toBe("failed");
  });

  it("[M2] every answered basic factor yes, and at least one, passes the moment", () => {
    expect(momentOutcome([yes])).toBe("passed");
    expect(momentOutcome([notApplicable, yes])).toBe("passed");
  });

  it("[M3] no basic factor answered yes or no: no outcome", () => {
    expect(momentOutcome([])).toBeNull();
    expect(momentOutcome([notApplicable])).toBeNull();
    expect(momentOutcome([{ basic: false, answer: "no" }])).toBeNull();
  });

  it("[M4] a factor that is not basic never changes the outcome", () => {
    const plus = ["yes", "no", "na"] as const;
    for (const answer of plus) {
      expect(momentOutcome([yes, { basic: false, answer }])).toBe("passed");
      expect(momentOutcome([no, { basic: false, answer }])).toBe("failed");
    }
  });

  it.each([
    { answers: null, path: "answers" },
    { answers: [yes, null], path: "answers[1]" },
    { answers: [{ basic: true, answer: "maybe" }], path: "answers[0].answer" },
    { answers: [{ basic: true }], path: "answers[0].answer" },
    { answers: [{ answer: "yes" }], path: "answers[0].basic" },
  ])("[X11] [X12] refuses a wrong shape at $path", ({ answers, path }) => {
    const hostile = JSON.parse(JSON.stringify(answers));
    expect(refusalOf(() => momentOutcome(hostile))).toEqual({ code: "bad-number", path });
  });
});
