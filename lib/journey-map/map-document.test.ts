import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../schemas/journey-document";
import { documentOfMap, mapOfDocument } from "./map-document";
import { aMap, told } from "./testing/a-map";

describe("a document as a map", () => {
  it("has its touchpoints in path order, and the order given where the links allow it", () => {
    const { touchpoints, ...ways } = aMap("c>d d>b a>b");
    const order = ["a", "b", "c", "d"];
    const byName = [...touchpoints].sort(
      (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
    );
    expect(told(mapOfDocument({ journey: { ...ways, touchpoints: byName } }))).toBe(
      "acdb a>b c>d d>b",
    );
  });

  it("is a document again, complete", () => {
    fc.assert(
      fc.property(writtenDocuments, (written) => {
        const document = journeyDocument.parse(written);
        expect(documentOfMap(mapOfDocument(document))).toEqual(document);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
