import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../schemas/journey-document";
import { scoringJourney } from "../schemas/scoring-journey";
import { rateOfJourney } from "../scoring";
import { readJourneyJson, writeJourneyJson } from "./journey-json";

function rate(document: ReturnType<typeof journeyDocument.parse>): number {
  const journey = scoringJourney(document.journey);
  const rates = journey.touchpoints.map(({ id }, place) => [id, 1 / (place + 1.5)]);
  return rateOfJourney(journey, Object.fromEntries(rates));
}

describe("a journey as JSON", () => {
  it("comes back the same, with the same score, whatever it holds", () => {
    fc.assert(
      fc.property(writtenDocuments, (written) => {
        const document = journeyDocument.parse(written);
        const read = readJourneyJson(writeJourneyJson(document));
        expect(read).toEqual({ status: "fits", value: document });
        if (read.status === "fits") expect(rate(read.value)).toBe(rate(document));
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });

  it("may begin with a byte order mark", () => {
    const document = journeyDocument.parse({
      format: "mot-journey",
      version: 1,
      journey: { name: "동선" },
    });
    expect(readJourneyJson(`\ufeff${writeJourneyJson(document)}`).status).toBe("fits");
  });

  it("says field by field what does not fit", () => {
    const file = { format: "mot-journey", version: 2, journey: { name: "동선", colour: "red" } };
    expect(readJourneyJson(JSON.stringify(file))).toMatchObject({
      status: "problems",
      problems: [
        { path: "version", code: "not-one-of" },
        { path: "journey.colour", code: "unknown-field" },
      ],
    });
  });

  it("throws at what is no JSON", () => {
    expect(() => readJourneyJson("{")).toThrow(SyntaxError);
  });
});
