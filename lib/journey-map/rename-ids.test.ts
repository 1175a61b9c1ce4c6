import { describe, expect, it } from "vitest";
import type { JourneyMap } from "./map-types";
import { idsKept, isKeptAs, renameIds } from "./rename-ids";
import { aFactor, aMap, aTouchpoint, told } from "./testing/a-map";

const withFactor = (id: string, factorId: string): JourneyMap =>
  aMap("", { touchpoints: [aTouchpoint(id, { factors: [aFactor(factorId)] })] });

describe("the ids under which a server keeps a map", () => {
  it("take the place of an editor's own, in links and entries too", () => {
    const sent = aMap("a>b a>c", { entries: [{ id: "a", weight: 1 }] });
    const kept = aMap("1>b 1>3", { entries: [{ id: "1", weight: 1 }] });
    const ids = idsKept(sent, kept);
    expect(told(renameIds(sent, ids))).toBe("1b3 1>3 1>b");
    expect(renameIds(sent, ids).entries).toEqual([{ id: "1", weight: 1 }]);
  });

  it("change a factor's only at its own touchpoint", () => {
    const ids = idsKept(withFactor("a", "f"), withFactor("a", "9"));
    expect(renameIds(withFactor("a", "f"), ids).touchpoints[0]?.factors[0]?.id).toBe("9");
    const other = withFactor("b", "f");
    expect(renameIds(other, ids)).toEqual(other);
  });

  it("leave a map that was kept as it is", () => {
    const map = aMap("a>b");
    expect(renameIds(map, idsKept(map, map))).toBe(map);
  });
});

describe("a save whose answer was lost", () => {
  it("is known by what the server has since, whatever ids and order of links it has", () => {
    expect(
      isKeptAs(
        aMap("a>b a>c"),
        aMap("", {
          ...aMap("1>2 1>3"),
          touchpoints: ["1", "2", "3"].map((id, place) =>
            aTouchpoint(id, { name: "abc"[place] ?? "" }),
          ),
          links: [
            { from: "1", to: "3", weight: null },
            { from: "1", to: "2", weight: null },
          ],
        }),
      ),
    ).toBe(true);
  });

  it("is none where somebody else changed anything", () => {
    expect(isKeptAs(aMap("a>b"), aMap("a>b b>c"))).toBe(false);
    expect(isKeptAs(aMap("a>b"), aMap("a>b", { persona: "손님" }))).toBe(false);
  });
});
