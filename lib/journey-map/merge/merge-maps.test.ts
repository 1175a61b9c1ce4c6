import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../../schemas/journey-document";
import { applyCommand } from "../apply-command";
import type { MapCommand } from "../map-command";
import { documentOfMap, mapOfDocument } from "../map-document";
import type { JourneyMap } from "../map-types";
import { aFactor, aMap, aTouchpoint, told } from "../testing/a-map";
import { commandsFor } from "../testing/arbitrary-command";
import { mergeMaps } from "./merge-maps";
import type { Side } from "./merging";

const BASE = aMap("a>b b>c c>d", {
  touchpoints: ["a", "b", "c", "d"].map((id) => aTouchpoint(id, { factors: [aFactor("f")] })),
});

const made = (map: JourneyMap, ...commands: readonly MapCommand[]): JourneyMap =>
  commands.reduce((current, command) => {
    const result = applyCommand(current, command);
    if (result.status === "refused") throw new Error(result.code);
    return result.map;
  }, map);

const edit = (id: string, changes: object): MapCommand => ({ type: "edit", id, changes });
const add = (id: string, after: string): MapCommand => ({
  type: "add",
  touchpoint: aTouchpoint(id),
  after,
});

function merged(
  mine: readonly MapCommand[],
  theirs: readonly MapCommand[],
  chosen: Readonly<Record<string, Side>> = {},
) {
  const three = { base: BASE, mine: made(BASE, ...mine), theirs: made(BASE, ...theirs) };
  const { map, conflicts } = mergeMaps(three, new Map(Object.entries(chosen)));
  return { map, conflicts: conflicts.map(({ key }) => key), first: conflicts[0] };
}

describe("what two people change apart joins", () => {
  it("different touchpoints, and different fields of one", () => {
    const { map, conflicts } = merged(
      [edit("a", { duty: "경비" }), edit("b", { place: "1층" })],
      [
        edit("a", { place: "정문" }),
        { type: "edit-factor", id: "a", factorId: "f", changes: { standard: "5초" } },
      ],
    );
    expect(conflicts).toEqual([]);
    expect(map.touchpoints[0]).toMatchObject({
      duty: "경비",
      place: "정문",
      factors: [{ standard: "5초" }],
    });
    expect(map.touchpoints[1]).toMatchObject({ place: "1층" });
  });

  it("touchpoints added at different places", () => {
    const { map, conflicts } = merged([add("x", "a")], [add("y", "c")]);
    expect(conflicts).toEqual([]);
    expect(told(map)).toBe("axbcyd a>x b>c c>y x>b y>d");
  });

  it("one removed, another renamed", () => {
    const { map, conflicts } = merged([{ type: "remove", id: "d" }], [edit("a", { name: "정문" })]);
    expect(conflicts).toEqual([]);
    expect(map.touchpoints.map(({ name }) => name)).toEqual(["정문", "b", "c"]);
  });

  it("the same change made twice", () => {
    const { map, conflicts } = merged([edit("a", { name: "정문" })], [edit("a", { name: "정문" })]);
    expect(conflicts).toEqual([]);
    expect(map.touchpoints[0]?.name).toBe("정문");
  });

  it("a path reordered by one and written on by the other", () => {
    const { map, conflicts } = merged(
      [{ type: "reorder", id: "b", after: "c" }],
      [edit("c", { duty: "상담" })],
    );
    expect(conflicts).toEqual([]);
    expect(told(map)).toBe("acbd a>c b>d c>b");
    expect(map.touchpoints[1]?.duty).toBe("상담");
  });
});

describe("a pin and the three questions are fields", () => {
  const at = (x: number) => ({ floorId: "1층", x, y: 0.5 });
  const pin = (id: string, x: number | null): MapCommand => ({
    type: "pin",
    id,
    to: x === null ? null : at(x),
  });
  const reasons = { passed: true, turnsBack: false, safety: false };

  it("that join with what another changed", () => {
    const { map, conflicts } = merged(
      [pin("a", 0.1), edit("b", { majorReasons: reasons })],
      [edit("a", { name: "정문" }), pin("b", 0.2)],
    );
    expect(conflicts).toEqual([]);
    expect(map.touchpoints[0]).toMatchObject({ name: "정문", pin: at(0.1) });
    expect(map.touchpoints[1]).toMatchObject({ majorReasons: reasons, pin: at(0.2) });
    expect(told(map)).toBe(told(BASE));
  });

  it("that are asked about where both changed them, and taken away without a trace", () => {
    expect(merged([pin("a", 0.1)], [pin("a", 0.2)]).conflicts).toEqual(["a.pin"]);
    const pinned = made(BASE, pin("a", 0.1));
    const unpinned = made(pinned, pin("a", null));
    const { map } = mergeMaps({ base: pinned, mine: pinned, theirs: unpinned });
    expect(map.touchpoints[0]).not.toHaveProperty("pin");
    expect(unpinned).toStrictEqual(BASE);
  });
});

describe("what both change otherwise is asked", () => {
  it("a name: mine until theirs is chosen", () => {
    const [mine, theirs] = [[edit("a", { name: "정문" })], [edit("a", { name: "경비실" })]];
    const asked = merged(mine, theirs);
    expect(asked.first).toEqual({
      key: "a.name",
      about: "touchpoint",
      name: "a",
      field: "name",
      mine: "정문",
      theirs: "경비실",
    });
    expect(asked.map.touchpoints[0]?.name).toBe("정문");
    expect(merged(mine, theirs, { "a.name": "theirs" }).map.touchpoints[0]?.name).toBe("경비실");
  });

  it("a touchpoint that one removed and the other changed", () => {
    const [mine, theirs] = [[{ type: "remove", id: "d" } as const], [edit("d", { duty: "상담" })]];
    const asked = merged(mine, theirs);
    expect(asked.conflicts).toEqual(["d"]);
    expect(asked.first).toMatchObject({ field: "removed", mine: null, theirs: "d" });
    expect(told(asked.map)).toBe("abc a>b b>c");
    expect(told(merged(mine, theirs, { d: "theirs" }).map)).toContain("abcd");
  });

  it("touchpoints added at the same place: the ways on from there", () => {
    expect(merged([add("x", "a")], [add("y", "a")]).conflicts).toEqual(["ways.a"]);
  });

  it("ways that together would come back", () => {
    const { conflicts, map } = merged(
      [{ type: "reorder", id: "a", after: "d" }],
      [add("x", "c"), { type: "set-ways", from: "a", ways: [{ to: "c", weight: null }] }],
    );
    expect(conflicts.length).toBeGreaterThan(0);
    expect(journeyDocument.safeParse(documentOfMap(map)).success).toBe(true);
  });
});

describe("any two sets of commands", () => {
  const starts = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));
  const afterSome = (map: JourneyMap, gen: fc.GeneratorValue) => {
    let current = map;
    for (let step = 0; step < 4; step += 1) {
      const result = applyCommand(current, gen(commandsFor, current));
      if (result.status === "done") current = result.map;
    }
    return current;
  };

  it("merge into a sound map; with nothing changed on one side into the other's", () => {
    const property = fc.property(starts, fc.gen(), (base, gen) => {
      const [mine, theirs] = [afterSome(base, gen), afterSome(base, gen)];
      const { map, conflicts } = mergeMaps({ base, mine, theirs });
      const document = documentOfMap(map);
      expect(journeyDocument.parse(document)).toEqual(document);
      const chosen = new Map(conflicts.map(({ key }) => [key, "theirs" as const]));
      const other = documentOfMap(mergeMaps({ base, mine, theirs }, chosen).map);
      expect(journeyDocument.parse(other)).toEqual(other);
      const alone = mergeMaps({ base, mine: base, theirs });
      expect(alone.conflicts).toEqual([]);
      expect(told(alone.map)).toBe(told(theirs));
      expect(told(mergeMaps({ base, mine, theirs: base }).map)).toBe(told(mine));
    });
    fc.assert(property, { seed: 4, numRuns: 300 });
  });
});
