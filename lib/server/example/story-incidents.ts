import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { WalkItem } from "@/lib/schemas/walks";
import type { IncidentItem } from "../incidents/record-incident";
import { failureTimes } from "./failure-times";
import { seededRandom } from "./seeded-random";
import { timeOn, type When, weekdayOf } from "./story-days";
import type { StoryJourneys } from "./story-journeys";
import { TOLD_INCIDENTS, type ToldIncident } from "./told-incidents";
import { idAt } from "./walk-of-places";

const SEED = 700_070;
const AFTER_MS = 10 * 60 * 1_000;
const SATURDAY = 6;

function weekdayBack(daysBack: number, { now, timeZone }: When): string {
  const day = addDays(dayOf(now, timeZone), -daysBack);
  const weekday = weekdayOf(day);
  return weekday < SATURDAY ? day : addDays(day, SATURDAY - 1 - weekday);
}

interface Telling {
  readonly journeys: StoryJourneys;
  /** Of the newcomer's last weeks. */
  readonly walks: readonly WalkItem[];
  readonly when: When;
}

function placeAndTime({ on, when }: ToldIncident, telling: Telling) {
  const { touchpoints } = telling.journeys[on].document.journey;
  const idOf = (name: string): string => {
    const id = touchpoints.find((touchpoint) => touchpoint.name === name)?.id;
    if (id === undefined) throw new Error(`the example has no ${name}`);
    return id;
  };
  if ("failed" in when) {
    const touchpointId = idOf(when.failed);
    const failedAt = failureTimes(telling.walks, touchpointId)[when.nth];
    if (!failedAt) throw new Error(`nothing failed so often at ${when.failed}`);
    return { touchpointId, occurredAt: new Date(failedAt.getTime() + AFTER_MS) };
  }
  const touchpointId = when.at === undefined ? null : idOf(when.at);
  const occurredAt = timeOn(weekdayBack(when.daysBack, telling.when), when.time);
  return { touchpointId, occurredAt };
}

/** What was told of the last weeks; the bad ones stand where no day becomes 0 that was not. */
export function storyIncidents(telling: Telling): readonly IncidentItem[] {
  const random = seededRandom(SEED);
  return TOLD_INCIDENTS.map((told) => {
    const { touchpointId, occurredAt } = placeAndTime(told, telling);
    const { guideline, satisfied, side, text, response = null, on } = told;
    const id = idAt(occurredAt, random);
    const journeyId = telling.journeys[on].id;
    return { id, touchpointId, journeyId, occurredAt, guideline, satisfied, side, text, response };
  });
}
