import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScoringError, scoreJourney } from "../scoring";
import { journeyDocument } from "./journey-document";
import { journeyGraphProblems } from "./journey-graph-problems";
import { readFields } from "./read-fields";
import { scoringJourney } from "./scoring-journey";

const guard = { id: "guard", name: "정문 경비실" };
const lobby = { id: "lobby", name: "1층 로비" };
const there = { from: "guard", to: "lobby" };

const aDocument = (journey: object = {}) => ({
  format: "mot-journey",
  version: 1,
  journey: { name: "처음 오시는 분", touchpoints: [guard, lobby], links: [there], ...journey },
});

function documentOf(value: unknown) {
  const read = readFields(journeyDocument, value);
  if (read.status === "problems") throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const problemsOf = (value: unknown) => {
  const read = readFields(journeyDocument, value);
  return read.status === "fits" ? [] : read.problems.map(({ path, code }) => [path, code]);
};

const manyTouchpoints = (size: number) =>
  Array.from({ length: size }, (_, index) => ({ id: `t${index}`, name: "접점" }));

describe("the interchange document", () => {
  it("gives absent fields their defaults", () => {
    const factors = [{ id: "hello", name: "먼저 인사" }];
    const { journey } = documentOf(aDocument({ touchpoints: [{ ...guard, factors }, lobby] }));
    expect(journey).toEqual({
      name: "처음 오시는 분",
      persona: "",
      plan: "asIs",
      touchpoints: [
        {
          ...guard,
          place: "",
          channel: "face",
          duty: "",
          procedure: "",
          major: true,
          routine: true,
          occurrence: null,
          greets: false,
          attendedHours: [],
          durationSeconds: null,
          position: null,
          factors: [
            { id: "hello", name: "먼저 인사", basic: true, kind: "procedure", standard: "" },
          ],
        },
        expect.objectContaining(lobby),
      ],
      links: [{ ...there, weight: null }],
      entries: null,
    });
  });

  it("reads what it wrote as it was", () => {
    const document = documentOf(aDocument({ entries: [{ id: "guard" }] }));
    expect(documentOf(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it.each<readonly [object, readonly [string, string]]>([
    [{ links: [there, { from: "lobby", to: "guard" }] }, ["journey.links[1]", "cycle"]],
    [{ links: [{ from: "guard", to: "roof" }] }, ["journey.links[0].to", "unknown-id"]],
    [{ links: [{ from: "lobby", to: "lobby" }] }, ["journey.links[0]", "self-link"]],
    [{ links: [there, there] }, ["journey.links[1]", "duplicate-link"]],
    [{ links: [{ ...there, weight: -1 }] }, ["journey.links[0].weight", "bad-weight"]],
    [{ links: [{ ...there, weight: 0 }] }, ["journey.links[0].weight", "bad-weight"]],
    [{ entries: [{ id: "roof" }] }, ["journey.entries[0].id", "unknown-id"]],
    [{ entries: [{ id: "guard" }, { id: "guard" }] }, ["journey.entries[1].id", "duplicate-id"]],
    [{ entries: [{ id: "guard", weight: 0 }] }, ["journey.entries[0].weight", "bad-weight"]],
    [{ touchpoints: [guard, lobby, guard] }, ["journey.touchpoints[2].id", "duplicate-id"]],
    [
      { touchpoints: [{ ...guard, routine: false }, lobby] },
      ["journey.touchpoints[0].occurrence", "bad-occurrence"],
    ],
    [
      { touchpoints: [{ ...guard, routine: false, occurrence: 1.1 }, lobby] },
      ["journey.touchpoints[0].occurrence", "bad-occurrence"],
    ],
    [
      { touchpoints: [{ ...guard, routine: false, occurrence: 0 }, lobby] },
      ["journey.touchpoints[0].occurrence", "bad-occurrence"],
    ],
    [
      { touchpoints: [{ ...guard, durationSeconds: 86_401 }, lobby] },
      ["journey.touchpoints[0].durationSeconds", "bad-duration"],
    ],
    [
      { touchpoints: [{ ...guard, factors: Array(2).fill({ id: "a", name: "인사" }) }, lobby] },
      ["journey.touchpoints[0].factors[1].id", "duplicate-id"],
    ],
    [
      { touchpoints: [{ ...guard, duty: "900101-1234567" }, lobby] },
      ["journey.touchpoints[0].duty", "personal-number"],
    ],
    [
      {
        touchpoints: [
          { ...guard, attendedHours: [{ weekday: 1, from: "12:00", to: "12:00" }] },
          lobby,
        ],
      },
      ["journey.touchpoints[0].attendedHours[0].from", "wrong-order"],
    ],
    [
      {
        touchpoints: [
          { ...guard, attendedHours: [{ weekday: 8, from: "9:00", to: "25:00" }] },
          lobby,
        ],
      },
      ["journey.touchpoints[0].attendedHours[0].weekday", "over-maximum"],
    ],
    [{ touchpoints: manyTouchpoints(501), links: [] }, ["journey.touchpoints", "too-many"]],
    [{ centreId: "x" }, ["journey.centreId", "unknown-field"]],
    [{ name: " " }, ["journey.name", "blank"]],
    [{ plan: "maybe" }, ["journey.plan", "not-one-of"]],
  ])("with %j is refused at %j", (journey, problem) => {
    expect(problemsOf(aDocument(journey))[0]).toEqual(problem);
  });

  it("is refused when it is of another format or version", () => {
    expect(problemsOf({ ...aDocument(), format: "csv" })).toEqual([["format", "not-one-of"]]);
    expect(problemsOf({ ...aDocument(), version: 2 })).toEqual([["version", "not-one-of"]]);
  });

  it("becomes a journey that can be scored, unknowns left out", () => {
    const touchpoints = [
      { ...guard, durationSeconds: 6 },
      { ...lobby, routine: false, occurrence: 0.5, greets: true },
    ];
    const { journey } = documentOf(aDocument({ touchpoints, entries: [{ id: "guard" }] }));
    expect(scoringJourney(journey)).toEqual({
      touchpoints: [
        { ...guard, major: true, routine: true, greets: false, durationSeconds: 6 },
        { ...lobby, major: true, routine: false, greets: true, occurrence: 0.5 },
      ],
      links: [there],
      entries: [{ id: "guard" }],
    });
    expect(scoreJourney(scoringJourney(journey), {}).verdict).toBe("unproven");
  });
});

const anyGraph = fc
  .record({
    size: fc.integer({ min: 1, max: 6 }),
    arrows: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(null, 0, 1, 2)), {
      maxLength: 8,
    }),
    entrances: fc.option(
      fc.array(fc.tuple(fc.nat(6), fc.constantFrom(null, 0, 1)), { maxLength: 3 }),
    ),
  })
  .map(({ size, arrows, entrances }) => ({
    name: "동선",
    touchpoints: manyTouchpoints(size),
    links: arrows.map(([from, to, weight]) => ({ from: `t${from}`, to: `t${to}`, weight })),
    entries: entrances?.map(([place, weight]) => ({ id: `t${place}`, weight })) ?? null,
  }));

describe("what keeps a journey from being scored", () => {
  it("is found if and only if the scoring library refuses it, with a code that it would use", () => {
    const whole = { routine: true, occurrence: null, factors: [] };
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const touchpoints = graph.touchpoints.map((touchpoint) => ({ ...touchpoint, ...whole }));
        const codes = journeyGraphProblems({ ...graph, touchpoints }).map(({ code }) => code);
        expect(refusalOf(graph)).toEqual(codes.length === 0 ? null : expect.toBeOneOf(codes));
      }),
      { numRuns: 3_000, seed: 8 },
    );
  });

  it("is found in linear time, and names a link that lies on the cycle", () => {
    const size = 100_000;
    const touchpoints = manyTouchpoints(size).map(({ id }) => ({
      id,
      routine: true,
      occurrence: null,
      factors: [],
    }));
    const chain = Array.from({ length: size - 1 }, (_, index) => ({
      from: `t${index}`,
      to: `t${index + 1}`,
      weight: null,
    }));
    const back = { from: `t${size - 2}`, to: `t${size - 3}`, weight: null };
    const start = performance.now();
    const problems = journeyGraphProblems({ touchpoints, links: [...chain, back], entries: null });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe("cycle");
    expect([size - 3, size - 1]).toContain(problems[0]?.path[1]);
  });
});

interface Graph {
  readonly touchpoints: readonly { readonly id: string; readonly name: string }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight: number | null;
  }[];
  readonly entries: readonly { readonly id: string; readonly weight: number | null }[] | null;
}

function weighted<Item extends { readonly weight: number | null }>(items: readonly Item[]) {
  return items.map(({ weight, ...item }) => (weight === null ? item : { ...item, weight }));
}

/** The code with which the scoring library refuses a graph, or null. */
function refusalOf({ touchpoints, links, entries }: Graph): string | null {
  const journey = {
    touchpoints: touchpoints.map((touchpoint) => ({ ...touchpoint, major: true, routine: true })),
    links: weighted(links),
    ...(entries === null ? {} : { entries: weighted(entries) }),
  };
  try {
    scoreJourney(journey, {});
    return null;
  } catch (error) {
    return error instanceof ScoringError ? error.code : "unexpected";
  }
}
