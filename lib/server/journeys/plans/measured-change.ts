import "server-only";
import { addDays } from "@/lib/format/day-of";
import { daysBetween } from "@/lib/format/days-between";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import {
  type Counts,
  differenceInterval,
  type Interval,
  type JourneyScore,
  scoreJourney,
} from "@/lib/scoring";
import { talliesOf } from "../../checks/tallies-of";
import { database, sql } from "../../db";
import { Refusal } from "../../errors";
import type { CentreScope } from "../../viewer";
import type { Reader } from "../reads";
import type { PlanHead } from "./stored-plans";
import { talliesOfDaySide } from "./tallies-around";
import { talliesTogether } from "./tallies-together";

/** The path as it was before a plan was adopted, and as it became. */
export interface Adopted {
  readonly before: JourneyMap;
  readonly after: JourneyMap;
}

interface Window {
  readonly from: string;
  readonly to: string;
}

interface MeasuredSide extends Window {
  readonly map: JourneyMap;
  readonly score: JourneyScore;
  /** The names of the routine major touchpoints that nobody checked in these days. */
  readonly unchecked: readonly string[];
}

export interface MeasuredPlace {
  readonly touchpoint: MapTouchpoint;
  /** Null where it was not on the path yet. */
  readonly before: Counts | null;
  readonly after: Counts;
  /** After less before, with its interval; null where either is without a check. */
  readonly difference: { readonly value: number; readonly interval: Interval } | null;
}

/** The same number of days before and after; the checks of the day itself fall to the side of their hour. */
export interface Measured {
  readonly days: number;
  readonly before: MeasuredSide;
  readonly after: MeasuredSide;
  /** The major touchpoints of the path as it became, in its order. */
  readonly places: readonly MeasuredPlace[];
}

interface RevisionRow {
  readonly [column: string]: unknown;
  readonly document: string;
}

const MOST_DAYS = 90;
const NOTHING: Counts = { passed: 0, failed: 0 };

const mapOf = ({ document }: RevisionRow): JourneyMap =>
  mapOfDocument(JSON.parse(document) as JourneyDocument);

/** From the revisions: later changes of what the plan passes through do not change what was adopted. */
export async function adoptedMaps({ scope }: Reader, plan: PlanHead): Promise<Adopted> {
  const { journeyId, adoptedAt } = plan;
  const rows = await database().read<RevisionRow>(
    sql`SELECT r."document" FROM "JourneyRevision" r
      WHERE r."centreId" = ${scope} AND r."journeyId" = ${journeyId} AND r."number" <= (
        SELECT MAX(a."number") FROM "JourneyRevision" a
          WHERE a."centreId" = ${scope} AND a."journeyId" = ${journeyId} AND a."at" = ${adoptedAt})
      ORDER BY r."number" DESC LIMIT 2`,
  );
  const [after, before] = rows.map(mapOf);
  if (!after || !before) throw new Refusal("not-found");
  return { before, after };
}

function windowsOf({ adoptedOn, today }: Pick<Days, "adoptedOn" | "today">): {
  days: number;
  before: Window;
  after: Window;
} {
  const days = Math.min(MOST_DAYS, daysBetween(adoptedOn, today));
  const last = addDays(adoptedOn, -1);
  return {
    days,
    before: { from: addDays(last, 1 - days), to: last },
    after: { from: addDays(adoptedOn, 1), to: addDays(adoptedOn, days) },
  };
}

interface Days {
  readonly adoptedAt: Date;
  readonly adoptedOn: string;
  readonly today: string;
}

function differenceOf(before: Counts, after: Counts): MeasuredPlace["difference"] {
  const [checkedBefore, checkedAfter] = [before, after].map(
    ({ passed, failed }) => passed + failed,
  ) as [number, number];
  if (checkedBefore === 0 || checkedAfter === 0) return null;
  return {
    value: after.passed / checkedAfter - before.passed / checkedBefore,
    interval: differenceInterval(after.passed, checkedAfter, before.passed, checkedBefore),
  };
}

interface Side {
  readonly scope: CentreScope;
  readonly map: JourneyMap;
  readonly side: "before" | "after";
  readonly window: Window;
}

async function scoreOf({ scope, map, side, window }: Side, { adoptedAt, adoptedOn }: Days) {
  const touchpointIds = map.touchpoints.map(({ id }) => id);
  const ofTheDay = { touchpointIds, day: adoptedOn, at: adoptedAt, side };
  const tallies = talliesTogether(
    await talliesOf(scope, { touchpointIds, ...window }),
    await talliesOfDaySide(scope, ofTheDay),
  );
  const score = scoreJourney(scoringJourney(map), tallies);
  const blind = new Set(score.blindSpots);
  const unchecked = map.touchpoints.filter(({ id }) => blind.has(id)).map(({ name }) => name);
  return { tallies, figures: { ...window, map, score, unchecked } };
}

/** What the checks say before and after; null on the day of adoption. */
export async function measuredChange(
  scope: CentreScope,
  maps: Adopted,
  on: Days,
): Promise<Measured | null> {
  const { days, ...windows } = windowsOf(on);
  if (days < 1) return null;
  const [before, after] = [
    await scoreOf({ scope, map: maps.before, side: "before", window: windows.before }, on),
    await scoreOf({ scope, map: maps.after, side: "after", window: windows.after }, on),
  ];
  const was = new Set(maps.before.touchpoints.map(({ id }) => id));
  const places = maps.after.touchpoints
    .filter(({ major }) => major)
    .map((touchpoint): MeasuredPlace => {
      const { id } = touchpoint;
      const [earlier, later] = [before.tallies[id] ?? NOTHING, after.tallies[id] ?? NOTHING];
      const isNew = !was.has(id);
      return {
        touchpoint,
        before: isNew ? null : earlier,
        after: later,
        difference: isNew ? null : differenceOf(earlier, later),
      };
    });
  return {
    days,
    before: before.figures,
    after: after.figures,
    places,
  };
}
