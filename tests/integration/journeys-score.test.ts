import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import daegu from "@/lib/scoring/cases/daegu-1998-telephone.json";
import jeonnam from "@/lib/scoring/cases/jeonnam-2018-senior-centres.json";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database, run, sql } from "@/lib/server/db";
import { createJourney, importJourney } from "@/lib/server/journeys/create-journey";
import { type ScoredJourney, scoreOfJourney } from "@/lib/server/journeys/score-of-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const BATCH = 1_000;

beforeAll(async () => {
  await freshDatabase();
});

interface Checked {
  readonly journey: StoredJourney;
  readonly place: number;
  readonly passed: number;
  readonly failed: number;
  readonly observedAt?: Date;
}

function checksOf({ journey, place, passed, failed, observedAt = NOW }: Checked) {
  const touchpoint = journey.document.journey.touchpoints[place];
  const [factor] = touchpoint?.factors ?? [];
  if (!touchpoint || !factor) throw new Error(`no factor at place ${place}`);
  const check = (answer: "yes" | "no") => ({
    id: uuid(),
    touchpointId: touchpoint.id,
    journeyId: journey.id,
    observedAt,
    announced: true,
    results: [{ factorId: factor.id, answer }],
  });
  return [
    ...Array.from({ length: passed }, () => check("yes")),
    ...Array.from({ length: failed }, () => check("no")),
  ];
}

async function record(viewer: Viewer, checked: readonly Checked[]): Promise<void> {
  const items = checked.flatMap(checksOf);
  for (let first = 0; first < items.length; first += BATCH) {
    const answers = await recordChecks(viewer, items.slice(first, first + BATCH), { now: NOW });
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["created"]));
  }
}

type Case = typeof daegu | typeof jeonnam;
type Figures = Readonly<Record<string, number>>;

const countsAt = (tallies: object, id: string) =>
  (tallies as Readonly<Record<string, { readonly passed: number; readonly failed: number }>>)[id];

const documentOf = ({ journey }: Case) =>
  aJourneyDocument({
    touchpoints: journey.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      factors: [{ id: "kept", name: "지켜졌나요?" }],
    })),
    links: journey.links,
  });

describe("the published inspections, imported as journeys and checked as often as they were", () => {
  it.each([
    [daegu.title, daegu],
    [jeonnam.title, jeonnam],
  ])("%s", async (_, inspection: Case) => {
    const viewer = await aBareCentre();
    const options = { reuseTouchpoints: false, now: NOW };
    const journey = await importJourney(viewer, documentOf(inspection), options);
    const names = inspection.journey.touchpoints.map(({ id }) => id);
    const counted = names.map((id, place) => ({
      journey,
      place,
      ...countsAt(inspection.tallies, id),
    }));
    await record(viewer, counted as Checked[]);
    const { score, days } = await scoreOfJourney(viewer, { journeyId: journey.id, now: NOW });
    const { expected } = inspection;
    const nameOf = new Map(
      journey.document.journey.touchpoints.map(({ id }, place) => [id, names[place] ?? ""]),
    );
    expect(score).toMatchObject({
      verdict: expected.verdict,
      score: expected.score,
      coverage: expected.coverage,
      blindSpots: [],
      notOccurred: [],
      unreachable: [],
      effectiveVisits: expected.effectiveVisits,
    });
    expect(score.failureFree).toBeCloseTo(expected.failureFree, 9);
    expected.interval.forEach((bound, side) => {
      expect(score.interval?.[side]).toBeCloseTo(bound, 7);
    });
    expect(nameOf.get(score.weakest?.id ?? "")).toBe(expected.weakest);
    expect(score.weakest?.factor).toMatchObject(
      countsAt(inspection.tallies, expected.weakest) ?? {},
    );
    expect(score.links.map(({ id }) => nameOf.get(id))).toEqual(names);
    for (const link of score.links) {
      const name = nameOf.get(link.id) ?? "";
      expect(link.missed).toBeCloseTo((expected.missed as Figures)[name] ?? Number.NaN, 9);
      expect(link.gain).toBeCloseTo((expected.gain as Figures)[name] ?? Number.NaN, 9);
      const probability = (expected.probabilityWeakest as Figures)[name] ?? Number.NaN;
      expect(link.probabilityWeakest).toBeCloseTo(probability, 5);
    }
    expect(days).toMatchObject({ latest: { day: "2026-11-21", verdict: 0 }, daysUnbroken: 0 });
  });
});

describe("the window of a score", () => {
  const ask = (viewer: Viewer, journey: StoredJourney, window = {}): Promise<ScoredJourney> =>
    scoreOfJourney(viewer, { journeyId: journey.id, ...window, now: NOW });
  const atGate = (journey: StoredJourney, time: string, failed = 0): Checked => ({
    journey,
    place: 0,
    passed: 1 - failed,
    failed,
    observedAt: new Date(time),
  });
  const checksSeen = ({ score }: ScoredJourney) =>
    score.links.reduce((sum, { passed, failed }) => sum + passed + failed, 0);

  it("is the last thirty days where the centre is, today among them", async () => {
    const viewer = await aBareCentre();
    const journey = await aJourney(viewer);
    await record(viewer, [
      atGate(journey, "2026-10-22T23:59:59+09:00"),
      atGate(journey, "2026-10-23T00:00:00+09:00"),
      atGate(journey, "2026-11-21T23:59:59+09:00"),
      atGate(journey, "2026-11-22T00:00:00+09:00"),
    ]);
    const scored = await ask(viewer, journey);
    expect(scored.window).toEqual({ from: "2026-10-23", to: "2026-11-21" });
    expect(checksSeen(scored)).toBe(2);
    expect(checksSeen(await ask(viewer, journey, { from: "2026-10-22" }))).toBe(3);
    const tomorrow = await ask(viewer, journey, { to: "2026-11-22" });
    expect(tomorrow.window).toEqual({ from: "2026-10-24", to: "2026-11-22" });
    expect(checksSeen(tomorrow)).toBe(2);
    const oneDay = { from: "2026-10-22", to: "2026-10-22" };
    expect(checksSeen(await ask(viewer, journey, oneDay))).toBe(1);
  });

  it("shows its days, and a period none: a failure, then a later pass", async () => {
    const viewer = await aBareCentre();
    const journey = await aJourney(viewer);
    await record(viewer, [
      atGate(journey, "2026-11-10T10:00:00+09:00", 1),
      atGate(journey, "2026-11-11T10:00:00+09:00"),
    ]);
    const [gate, lobby] = journey.document.journey.touchpoints;
    const { days, score, revision } = await ask(viewer, journey);
    expect(days).toEqual({
      days: [
        { day: "2026-11-10", verdict: 0, hundred: 0, zero: 0 },
        { day: "2026-11-11", verdict: null, hundred: 0, zero: 0 },
      ],
      latest: { day: "2026-11-11", verdict: null },
      lastZero: { day: "2026-11-10", touchpointId: gate?.id, passedSince: true },
      daysUnbroken: 0,
    });
    expect(score.blindSpots).toContain(lobby?.id);
    expect(revision).toBe(1);
  });

  it("counts a shared touchpoint's checks whatever journey they were made on, but no other's", async () => {
    const viewer = await aBareCentre();
    const first = await aJourney(viewer);
    const second = await aJourney(viewer, {}, { reuseTouchpoints: true });
    const apart = await aJourney(viewer);
    await record(viewer, [atGate(first, "2026-11-20T10:00:00+09:00", 1)]);
    expect(checksSeen(await ask(viewer, second))).toBe(1);
    expect(checksSeen(await ask(viewer, apart))).toBe(0);
  });

  it("follows the stop: a failure at a touchpoint that is not major here breaks nothing", async () => {
    const viewer = await aBareCentre();
    const journey = await aJourney(viewer);
    const touchpoints = journey.document.journey.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      id: touchpoint.name,
      major: false,
    }));
    const minor = await createJourney(viewer, aJourneyDocument({ touchpoints, links: [] }), {
      reuseTouchpoints: true,
      now: NOW,
    });
    await record(viewer, [atGate(journey, "2026-11-20T10:00:00+09:00", 1)]);
    expect((await ask(viewer, journey)).score.verdict).toBe("zero");
    const { score, days } = await ask(viewer, minor);
    expect(score.verdict).toBe("unproven");
    expect(days.days).toEqual([]);
  });

  it("says nothing of a blank journey, without failing", async () => {
    const viewer = await aBareCentre();
    const blank = await aJourney(viewer, { touchpoints: [], links: [] });
    const scored = await ask(viewer, blank);
    expect(scored.score).toMatchObject({ verdict: "unproven", failureFree: null, links: [] });
    expect(scored.observed).toBeNull();
    expect(scored.days.latest).toBeNull();
  });

  it("shows the observed rate of the visits walked", async () => {
    const viewer = await aBareCentre();
    const journey = await aJourney(viewer);
    await database().write(function* () {
      yield* run(
        sql`INSERT INTO "VisitTally" ("centreId", "journeyId", "day", "complete", "hundred", "zero")
          VALUES (${viewer.centreId}, ${journey.id}, '2026-11-20', 12, 9, 4)`,
      );
    });
    const { observed, days } = await ask(viewer, journey);
    expect(observed).toMatchObject({ complete: 12, hundred: 9, incomplete: 1, rate: 0.75 });
    expect(observed?.interval[0]).toBeCloseTo(0.4677, 4);
    expect(days.days).toEqual([{ day: "2026-11-20", verdict: 0, hundred: 9, zero: 4 }]);
  });
});

describe("GET /api/v1/journeys/{id}/score", () => {
  it("answers with the journey, its revision, the window and the figures", async () => {
    const api = journeysApi((await aKeyHolder({ role: "staff" })).headers);
    const director = await aKeyHolder({ role: "director" });
    const theirs = journeysApi(director.headers);
    const { id } = (await theirs.create(aJourneyDocument())).body;
    const answered = await theirs.score(id, "from=2026-03-01&to=2026-03-31");
    expect(answered.status).toBe(200);
    expect(answered.body).toMatchObject({
      journeyId: id,
      revision: 1,
      window: { from: "2026-03-01", to: "2026-03-31" },
      score: { verdict: "unproven", score: null },
      days: { days: [], latest: null },
      firstSeconds: { welcomedShare: 0, never: 0, distribution: [{ second: 15, share: 1 }] },
      observed: null,
    });
    expect((await api.score(id)).status).toBe(404);
  });

  it.each([
    ["from=2026-03-02&to=2026-03-01", "from"],
    ["from=9999-12-31", "from"],
    ["from=2026-02-30", "from"],
    ["to=yesterday", "to"],
    ["since=2026-03-01", "since"],
  ])("refuses %s", async (query, path) => {
    const api = journeysApi((await aKeyHolder({ role: "manager" })).headers);
    const { id } = (await api.create(aJourneyDocument())).body;
    const refused = await api.score(id, query);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ path }]);
  });

  it("takes any day that is one", async () => {
    const api = journeysApi((await aKeyHolder({ role: "manager" })).headers);
    const { id } = (await api.create(aJourneyDocument())).body;
    for (const query of ["to=0001-01-01", "from=0001-01-01&to=9999-12-31", "to=0000-01-01"])
      expect((await api.score(id, query)).status).toBe(200);
  });
});
