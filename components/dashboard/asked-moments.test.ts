import { describe, expect, it } from "vitest";
import { askedMoments } from "./asked-moments";

const JOURNEYS = [{ touchpointCount: 4 }, { touchpointCount: 7 }];

describe("the moments of a day", () => {
  it("are those that the address asks for", () => {
    expect(askedMoments({ visits: "320", contacts: "8" }, JOURNEYS)).toEqual({
      visits: 320,
      contacts: 8,
    });
  });

  it("are a hundred visits of a journey's usual length where it does not say", () => {
    expect(askedMoments({}, JOURNEYS)).toEqual({ visits: 100, contacts: 6 });
    expect(askedMoments({}, [])).toEqual({ visits: 100, contacts: 1 });
  });

  it.each(["0", "-3", "1.5", "1e3", "9999999", "", "x", ["3", "4"]])(
    "are the usual ones where it says %j",
    (visits) => {
      expect(askedMoments({ visits, contacts: visits }, JOURNEYS)).toEqual({
        visits: 100,
        contacts: 6,
      });
    },
  );
});
