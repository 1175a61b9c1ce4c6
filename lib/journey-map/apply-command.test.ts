import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../schemas/journey-document";
import { applyCommand } from "./apply-command";
import { leadsForward } from "./in-path-order";
import type { CommandResult, MapCommand } from "./map-command";
import { documentOfMap, mapOfDocument } from "./map-document";
import type { JourneyMap } from "./map-types";
import { aFactor, aMap, aTouchpoint, told } from "./testing/a-map";
import { commandsFor } from "./testing/arbitrary-command";

const FORK = "a>b b>c:3 b>d:7 c>e d>e";

function mapOf(result: CommandResult): JourneyMap {
  if (result.status === "refused") throw new Error(result.code);
  return result.map;
}

const pathAfter = (map: JourneyMap, command: MapCommand) => told(mapOf(applyCommand(map, command)));
const refusal = (map: JourneyMap, command: MapCommand) => {
  const result = applyCommand(map, command);
  return result.status === "refused" ? result.code : result.status;
};

describe("adding a touchpoint", () => {
  const add = (place: string | null): MapCommand => ({
    type: "add",
    touchpoint: aTouchpoint("x"),
    after: place,
  });

  it("puts it into the way behind another", () => {
    expect(pathAfter(aMap("a>b b>c"), add("b"))).toBe("abxc a>b b>x x>c");
    expect(pathAfter(aMap("a>b"), add("b"))).toBe("abx a>b b>x");
  });

  it("puts it before a fork, which keeps its shares, or into one branch of it", () => {
    expect(pathAfter(aMap(FORK), add("b"))).toBe("abxcde a>b b>x c>e d>e x>c:3 x>d:7");
    expect(pathAfter(aMap(FORK), add("c"))).toBe("abcxde a>b b>c:3 b>d:7 c>x d>e x>e");
  });

  it("puts it first of all", () => {
    expect(pathAfter(aMap("a>b"), add(null))).toBe("xab a>b x>a");
    expect(pathAfter(aMap(""), add(null))).toBe("x");
    const entries = [
      { id: "a", weight: 2 },
      { id: "b", weight: 1 },
    ];
    const map = mapOf(applyCommand(aMap("a>c b>c", { entries }), add(null)));
    expect(told(map)).toMatch(/ a>c b>c x>a:2 x>b:1$/);
    expect(map.entries).toEqual([{ id: "x", weight: null }]);
  });

  it("refuses an id that is there, a place that is not, and more than a journey holds", () => {
    const map = aMap("a>b");
    expect(refusal(map, { type: "add", touchpoint: aTouchpoint("a"), after: null })).toBe(
      "duplicate-id",
    );
    expect(refusal(map, add("z"))).toBe("unknown-id");
    const full = aMap("", {
      touchpoints: Array.from({ length: 500 }, (_, place) => aTouchpoint(`t${place}`)),
    });
    expect(refusal(full, add(null))).toBe("too-many-touchpoints");
  });
});

describe("another place for a touchpoint", () => {
  const reorder = (id: string, place: string | null): MapCommand => ({
    type: "reorder",
    id,
    after: place,
  });

  it("changes the way of a chain", () => {
    expect(pathAfter(aMap("a>b b>c c>d"), reorder("b", "c"))).toBe("acbd a>c b>d c>b");
    expect(pathAfter(aMap("a>b b>c"), reorder("c", null))).toBe("cab a>b c>a");
  });

  it("leaves the ways alone where they still lead forward", () => {
    expect(pathAfter(aMap(FORK), reorder("d", "b"))).toBe("abdce a>b b>c:3 b>d:7 c>e d>e");
  });

  it("takes a branch out of the fork where it now stands before it", () => {
    expect(pathAfter(aMap(FORK), reorder("c", "a"))).toBe("acbde a>c b>d:7 b>e:3 c>b d>e");
  });

  it("is refused behind itself or behind what is not there", () => {
    expect(refusal(aMap("a>b"), reorder("a", "a"))).toBe("unknown-id");
    expect(refusal(aMap("a>b"), reorder("a", "z"))).toBe("unknown-id");
  });
});

describe("removing a touchpoint", () => {
  const remove = (id: string): MapCommand => ({ type: "remove", id });

  it("joins the ways that it leaves open", () => {
    expect(pathAfter(aMap("a>b b>c"), remove("b"))).toBe("ac a>c");
    expect(pathAfter(aMap(FORK), remove("b"))).toBe("acde a>c:3 a>d:7 c>e d>e");
    expect(pathAfter(aMap(FORK), remove("c"))).toBe("abde a>b b>d:7 b>e:3 d>e");
    expect(pathAfter(aMap(FORK), remove("e"))).toBe("abcd a>b b>c:3 b>d:7");
  });

  it("adds up the shares of two ways that become one", () => {
    expect(pathAfter(aMap("a>b:3 a>c:7 b>c"), remove("b"))).toBe("ac a>c:10");
  });

  it("leaves no fork on which nobody could go on", () => {
    expect(pathAfter(aMap("a>b:1 a>c:0"), remove("b"))).toBe("ac a>c");
  });

  it("lets visits begin where the one that is gone led", () => {
    const map = aMap("a>b", { entries: [{ id: "a", weight: 2 }] });
    expect(mapOf(applyCommand(map, remove("a"))).entries).toEqual([{ id: "b", weight: null }]);
    const two = aMap("a>c b>c", {
      entries: [
        { id: "a", weight: 2 },
        { id: "b", weight: 1 },
      ],
    });
    expect(mapOf(applyCommand(two, remove("a"))).entries).toEqual([
      { id: "c", weight: 2 },
      { id: "b", weight: 1 },
    ]);
  });
});

describe("the ways on from a touchpoint", () => {
  it("are set together, and the path order follows them", () => {
    const ways = [{ to: "c", weight: null }];
    expect(pathAfter(aMap("a>b b>c a>d"), { type: "set-ways", from: "d", ways })).toBe(
      "abdc a>b a>d b>c d>c",
    );
  });

  it.each([
    ["cycle", [{ to: "a", weight: null }]],
    ["self-link", [{ to: "c", weight: null }]],
    ["unknown-id", [{ to: "z", weight: null }]],
    [
      "duplicate-link",
      [
        { to: "d", weight: 1 },
        { to: "d", weight: 2 },
      ],
    ],
    ["bad-weight", [{ to: "d", weight: 0 }]],
    ["bad-weight", [{ to: "d", weight: -1 }]],
    ["bad-weight", [{ to: "d", weight: Number.NaN }]],
  ])("are refused: %s", (code, ways) => {
    const map = aMap("a>b b>c c>d");
    expect(refusal(map, { type: "set-ways", from: "c", ways })).toBe(code);
  });

  it("can be drawn and taken away one by one", () => {
    expect(pathAfter(aMap("a>b b>c"), { type: "connect", from: "a", to: "c" })).toBe(
      "abc a>b a>c b>c",
    );
    expect(pathAfter(aMap("a>b:1 a>c:0"), { type: "disconnect", from: "a", to: "b" })).toBe(
      "abc a>c",
    );
    expect(refusal(aMap("a>b"), { type: "disconnect", from: "b", to: "a" })).toBe("unknown-id");
  });
});

describe("a touchpoint's own words", () => {
  it("change, but what only happens now and then needs a share of visits", () => {
    const map = aMap("a");
    const edit = (changes: object) => applyCommand(map, { type: "edit", id: "a", changes });
    expect(edit({ routine: false })).toEqual({ status: "refused", code: "bad-occurrence" });
    expect(mapOf(edit({ routine: false, occurrence: 0.1 })).touchpoints[0]).toMatchObject({
      routine: false,
      occurrence: 0.1,
    });
  });

  it("include factors, in an order of their own", () => {
    const map = aMap("", {
      touchpoints: [aTouchpoint("a", { factors: ["f", "g", "h"].map((id) => aFactor(id)) })],
    });
    const factors = (command: MapCommand) =>
      mapOf(applyCommand(map, command))
        .touchpoints[0]?.factors.map(({ id }) => id)
        .join("");
    expect(factors({ type: "add-factor", id: "a", factor: aFactor("x") })).toBe("fghx");
    expect(factors({ type: "reorder-factor", id: "a", factorId: "h", after: null })).toBe("hfg");
    expect(factors({ type: "reorder-factor", id: "a", factorId: "f", after: "g" })).toBe("gfh");
    expect(factors({ type: "remove-factor", id: "a", factorId: "g" })).toBe("fh");
    expect(refusal(map, { type: "add-factor", id: "a", factor: aFactor("f") })).toBe(
      "duplicate-id",
    );
    expect(refusal(map, { type: "remove-factor", id: "a", factorId: "z" })).toBe("unknown-id");
  });
});

describe("any commands on any map", () => {
  const starts = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));

  it("leave it sound: the schema takes it as it is, and its touchpoints stand in path order", () => {
    const run = (map: JourneyMap, seed: fc.GeneratorValue) => {
      let current = map;
      for (let step = 0; step < 12; step += 1) {
        const before = JSON.stringify(current);
        const result = applyCommand(current, seed(commandsFor, current));
        expect(JSON.stringify(current)).toBe(before);
        if (result.status === "done") current = result.map;
        const document = documentOfMap(current);
        expect(journeyDocument.parse(document)).toEqual(document);
        expect(leadsForward(current.touchpoints, current.links)).toBe(true);
      }
    };
    fc.assert(fc.property(starts, fc.gen(), run), { seed: 1, numRuns: 300 });
  });
});
