import { describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  compareJourneys,
  type JourneyComparison,
  type JourneyScore,
  scoreJourney,
} from "../../scoring";
import { checkItem } from "../checks";
import { journeyDocument } from "../journey-document";
import { readFields } from "../read-fields";
import { compareRequest, scoreRequest } from "../score";
import { journeyComparison, journeyScore } from "../score-result";
import { openApiDocument } from "./document";

interface Content {
  readonly example?: unknown;
  readonly schema?: { readonly $ref?: string };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Content>> }>
  >;
}

const document = JSON.parse(JSON.stringify(openApiDocument()));
const operations = Object.entries(
  document.paths as Record<string, Record<string, Operation>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
);
const sentTo = (name: string) =>
  operations.find(([known]) => known === name)?.[1].requestBody?.content["application/json"]
    ?.example;

const fits = (schema: z.ZodType, value: unknown) => readFields(schema, value);

describe("the OpenAPI document", () => {
  it("is of version 3.1 and asks for a key", () => {
    expect(document).toMatchObject({ openapi: "3.1.0", security: [{ apiKey: [] }] });
    expect(document.components.securitySchemes.apiKey).toMatchObject({
      type: "http",
      scheme: "bearer",
    });
  });

  it("has every address that other programs use", () => {
    expect(operations.map(([name]) => name).sort()).toEqual([
      "delete /api/v1/api-keys/{id}",
      "delete /api/v1/checks/{id}/photo",
      "delete /api/v1/factor-library/{id}",
      "delete /api/v1/floors/{id}",
      "delete /api/v1/journeys/{id}",
      "delete /api/v1/journeys/{id}/plans/{planId}",
      "get /api/health",
      "get /api/v1/api-keys",
      "get /api/v1/attachments/{id}",
      "get /api/v1/audit",
      "get /api/v1/backup",
      "get /api/v1/centre",
      "get /api/v1/checks",
      "get /api/v1/factor-library",
      "get /api/v1/feedback",
      "get /api/v1/feedback/sticker-boards",
      "get /api/v1/floors",
      "get /api/v1/journeys",
      "get /api/v1/journeys/{id}",
      "get /api/v1/journeys/{id}/export",
      "get /api/v1/journeys/{id}/plans",
      "get /api/v1/journeys/{id}/plans/{planId}",
      "get /api/v1/journeys/{id}/revisions",
      "get /api/v1/journeys/{id}/revisions/{number}",
      "get /api/v1/journeys/{id}/score",
      "get /api/v1/openapi.json",
      "get /api/v1/people",
      "patch /api/v1/centre",
      "patch /api/v1/factor-library/{id}",
      "patch /api/v1/floors/{id}",
      "patch /api/v1/journeys/{id}/keeping",
      "patch /api/v1/journeys/{id}/plans/{planId}",
      "patch /api/v1/people/{id}",
      "patch /api/v1/touchpoints/{id}/rhythm",
      "post /api/v1/api-keys",
      "post /api/v1/checks",
      "post /api/v1/factor-library",
      "post /api/v1/factor-library/take-back",
      "post /api/v1/factor-library/take-over",
      "post /api/v1/feedback",
      "post /api/v1/feedback/sticker-boards",
      "post /api/v1/floors",
      "post /api/v1/journeys",
      "post /api/v1/journeys/import",
      "post /api/v1/journeys/preview",
      "post /api/v1/journeys/{id}/plans",
      "post /api/v1/journeys/{id}/plans/{planId}/adopt",
      "post /api/v1/journeys/{id}/plans/{planId}/restore",
      "post /api/v1/journeys/{id}/restore",
      "post /api/v1/people",
      "post /api/v1/people/{id}/password",
      "post /api/v1/score",
      "post /api/v1/score/compare",
      "post /api/v1/walks",
      "put /api/v1/checks/{id}/photo",
      "put /api/v1/floors/{id}/image",
      "put /api/v1/journeys/{id}",
      "put /api/v1/journeys/{id}/plans/{planId}",
    ]);
  });

  it.each(operations)(
    "%s says what it does in both languages, and its refusals as problems",
    (_, operation) => {
      expect(operation.summary).toMatch(/^\p{ASCII}+$/u);
      expect(operation.description).toMatch(/[가-힣]/);
      const refusals = Object.entries(operation.responses).filter(
        ([status]) => Number(status) >= 400,
      );
      expect(refusals.length).toBeGreaterThan(0);
      for (const [, { content }] of refusals) {
        expect(content?.["application/problem+json"]?.schema?.$ref).toBe(
          "#/components/schemas/Problem",
        );
      }
    },
  );

  it("names every operation once, and every reference leads somewhere", () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
    const schemas = Object.keys(document.components.schemas);
    expect(
      references.map(([, name]) => name).filter((name) => !schemas.includes(name ?? "")),
    ).toEqual([]);
  });

  it("shows requests that the server accepts", () => {
    expect(fits(scoreRequest, sentTo("post /api/v1/score")).status).toBe("fits");
    expect(fits(compareRequest, sentTo("post /api/v1/score/compare")).status).toBe("fits");
    expect(fits(journeyDocument, sentTo("post /api/v1/journeys")).status).toBe("fits");
    const batch = sentTo("post /api/v1/checks") as { readonly items: readonly unknown[] };
    for (const item of batch.items) expect(fits(checkItem, item).status).toBe("fits");
  });
});

describe("the answers of the scoring group", () => {
  const journey = {
    touchpoints: [
      { id: "guard", name: "정문 경비실", major: true, routine: true },
      { id: "lift", name: "엘리베이터 고장", major: true, routine: false, occurrence: 0.1 },
    ],
    links: [{ from: "guard", to: "lift" }],
  };
  const tallies = { guard: { passed: 3, failed: 1, factors: { hello: { passed: 3, failed: 1 } } } };

  it("are as documented, field by field", () => {
    const score: JourneyScore = scoreJourney(journey, tallies);
    expect(fits(journeyScore, score)).toEqual({ status: "fits", value: score });
    expect(fits(journeyScore, scoreJourney({ touchpoints: [], links: [] }, {})).status).toBe(
      "fits",
    );
    const comparison: JourneyComparison = compareJourneys(journey, journey, tallies);
    expect(fits(journeyComparison, comparison)).toEqual({ status: "fits", value: comparison });
  });
});
