import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/format/day-of";
import { readWall, type Wall } from "@/lib/server/dashboards/reads";
import { database } from "@/lib/server/db";
import { scoreOfJourney } from "@/lib/server/journeys/score-of-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import {
  countsOf,
  failureFreeOf,
  lastFailureOf,
  missedOf,
  type Raw,
  verdictsOf,
  visitsOf,
} from "../support/naive-figures";
import { aWatchedCentre } from "../support/watched-centre";

const NOW = new Date("2026-11-21T06:00:00Z");
const TODAY = "2026-11-21";
const MONDAY = "2026-11-16";
const WINDOWS = [
  { days: 7 },
  { days: 30 },
  { days: 90 },
  { from: "2026-10-05", to: "2026-11-08" },
  { from: "2026-11-12", to: "2026-11-12" },
] as const;

let viewer: Viewer;
let raw: Raw;
let stored: ReadonlyMap<string, StoredJourney>;
let walls: readonly Wall[];

beforeAll(async () => {
  await freshDatabase();
  ({ viewer, raw, stored } = await aWatchedCentre(NOW));
  walls = await Promise.all(WINDOWS.map((asked) => readWall(viewer, { ...asked, now: NOW })));
});

/** Every journey on every wall, with what it is. */
function shown() {
  return walls.flatMap(({ journeys, window }) =>
    journeys.map((figures) => {
      const journey = stored.get(figures.id)?.document.journey;
      if (!journey) throw new Error("a journey of nobody's");
      return { figures, journey, window, journeyId: figures.id };
    }),
  );
}

type Shown = ReturnType<typeof shown>[number];

const close = (rate: number): unknown => expect.closeTo(rate, 12);

/** The share of whole visits at 100; null without one. */
function observedRate(journeyId: string, days: Shown["window"]) {
  const whole = visitsOf(raw, journeyId, days).filter(({ complete }) => complete);
  const hundred = whole.filter(({ score }) => score === 100).length;
  return { count: whole.length, rate: whole.length > 0 ? hundred / whole.length : null };
}

function naiveHeadline({ journeyId, journey, window }: Shown) {
  const { count, rate } = observedRate(journeyId, window);
  if (rate !== null && count >= 12) return { kind: "observed", rate };
  const estimate = failureFreeOf(raw, journey, window);
  return estimate === null ? null : { kind: "estimate", rate: estimate };
}

function naiveWeek({ journeyId, journey }: Shown, kind: string, week: string): number | null {
  const days = { from: week, to: addDays(week, 6) };
  return kind === "observed"
    ? observedRate(journeyId, days).rate
    : failureFreeOf(raw, journey, days);
}

describe("the wall of journeys, recomputed from the raw checks", () => {
  it("is of the days that were asked for, both ends included", () => {
    expect(walls.map(({ window }) => window)).toEqual([
      { from: addDays(TODAY, -6), to: TODAY },
      { from: addDays(TODAY, -29), to: TODAY },
      { from: addDays(TODAY, -89), to: TODAY },
      { from: "2026-10-05", to: "2026-11-08" },
      { from: "2026-11-12", to: "2026-11-12" },
    ]);
  });

  it("shows each of the centre's journeys once, and no other centre's", () => {
    for (const wall of walls) {
      expect(new Set(wall.journeys.map(({ id }) => id))).toEqual(new Set(stored.keys()));
      expect(wall.journeys).toHaveLength(3);
      expect(wall.hasMore).toBe(false);
    }
    expect(raw.checks.length).toBeGreaterThan(300);
  });

  it("has the same share of visits without a failure", () => {
    for (const { figures, journey, window } of shown()) {
      const naive = failureFreeOf(raw, journey, window);
      if (naive === null) expect(figures.score.failureFree).toBeNull();
      else expect(figures.score.failureFree).toBeCloseTo(naive, 12);
    }
  });

  it("puts what was observed first where there are twelve complete visits, else the estimate", () => {
    for (const one of shown()) {
      const { headline } = one.figures;
      const naive = naiveHeadline(one);
      expect(headline?.rate ?? null).toEqual(naive === null ? null : close(naive.rate));
      expect(headline?.kind).toBe(naive?.kind);
      const [lower = 0, upper = 1] = headline?.interval ?? [];
      expect(lower).toBeLessThanOrEqual(headline?.rate ?? 1);
      expect(upper).toBeGreaterThanOrEqual(headline?.rate ?? 0);
    }
    expect(new Set(shown().map(({ figures }) => figures.headline?.kind)).size).toBe(3);
  });

  it("names the same place to fix first, with its counts", () => {
    for (const { figures, journey, window } of shown()) {
      const [worst] = missedOf(raw, journey, window);
      if (!worst) {
        expect(figures.fixFirst).toBeNull();
        continue;
      }
      expect(figures.fixFirst).toMatchObject({ id: worst.id, ...countsOf(raw, worst.id, window) });
      expect(figures.fixFirst?.missed).toBeCloseTo(worst.missed, 12);
    }
  });

  it("judges every day the same, and the days unbroken", () => {
    for (const { figures, ...judged } of shown().map((one) => ({ ...one, days: one.window }))) {
      const verdicts = verdictsOf(raw, judged);
      expect(figures.days.days.map(({ day, verdict }) => ({ day, verdict }))).toEqual(verdicts);
      expect(figures.days.latest).toEqual(verdicts.at(-1) ?? null);
      const zeroAt = verdicts.findLastIndex(({ verdict }) => verdict === 0);
      expect(figures.days.lastZero?.day).toBe(verdicts[zeroAt]?.day);
      const since = verdicts.slice(zeroAt + 1).filter(({ verdict }) => verdict === 100);
      expect(figures.days.daysUnbroken).toBe(since.length);
    }
  });

  it("knows whether the last failure has passed since, also within its day", () => {
    const known = shown().flatMap(({ figures, window, journey, journeyId }) => {
      const last = lastFailureOf(raw, { journeyId, journey, days: window });
      const { lastZero } = figures.days;
      if (last === null || lastZero?.day !== last.day) return [];
      expect(lastZero).toEqual(last);
      const name = journey.touchpoints.find(({ id }) => id === last.touchpointId)?.name;
      expect(figures.lastZeroAt).toBe(name);
      return [last.passedSince];
    });
    expect(known.length).toBeGreaterThan(0);
  });

  it("names the same blind spots, and counts what ought to be checked", () => {
    for (const { figures, journey, window } of shown()) {
      const routine = journey.touchpoints.filter((one) => one.major && one.routine);
      const blind = routine.filter(({ id }) => {
        const { passed, failed } = countsOf(raw, id, window);
        return passed + failed === 0;
      });
      expect(figures.blindSpots.map(({ name }) => name).sort()).toEqual(
        blind.map(({ name }) => name).sort(),
      );
      expect(figures.routineMajors).toBe(routine.length);
    }
  });

  it("says the same of this week", () => {
    const week = { from: MONDAY, to: TODAY };
    for (const { figures, journey } of shown()) {
      const failed = journey.touchpoints
        .filter(({ major }) => major)
        .some(({ id }) => countsOf(raw, id, week).failed > 0);
      expect(figures.hasFailedThisWeek).toBe(failed);
    }
  });

  it("draws the same weeks, whatever the window", () => {
    for (const one of shown()) {
      const { kind, weeks } = one.figures.trend;
      expect(weeks).toHaveLength(13);
      expect(weeks.at(-1)?.week).toBe(MONDAY);
      const naive = weeks.map(({ week }) => naiveWeek(one, kind, week));
      expect(weeks.map(({ rate }) => rate)).toEqual(
        naive.map((rate) => (rate === null ? null : close(rate))),
      );
    }
    expect(new Set(shown().map(({ figures }) => figures.trend.kind)).size).toBe(2);
  });

  it("counts each moment of the centre once, however many journeys pass there", () => {
    for (const wall of walls) {
      const { window } = wall;
      const majors = new Set(
        [...stored.values()].flatMap(({ document }) =>
          document.journey.touchpoints.filter(({ major }) => major).map(({ id }) => id),
        ),
      );
      const counts = [...majors].map((id) => countsOf(raw, id, window));
      expect(wall.checks).toEqual({
        passed: counts.reduce((sum, { passed }) => sum + passed, 0),
        failed: counts.reduce((sum, { failed }) => sum + failed, 0),
      });
    }
  });

  it("says of each journey what its own page says", async () => {
    for (const { figures, window, journeyId } of shown()) {
      const scored = await scoreOfJourney(viewer, { journeyId, ...window, now: NOW });
      const ignoring = { links: [], weakest: null };
      expect({ ...figures.score, ...ignoring }).toEqual({ ...scored.score, ...ignoring });
      expect(figures.days).toEqual(scored.days);
      expect(figures.firstSeconds).toEqual(scored.firstSeconds);
    }
  });

  it("puts what was missed this week first", () => {
    for (const wall of walls) {
      const flags = wall.journeys.map(({ hasFailedThisWeek }) => hasFailedThisWeek);
      expect(flags).toEqual([...flags].sort((one, other) => Number(other) - Number(one)));
    }
  });
});

describe("who sees which journeys on the wall", () => {
  it("a monitor: those assigned; nobody: a deleted one", async () => {
    const [assigned = ""] = stored.keys();
    const monitor = { ...viewer, assignedJourneyIds: [assigned] };
    const wall = await readWall(monitor, { days: 30, now: NOW });
    expect(wall.journeys.map(({ id }) => id)).toEqual([assigned]);
    const none = await readWall({ ...viewer, assignedJourneyIds: [] }, { days: 30, now: NOW });
    expect(none.journeys).toEqual([]);
  });

  it("tells who looks after a journey by name", () => {
    const owners = walls[1]?.journeys.map(({ owner }) => owner);
    expect(new Set(owners)).toEqual(new Set(["김하늘"]));
  });
});

describe("the cost of the wall", () => {
  it("is a fixed number of statements, however many journeys and touchpoints there are", async () => {
    const on = database();
    let statements = 0;
    const counted: typeof on = {
      ...on,
      read: (statement) => {
        statements += 1;
        return on.read(statement);
      },
    };
    await readWall(viewer, { days: 30, now: NOW }, counted);
    const before = statements;
    for (const name of ["하나", "둘", "셋"])
      await aJourney(viewer, { name }, { reuseTouchpoints: false });
    statements = 0;
    await readWall(viewer, { days: 30, now: NOW }, counted);
    expect(statements).toBe(before);
    expect(before).toBeLessThanOrEqual(12);
  });
});
