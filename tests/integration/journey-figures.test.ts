import { beforeAll, describe, expect, it } from "vitest";
import { type JourneyPage, journeyPage } from "@/lib/server/journeys/journey-page";
import type { Viewer } from "@/lib/server/viewer";
import {
  aCheckedJourney,
  allChecks,
  type CheckedJourney,
  type MadeWalk,
  type RawCheck,
} from "../support/checked-journey";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";

const NOW = new Date("2026-11-21T06:00:00Z");
const WINDOW = { from: "2026-10-20", to: "2026-11-20" };

let page: JourneyPage;
let checks: readonly RawCheck[];
let journey: CheckedJourney["journey"];
let idOf: CheckedJourney["idOf"];
let walks: readonly MadeWalk[];

beforeAll(async () => {
  await freshDatabase();
  const { headers, scope, centreId, userId, membershipId } = await aKeyHolder({ role: "manager" });
  const standing = {
    role: "manager",
    via: "api-key",
    timeZone: "Asia/Seoul",
    mustChangePassword: false,
  } as const;
  const ids = { scope, centreId, userId, membershipId, assignedJourneyIds: null };
  const viewer: Viewer = { ...standing, ...ids };
  ({ journey, idOf, walks } = await aCheckedJourney(viewer, NOW));
  page = await journeyPage(viewer, { journeyId: journey.id, ...WINDOW, now: NOW });
  checks = await allChecks(headers);
});

// ---------- The same again, from the raw checks alone ----------

const standing = () => checks.filter(({ supersededBy }) => supersededBy === null);

function outcomeOf({ results }: RawCheck): "passed" | "failed" | null {
  const basic = results.filter((result) => result.basic && result.answer !== "na");
  if (basic.length === 0) return null;
  return basic.some(({ answer }) => answer === "no") ? "failed" : "passed";
}

const inWindow = ({ day }: { readonly day: string }) => WINDOW.from <= day && day <= WINDOW.to;

function countsAt(name: string) {
  const seen = standing().filter((check) => check.touchpointId === idOf[name] && inWindow(check));
  const failed = seen.filter((check) => outcomeOf(check) === "failed").length;
  return { failed, n: failed + seen.filter((check) => outcomeOf(check) === "passed").length };
}

/** Every way through the building, with the share of visits that take it. */
const WAYS = [
  { share: 0.3, names: ["guard", "lobby", "stairs", "counsel"] },
  { share: 0.6, names: ["guard", "lobby", "lift", "counsel"] },
  { share: 0.1, names: ["guard", "lobby", "broken-lift", "stairs", "counsel"] },
] as const;

const happens = (name: string): number => (name === "broken-lift" ? 0.25 : 1);

function failureFree(fixed = ""): number {
  const keeps = (name: string): number => {
    const { failed, n } = countsAt(name);
    return name === fixed ? 1 : 1 - happens(name) * (failed / n);
  };
  return WAYS.reduce(
    (sum, { share, names }) => sum + share * names.reduce((kept, name) => kept * keeps(name), 1),
    0,
  );
}

const MAJOR = ["guard", "lobby", "stairs", "lift", "counsel", "broken-lift"];

function missed(name: string): number {
  const passing = WAYS.filter(({ names }) => (names as readonly string[]).includes(name));
  const share = passing.reduce((sum, way) => sum + way.share, 0);
  const { failed, n } = countsAt(name);
  return share * happens(name) * (failed / n);
}

const weakest = (): string =>
  MAJOR.reduce((worst, name) => (missed(name) > missed(worst) ? name : worst));

function visitScore({ id, way }: MadeWalk): {
  score: 100 | 0 | null;
  complete: boolean;
} {
  const outcomes = way.map((stop) => {
    const check = standing().find(
      ({ walkId, touchpointId }) => walkId === id && touchpointId === stop,
    );
    return check ? outcomeOf(check) : null;
  });
  const complete = outcomes.every((outcome) => outcome !== null);
  if (outcomes.includes("failed")) return { score: 0, complete };
  return { score: complete ? 100 : null, complete };
}

function dayVerdict(day: string): 100 | 0 | null {
  const majorIds = new Set(MAJOR.map((name) => idOf[name]));
  const moments = standing().filter(
    (check) => check.day === day && majorIds.has(check.touchpointId),
  );
  if (moments.some((check) => outcomeOf(check) === "failed")) return 0;
  const visits = walks.filter((walk) => walk.day === day).map(visitScore);
  // A walk over midnight fails on the day on which it began, too.
  if (visits.some(({ score }) => score === 0)) return 0;
  return visits.some(({ score }) => score === 100) ? 100 : null;
}

describe("the figures of a journey's page, recomputed from the raw checks", () => {
  it("reads enough to be worth it", () => {
    expect(checks.length).toBeGreaterThan(300);
    expect(checks.filter(({ supersededBy }) => supersededBy !== null)).toHaveLength(20);
    expect(new Set(page.figures.days.days.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  });

  it("counts the same misses at each touchpoint", () => {
    const shown = page.figures.score.links.map(({ id, passed, failed }) => [
      id,
      failed,
      passed + failed,
    ]);
    const counted = MAJOR.map((name) => [idOf[name], countsAt(name).failed, countsAt(name).n]);
    expect(new Set(shown.map((row) => row.join()))).toEqual(
      new Set(counted.map((row) => row.join())),
    );
  });

  it("finds the same share of failure-free visits by following every way", () => {
    expect(page.figures.score.failureFree).toBeCloseTo(failureFree(), 12);
  });

  it("finds the same weakest link, the same gain, and the factor that was missed there most often", () => {
    const name = weakest();
    const link = page.figures.score.weakest;
    expect(link?.id).toBe(idOf[name]);
    expect(link?.missed).toBeCloseTo(missed(name), 12);
    expect(link?.gain).toBeCloseTo(failureFree(name) - failureFree(), 12);
    const noes = standing()
      .filter((check) => check.touchpointId === idOf[name] && inWindow(check))
      .flatMap(({ results }) => results.filter(({ answer, basic }) => basic && answer === "no"));
    const most = Math.max(
      ...["one", "two"].map((_, place) => {
        const factors = journey.document.journey.touchpoints.find(({ id }) => id === idOf[name]);
        return noes.filter(({ factorId }) => factorId === factors?.factors[place]?.id).length;
      }),
    );
    expect(link?.factor?.failed).toBe(most);
    expect(page.missedFactors[idOf[name] ?? ""]).toEqual(link?.factor);
  });

  it("judges every day the same", () => {
    const shown = Object.fromEntries(
      page.figures.days.days.map(({ day, verdict }) => [day, verdict]),
    );
    const majorIds = new Set(MAJOR.map((name) => idOf[name]));
    const days = new Set(
      [...standing().filter(({ touchpointId }) => majorIds.has(touchpointId)), ...walks]
        .filter(inWindow)
        .map(({ day }) => day),
    );
    const judged = Object.fromEntries([...days].map((day) => [day, dayVerdict(day)]));
    expect(shown).toEqual(judged);
    const latest = [...days].sort().at(-1) ?? "";
    expect(page.figures.days.latest).toEqual({ day: latest, verdict: dayVerdict(latest) });
    const lastZero = [...days].sort().findLast((day) => dayVerdict(day) === 0);
    expect(page.figures.days.lastZero?.day).toBe(lastZero);
  });

  it("observes the same rate over the visits that were checked all the way", () => {
    const visits = walks
      .filter(inWindow)
      .map(visitScore)
      .filter(({ complete }) => complete);
    const hundred = visits.filter(({ score }) => score === 100).length;
    expect(visits.length).toBeGreaterThanOrEqual(12);
    expect(page.figures.observed).toMatchObject({ hundred, complete: visits.length });
    expect(page.figures.observed?.rate).toBeCloseTo(hundred / visits.length, 12);
  });

  it("draws the same weeks, Monday to Sunday", () => {
    expect(page.trend?.about).toEqual({ kind: "visits" });
    for (const { from, to, kept, checked } of page.trend?.weeks ?? []) {
      expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
      const visits = walks
        .filter(({ day }) => from <= day && day <= to)
        .map(visitScore)
        .filter(({ complete }) => complete);
      expect([checked, kept]).toEqual([
        visits.length,
        visits.filter(({ score }) => score === 100).length,
      ]);
    }
    expect(page.trend?.weeks.length).toBeGreaterThanOrEqual(6);
  });
});
