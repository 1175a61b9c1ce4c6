import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import { type Database, database } from "../db";
import { getJourney, type Reader } from "../journeys/reads";
import type { Viewer } from "../viewer";
import { FEWEST_SHOWN } from "./batches";
import { type Days, feedbackEvidence } from "./evidence";
import {
  type FaceCounts,
  facesTogether,
  type TouchpointFeedback,
  touchpointFeedback,
} from "./touchpoint-feedback";

export interface JourneyFeedback {
  readonly journeyId: string;
  /** Complete days only: the day that runs is never in it. */
  readonly window: Days;
  readonly fewestShown: number;
  /** In the order of the path. */
  readonly touchpoints: readonly TouchpointFeedback[];
  /** Of those touchpoints that may be shown. */
  readonly faces: FaceCounts;
  /** Answers by QR, those that may not be shown yet among them. */
  readonly answers: number;
  readonly hasMoreComments: boolean;
}

interface Asked {
  readonly journeyId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: Date;
}

const DEFAULT_DAYS = 30;

/** Up to yesterday; the last thirty days where nothing is said. */
function windowsOf({ from, to, now }: Asked, timeZone: string) {
  const today = dayOf(now, timeZone);
  const yesterday = addDays(today, -1);
  const asked = to ?? today;
  const [last = asked] = [asked, yesterday].sort();
  const first = from ?? addDays(asked, 1 - DEFAULT_DAYS);
  return { days: { from: first, to: last }, boardDays: { from: first, to: asked } };
}

/**
 * What visitors said along a journey: from five answers a touchpoint on, of complete days, without their times. It
 * stands beside the verdict and is in none of its figures.
 * @throws Refusal `not-found`
 */
export async function feedbackOfJourney(
  reader: Reader & Pick<Viewer, "timeZone">,
  asked: Asked,
  on: Database = database(),
): Promise<JourneyFeedback> {
  const { document } = await getJourney(reader, asked.journeyId);
  const places = document.journey.touchpoints;
  const { days, boardDays } = windowsOf(asked, reader.timeZone);
  const touchpointIds = places.map(({ id }) => id);
  const evidence = await feedbackEvidence(
    { scope: reader.scope, touchpointIds, days, boardDays },
    on,
  );
  const touchpoints = places.map((place) => touchpointFeedback(place, evidence));
  return {
    journeyId: asked.journeyId,
    window: days,
    fewestShown: FEWEST_SHOWN,
    touchpoints,
    faces: facesTogether(touchpoints.flatMap(({ faces }) => (faces ? [faces] : []))),
    answers: touchpoints.reduce((sum, { answers }) => sum + answers, 0),
    hasMoreComments: evidence.hasMore,
  };
}
