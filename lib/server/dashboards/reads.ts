import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import { byKey } from "../by-key";
import { lastBadDay } from "../checks/day-records";
import type { DayWindow } from "../checks/day-rows";
import { momentsOfDays } from "../checks/timed-moments";
import { type Database, database, empty, isOneOf, sql } from "../db";
import { readThrough } from "../journeys/read-through";
import type { Reader } from "../journeys/reads";
import { type StoredJourney, storedJourneys } from "../journeys/stored-journeys";
import type { CentreScope, Viewer } from "../viewer";
import { type JourneyFigures, journeyFigures, sumOf, TREND_WEEKS } from "./journey-figures";
import { isWithin } from "./tallies-of-days";
import { type WallEvidence, wallEvidence } from "./wall-evidence";
import { lastWeeks } from "./weekly-trend";

export interface Wall {
  readonly today: string;
  readonly window: DayWindow;
  /** What needs looking at first, first; then by name. */
  readonly journeys: readonly JourneyFigures[];
  /** Moments at the major touchpoints of all of them, each touchpoint once. */
  readonly checks: { readonly passed: number; readonly failed: number };
  /** There are more than are shown. */
  readonly hasMore: boolean;
}

/** The last so many days, today among them; or any others, both ends included. */
type AskedDays = { readonly days: number } | DayWindow;

type Asked = AskedDays & { readonly now: Date };

const windowOf = (asked: AskedDays, today: string): DayWindow =>
  "days" in asked
    ? { from: addDays(today, 1 - asked.days), to: today }
    : { from: asked.from, to: asked.to };

const MOST_JOURNEYS = 100;

async function journeyIds(
  { scope, assignedJourneyIds }: Reader,
  on: Database,
): Promise<readonly string[]> {
  const isAssigned =
    assignedJourneyIds === null
      ? empty
      : sql` AND ${isOneOf(on.engine, sql`j."id"`, assignedJourneyIds)}`;
  const rows = await on.read<{ id: string }>(
    sql`SELECT j."id" FROM "Journey" j WHERE j."centreId" = ${scope} AND j."deletedAt" IS NULL
        AND j."archivedAt" IS NULL${isAssigned} ORDER BY j."id" DESC LIMIT ${MOST_JOURNEYS + 1}`,
  );
  return rows.map(({ id }) => id);
}

async function namesOf(
  scope: CentreScope,
  userIds: readonly string[],
  on: Database,
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await on.read<{ id: string; name: string }>(
    sql`SELECT u."id", u."name" FROM "User" u JOIN "Membership" m ON m."userId" = u."id"
        WHERE m."centreId" = ${scope} AND ${isOneOf(on.engine, sql`u."id"`, userIds)}`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The days whose checks have to be read one by one, with all major touchpoints. */
function badDays(journeys: readonly StoredJourney[], { moments }: WallEvidence, window: DayWindow) {
  const momentsAt = byKey(
    moments.filter((moment) => isWithin(window, moment)),
    ({ touchpointId }) => touchpointId,
  );
  const majorsOf = ({ document }: StoredJourney) =>
    document.journey.touchpoints.filter(({ major }) => major).map(({ id }) => id);
  const days = journeys.flatMap((journey) => {
    const day = lastBadDay(majorsOf(journey).flatMap((id) => momentsAt.get(id) ?? []));
    return day === undefined ? [] : [day];
  });
  return { days: [...new Set(days)], touchpointIds: [...new Set(journeys.flatMap(majorsOf))] };
}

const placesOf = (journeys: readonly StoredJourney[]): readonly string[] => [
  ...new Set(journeys.flatMap(({ document }) => document.journey.touchpoints.map(({ id }) => id))),
];

/** Both for the window and for the weeks of the trend. */
function earliest(today: string, window: DayWindow): string {
  const [first] = lastWeeks(today, TREND_WEEKS);
  return [first?.from ?? today, window.from].sort()[0] ?? today;
}

const latest = (today: string, { to }: DayWindow): string => (to > today ? to : today);

/** Enough checks to send somebody there: thin evidence asks for checks first. */
const isFirm = ({ fixFirst }: JourneyFigures): number => Number(fixFirst?.trial === false);

/** What missed something this week comes first, on enough evidence before on little, then what costs most visits. */
function byUrgency(one: JourneyFigures, other: JourneyFigures): number {
  const recent = Number(other.hasFailedThisWeek) - Number(one.hasFailedThisWeek);
  const firm = isFirm(other) - isFirm(one);
  const missed = (other.fixFirst?.missed ?? 0) - (one.fixFirst?.missed ?? 0);
  return recent || firm || missed || one.name.localeCompare(other.name, "ko");
}

/**
 * The centre's journeys with their figures over the last days: a dozen statements for all of them together, from daily
 * tallies, so that the cost grows neither with history nor with a statement for each touchpoint.
 */
export async function readWall(
  reader: Reader & Pick<Viewer, "timeZone">,
  asked: Asked,
  on: Database = database(),
): Promise<Wall> {
  const { scope } = reader;
  const today = dayOf(asked.now, reader.timeZone);
  const window = windowOf(asked, today);
  const ids = await journeyIds(reader, on);
  const shown = ids.slice(0, MOST_JOURNEYS);
  const journeys = await readThrough(on, storedJourneys(on.engine, scope, shown));
  const span = { from: earliest(today, window), to: latest(today, window) };
  const touchpointIds = placesOf(journeys);
  const of = { scope, touchpointIds, journeyIds: shown };
  const evidence = await wallEvidence({ ...of, window, span }, on);
  const timed = await momentsOfDays({ scope, ...badDays(journeys, evidence, window) }, on);
  const ownerIds = journeys.flatMap(({ ownerId }) => ownerId ?? []);
  const owners = await namesOf(scope, [...new Set(ownerIds)], on);
  const wall = { ...evidence, timed, owners, window, today };
  const figures = journeys.map((journey) => journeyFigures(journey, wall));
  const majorIds = new Set(badDays(journeys, evidence, window).touchpointIds);
  const counted = evidence.moments.filter(
    (moment) => majorIds.has(moment.touchpointId) && isWithin(window, moment),
  );
  return {
    today,
    window,
    journeys: figures.sort(byUrgency),
    checks: sumOf(counted),
    hasMore: ids.length > MOST_JOURNEYS,
  };
}
