import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareJourneys,
  differenceInterval,
  firstSeconds,
  incidentTable,
  momentArithmetic,
  observedFirstSeconds,
  pChart,
  rateOfJourney,
  ScoringError,
  type ScoringErrorCode,
  scoreJourney,
  signals,
  wilsonInterval,
  xmrChart,
} from "./index";
import { arbitraryJourney, type JourneyWithEvidence } from "./testing/arbitrary-journey";
import { refusalOf } from "./testing/refusal";

const RUNS = { seed: 7, numRuns: 300 } as const;

const CODES: readonly ScoringErrorCode[] = [
  "cycle",
  "unknown-id",
  "duplicate-id",
  "duplicate-link",
  "self-link",
  "bad-weight",
  "bad-tally",
  "bad-occurrence",
  "bad-duration",
  "bad-rate",
  "bad-number",
];

const notAnAmount = fc.constantFrom(-1, -0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null);

interface Spoiling {
  readonly code: ScoringErrorCode;
  readonly spoil: (given: JourneyWithEvidence, bad: unknown) => unknown;
}

/** One way each to spoil a good journey or its tallies. */
const SPOILINGS: readonly Spoiling[] = [
  {
    code: "duplicate-id",
    spoil: ({ journey }) => ({
      journey: { ...journey, touchpoints: [...journey.touchpoints, ...journey.touchpoints] },
    }),
  },
  {
    code: "unknown-id",
    spoil: ({ journey }) => ({
      journey: { ...journey, links: [...journey.links, { from: "m", to: "nowhere" }] },
    }),
  },
  {
    code: "unknown-id",
    spoil: ({ tallies }) => ({ tallies: { ...tallies, nowhere: { passed: 1, failed: 0 } } }),
  },
  {
    code: "self-link",
    spoil: ({ journey }) => ({
      journey: { ...journey, links: [...journey.links, { from: "m", to: "m" }] },
    }),
  },
  {
    code: "cycle",
    spoil: ({ journey }) => ({
      journey: {
        ...journey,
        touchpoints: [
          ...journey.touchpoints,
          ...["one", "two"].map((id) => ({ id, name: id, major: true, routine: true })),
        ],
        links: [
          ...journey.links,
          { from: "one", to: "two", weight: 0 },
          { from: "two", to: "one" },
        ],
      },
    }),
  },
  {
    code: "bad-tally",
    spoil: ({ tallies }, bad) => ({ tallies: { ...tallies, m: { passed: bad, failed: 1 } } }),
  },
  {
    code: "bad-tally",
    spoil: ({ tallies }, bad) => ({ tallies: { ...tallies, m: { passed: 1, failed: bad } } }),
  },
  {
    code: "bad-weight",
    spoil: ({ journey }, bad) => ({ journey: { ...journey, entries: [{ id: "m", weight: bad }] } }),
  },
  {
    code: "bad-occurrence",
    spoil: ({ journey }, bad) => ({
      journey: {
        ...journey,
        touchpoints: journey.touchpoints.map((stop) => ({
          ...stop,
          routine: false,
          occurrence: bad,
        })),
      },
    }),
  },
  {
    code: "bad-duration",
    spoil: ({ journey }, bad) => ({
      journey: {
        ...journey,
        touchpoints: journey.touchpoints.map((stop) => ({ ...stop, durationSeconds: bad })),
      },
    }),
  },
];

describe("input outside the domain", () => {
  it.each(SPOILINGS)("[X1] [X2] [X3] [X5] [X6] [X7] [X8] [X9] $code, in any journey", (way) => {
    fc.assert(
      fc.property(arbitraryJourney, notAnAmount, (given, bad) => {
        const spoiled = { ...given, ...Object(way.spoil(given, bad)) };
        expect(refusalOf(() => scoreJourney(spoiled.journey, spoiled.tallies)).code).toBe(way.code);
      }),
      RUNS,
    );
  });

  it("[X4] any link drawn twice is refused", () => {
    fc.assert(
      fc.property(arbitraryJourney, fc.nat(), ({ journey }, pick) => {
        const link = journey.links[pick % Math.max(1, journey.links.length)];
        if (link === undefined) return;
        const twice = { ...journey, links: [...journey.links, { ...link, weight: 1 }] };
        expect(refusalOf(() => firstSeconds(twice)).code).toBe("duplicate-link");
      }),
      RUNS,
    );
  });

  it("[X10] any rate outside [0, 1] is refused", () => {
    const notARate = fc.oneof(notAnAmount, fc.double({ min: 1.000001, noNaN: true }));
    fc.assert(
      fc.property(arbitraryJourney, notARate, ({ journey }, bad) => {
        const given: Record<string, never> = {};
        for (const { id } of journey.touchpoints) given[id] = bad as never;
        expect(refusalOf(() => rateOfJourney(journey, given)).code).toBe("bad-rate");
        expect(
          refusalOf(() => compareJourneys(journey, journey, {}, { assumed: given })).code,
        ).toBe("bad-rate");
      }),
      RUNS,
    );
  });

  it("[X11] [X15] whatever JSON comes in, the answer is plain data or a ScoringError", () => {
    const call = fc.constantFrom(
      (one: never, other: never) => scoreJourney(one, other),
      (one: never, other: never) => rateOfJourney(one, other),
      (one: never, other: never) => firstSeconds(one, other),
      (one: never, other: never) => compareJourneys(one, one, other),
      (one: never, other: never) => observedFirstSeconds(one, other),
      (one: never, other: never) => wilsonInterval(one, other),
      (one: never, other: never) => differenceInterval(one, other, one, other),
      (one: never) => pChart(one),
      (one: never, other: never) => xmrChart(one, other),
      (one: never) => signals(one),
      (one: never) => incidentTable(one),
      (one: never) => momentArithmetic(one),
    );
    fc.assert(
      fc.property(call, fc.jsonValue(), fc.jsonValue(), (run, one, other) => {
        try {
          const answer = run(one as never, other as never);
          expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity/);
        } catch (error) {
          expect(error).toBeInstanceOf(ScoringError);
          if (error instanceof ScoringError) expect(CODES).toContain(error.code);
        }
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  it("[X15] charts, tables and sums stay finite for every input of their domain", () => {
    const count = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    const sample = fc
      .tuple(count, count)
      .map(([a, b]) => ({ k: Math.min(a, b), n: Math.max(a, b) }));
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    const finite = (answer: unknown): void => {
      JSON.stringify(answer, (key, part) => {
        if (typeof part === "number") expect([key, Number.isFinite(part)]).toEqual([key, true]);
        return part;
      });
    };
    fc.assert(
      fc.property(fc.array(sample), fc.array(value), fc.boolean(), (samples, values, screen) => {
        finite(pChart(samples));
        finite(xmrChart(values, { screen }));
        const incidents = samples.map(({ k, n }, index) => ({
          guideline: `g${index % 3}`,
          satisfied: n % 2 === 0,
          count: k,
        }));
        finite(incidentTable(incidents));
        for (const { k, n } of samples)
          finite(momentArithmetic({ visits: k, contacts: n, secondsEach: n }));
      }),
      RUNS,
    );
  });
});
