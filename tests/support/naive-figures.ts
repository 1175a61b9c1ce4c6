import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import type { MadeWalk, RawCheck } from "./checked-journey";

/** What was recorded, and nothing that was counted. */
export interface Raw {
  readonly checks: readonly (RawCheck & { readonly observedAt: string })[];
  readonly walks: readonly (MadeWalk & { readonly journeyId: string })[];
  readonly incidents: readonly {
    readonly touchpointId: string;
    readonly day: string;
    readonly satisfied: boolean;
  }[];
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

type Outcome = "passed" | "failed" | null;
type Touchpoint = DocumentedJourney["touchpoints"][number];

const isIn = ({ from, to }: Days, { day }: { readonly day: string }) => from <= day && day <= to;
const standing = ({ checks }: Raw) => checks.filter(({ supersededBy }) => supersededBy === null);

function outcomeOf({ results }: RawCheck): Outcome {
  const basic = results.filter((result) => result.basic && result.answer !== "na");
  if (basic.length === 0) return null;
  return basic.some(({ answer }) => answer === "no") ? "failed" : "passed";
}

/** How often a touchpoint was kept and missed. */
export function countsOf(raw: Raw, id: string, days: Days) {
  const outcomes = standing(raw)
    .filter((check) => check.touchpointId === id && isIn(days, check))
    .map(outcomeOf);
  const failed = outcomes.filter((outcome) => outcome === "failed").length;
  return { failed, passed: outcomes.filter((outcome) => outcome === "passed").length };
}

interface Way {
  readonly share: number;
  readonly ids: readonly string[];
}

/** Every way through a journey, with the share of visits that take it. */
function waysOf({ touchpoints, links, entries }: DocumentedJourney): readonly Way[] {
  const shares = (items: readonly { readonly to: string; readonly weight: number | null }[]) => {
    const sum = items.reduce((total, { weight }) => total + (weight ?? 1), 0);
    return items.map(({ to, weight }) => ({ to, share: (weight ?? 1) / sum }));
  };
  const walk = (ids: readonly string[], share: number): readonly Way[] => {
    const onward = shares(links.filter(({ from }) => from === ids.at(-1)));
    if (onward.length === 0) return [{ share, ids }];
    return onward.flatMap((next) => walk([...ids, next.to], share * next.share));
  };
  const reached = new Set(links.map(({ to }) => to));
  const first =
    entries?.map(({ id, weight }) => ({ to: id, weight })) ??
    touchpoints.filter(({ id }) => !reached.has(id)).map(({ id }) => ({ to: id, weight: null }));
  return shares(first).flatMap(({ to, share }) => walk([to], share));
}

const isObserved = (raw: Raw, { id, major }: Touchpoint, days: Days): boolean => {
  const { passed, failed } = countsOf(raw, id, days);
  return major && passed + failed > 0;
};

function keepsOf(raw: Raw, touchpoint: Touchpoint, days: Days): number {
  if (!isObserved(raw, touchpoint, days)) return 1;
  const { passed, failed } = countsOf(raw, touchpoint.id, days);
  return 1 - (touchpoint.occurrence ?? 1) * (failed / (passed + failed));
}

/** The share of visits without a failure, by following every way; null where nothing was seen. */
export function failureFreeOf(raw: Raw, journey: DocumentedJourney, days: Days): number | null {
  const byId = new Map(journey.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  if (!journey.touchpoints.some((touchpoint) => isObserved(raw, touchpoint, days))) return null;
  const keeps = (id: string) => {
    const touchpoint = byId.get(id);
    return touchpoint ? keepsOf(raw, touchpoint, days) : 1;
  };
  return waysOf(journey).reduce(
    (sum, { share, ids }) => sum + share * ids.reduce((kept, id) => kept * keeps(id), 1),
    0,
  );
}

/** Of all visits, the share that fails at each touchpoint where something was missed. */
export function missedOf(raw: Raw, journey: DocumentedJourney, days: Days) {
  const ways = waysOf(journey);
  return journey.touchpoints
    .filter((touchpoint) => isObserved(raw, touchpoint, days))
    .map((touchpoint) => {
      const passing = ways.filter(({ ids }) => ids.includes(touchpoint.id));
      const share = passing.reduce((sum, way) => sum + way.share, 0);
      return { id: touchpoint.id, missed: share * (1 - keepsOf(raw, touchpoint, days)) };
    })
    .filter(({ missed }) => missed > 0)
    .sort((one, other) => other.missed - one.missed);
}

export interface SeenVisit {
  readonly day: string;
  readonly score: 100 | 0 | null;
  readonly complete: boolean;
}

/** The walks of a journey, judged stop by stop. */
export function visitsOf(raw: Raw, journeyId: string, days: Days): readonly SeenVisit[] {
  return raw.walks
    .filter((walk) => walk.journeyId === journeyId && isIn(days, walk))
    .map(({ id, day, way }) => {
      const outcomes = way.map((stop) => {
        const check = standing(raw).find(
          ({ walkId, touchpointId }) => walkId === id && touchpointId === stop,
        );
        return check ? outcomeOf(check) : null;
      });
      const complete = outcomes.every((outcome) => outcome !== null);
      if (outcomes.includes("failed")) return { day, score: 0, complete };
      return { day, score: complete ? 100 : null, complete };
    });
}

interface Judged {
  readonly journeyId: string;
  readonly journey: DocumentedJourney;
  readonly days: Days;
}

/** Each day on which something was seen: 100, 0 or not known. */
export function verdictsOf(raw: Raw, { journeyId, journey, days }: Judged) {
  const majors = new Set(journey.touchpoints.filter(({ major }) => major).map(({ id }) => id));
  const moments = standing(raw)
    .filter((check) => majors.has(check.touchpointId) && isIn(days, check))
    .filter((check) => outcomeOf(check) !== null);
  const visits = visitsOf(raw, journeyId, days).filter(
    ({ score, complete }) => score === 0 || complete,
  );
  const incidents = raw.incidents.filter(
    (incident) => majors.has(incident.touchpointId) && isIn(days, incident),
  );
  const seen = [...new Set([...moments, ...visits, ...incidents].map(({ day }) => day))].sort();
  return seen.map((day) => {
    const isZero =
      moments.some((check) => check.day === day && outcomeOf(check) === "failed") ||
      visits.some((visit) => visit.day === day && visit.score === 0) ||
      incidents.some((incident) => incident.day === day && !incident.satisfied);
    const isHundred = visits.some((visit) => visit.day === day && visit.score === 100);
    return { day, verdict: isZero ? 0 : isHundred ? 100 : null };
  });
}

/** The last failed moment of a day, and whether that touchpoint was kept at any time after it. */
export function lastFailureOf(raw: Raw, { journey, days }: Judged) {
  const majors = new Set(journey.touchpoints.filter(({ major }) => major).map(({ id }) => id));
  const moments = standing(raw)
    .filter((check) => majors.has(check.touchpointId) && isIn(days, check))
    .sort((one, other) => Date.parse(one.observedAt) - Date.parse(other.observedAt));
  const last = moments.findLast((check) => outcomeOf(check) === "failed");
  if (!last) return null;
  const passedSince = moments.some(
    (check) =>
      check.touchpointId === last.touchpointId &&
      outcomeOf(check) === "passed" &&
      Date.parse(check.observedAt) > Date.parse(last.observedAt),
  );
  return { touchpointId: last.touchpointId, day: last.day, passedSince };
}
