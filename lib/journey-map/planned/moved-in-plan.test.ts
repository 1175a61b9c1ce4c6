import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../../schemas/journey-document";
import { applyCommand } from "../apply-command";
import { isSame } from "../is-same";
import { mapOfDocument } from "../map-document";
import type { JourneyMap } from "../map-types";
import { aMap } from "../testing/a-map";
import { planDifferences } from "./plan-differences";

const movedBetween = (asIs: JourneyMap, toBe: JourneyMap) =>
  planDifferences(asIs, toBe).moved.map(({ after }) => after.id);

const neighboursOf = ({ links }: JourneyMap, id: string) => ({
  before: links
    .filter(({ to }) => to === id)
    .map(({ from }) => from)
    .sort(),
  after: links
    .filter(({ from }) => from === id)
    .map(({ to }) => to)
    .sort(),
});

describe("what a plan moves", () => {
  const asIs = aMap("door>lobby lobby>stairs lobby>lift stairs>office lift>office office>corner");

  it("is what was put elsewhere, not what stands on another branch", () => {
    const toBe = aMap("door>lobby lobby>corner corner>stairs lobby>lift stairs>office lift>office");
    const listed = ["door", "lobby", "corner", "stairs", "lift", "office"].flatMap(
      (id) => toBe.touchpoints.find((one) => one.id === id) ?? [],
    );
    expect(movedBetween(asIs, { ...toBe, touchpoints: listed })).toEqual(["corner"]);
    expect(movedBetween(asIs, toBe)).toEqual(["corner"]);
  });

  it("is nothing where only the list is in another order", () => {
    const turned = ["door", "lobby", "lift", "stairs", "office", "corner"].flatMap(
      (id) => asIs.touchpoints.find((one) => one.id === id) ?? [],
    );
    expect(movedBetween(asIs, { ...asIs, touchpoints: turned })).toEqual([]);
  });

  it("is never what keeps the neighbours that it had, whichever one is put elsewhere", () => {
    const maps = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));
    const places = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(maps, places, (map, [one, other]) => {
        const ids = map.touchpoints.map(({ id }) => id);
        const [id = "", after = ""] = [ids[one % ids.length], ids[other % ids.length]];
        const done = applyCommand(map, { type: "put", id, where: { kind: "after", id: after } });
        const toBe = done.status === "done" ? done.map : map;
        const unmoved = movedBetween(map, toBe).filter((moved) =>
          isSame(neighboursOf(map, moved), neighboursOf(toBe, moved)),
        );
        expect(unmoved).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
