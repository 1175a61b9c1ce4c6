import { describe, expect, it } from "vitest";
import {
  type AskedFactor,
  answered,
  checkOfMoment,
  EMPTY_MOMENT,
  firstMissed,
  missedBasics,
  outcomeOf,
  unansweredBasics,
} from "./moment";

const factor = (id: string, basic: boolean): AskedFactor => ({
  id,
  name: id,
  basic,
  kind: "procedure",
  standard: "",
});

const FACTORS = [factor("greeting", true), factor("direction", true), factor("window", false)];
const NOW = new Date("2026-11-21T06:05:00Z");
const TOUCH = { newId: () => "made-here", now: NOW };

const given = (answers: Readonly<Record<string, "yes" | "no" | "na">>) =>
  Object.entries(answers).reduce(
    (moment, [factorId, answer]) => answered(moment, { factorId, answer }, TOUCH),
    EMPTY_MOMENT,
  );

describe("writing a moment down", () => {
  it("begins with no answer, no outcome, and every basic question open", () => {
    expect(outcomeOf(FACTORS, EMPTY_MOMENT)).toBeNull();
    const open = unansweredBasics(FACTORS, EMPTY_MOMENT);
    expect(open.map(({ id }) => id)).toEqual(["greeting", "direction"]);
  });

  it("takes the time and the id at the first answer and keeps both", () => {
    const first = given({ greeting: "yes" });
    const later = { newId: () => "another", now: new Date("2026-11-21T07:00:00Z") };
    const second = answered(first, { factorId: "direction", answer: "no" }, later);
    expect(second).toMatchObject({ checkId: "made-here", seenAt: NOW.toISOString() });
  });

  it("[M1] is missed by one basic no, whatever the rest", () => {
    const moment = given({ greeting: "yes", direction: "no", window: "yes" });
    expect(outcomeOf(FACTORS, moment)).toBe("failed");
    expect(missedBasics(FACTORS, moment).map(({ id }) => id)).toEqual(["direction"]);
    expect(firstMissed(FACTORS, moment)).toBe("direction");
  });

  it("forgets the cause when nothing is missed any more", () => {
    const missed = { ...given({ greeting: "no" }), cause: "staffing" as const };
    const mended = answered(missed, { factorId: "greeting", answer: "yes" }, TOUCH);
    expect(mended.cause).toBeNull();
  });

  it("sends what was answered and leaves out what was left empty", () => {
    const moment = { ...given({ greeting: "yes", direction: "na" }), note: "  " };
    expect(checkOfMoment(FACTORS, moment, new Date("2026-11-21T08:00:00Z"))).toEqual({
      id: "made-here",
      observedAt: NOW.toISOString(),
      results: [
        { factorId: "greeting", answer: "yes" },
        { factorId: "direction", answer: "na" },
      ],
    });
  });
});
