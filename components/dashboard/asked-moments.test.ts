import { describe, expect, it } from "vitest";
import { askedMoments } from "./asked-moments";

const meeting = (...expected: readonly number[]) =>
  expected.map((expectedTouchpoints) => ({ expectedTouchpoints }));
const BRANCHED = meeting(5);

describe("the moments of a day", () => {
  it("are those that the address asks for", () => {
    expect(askedMoments({ visits: "320", contacts: "8" }, meeting(4.4))).toEqual({
      visits: 320,
      contacts: 8,
      isAbout: false,
    });
  });

  it("are a hundred visits, each with as many touchpoints as it meets, where it does not say", () => {
    const usual = { visits: 100, isAbout: false };
    expect(askedMoments({}, BRANCHED)).toEqual({ ...usual, contacts: 5 });
    expect(askedMoments({}, meeting(4, 6))).toEqual({ ...usual, contacts: 5 });
    expect(askedMoments({}, [])).toEqual({ ...usual, contacts: 1 });
  });

  it("are about so many where the touchpoints of a visit are not whole", () => {
    const about = { visits: 100, isAbout: true };
    expect(askedMoments({}, meeting(4.7))).toEqual({ ...about, contacts: 5 });
    expect(askedMoments({}, meeting(4, 7))).toEqual({ ...about, contacts: 6 });
  });

  it.each(["0", "-3", "1.5", "1e3", "9999999", "", "x", ["3", "4"]])(
    "are the usual ones where it says %j",
    (visits) => {
      expect(askedMoments({ visits, contacts: visits }, BRANCHED)).toEqual({
        visits: 100,
        contacts: 5,
        isAbout: false,
      });
    },
  );
});
