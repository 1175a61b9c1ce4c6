import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import { statedJourney } from "@/lib/schemas/scoring-journey";
import {
  type DaySummaries,
  daySummaries,
  type FirstSeconds,
  firstSeconds,
  type JourneyScore,
  type ObservedRate,
  observedRate,
  scoreJourney,
} from "@/lib/scoring";
import { dayEvidence } from "../checks/day-evidence";
import { talliesOf } from "../checks/tallies-of";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";
import { getJourney, type Reader } from "./reads";

interface Window {
  readonly from: string;
  readonly to: string;
}

export interface ScoredJourney {
  readonly journeyId: string;
  readonly revision: number;
  readonly window: Window;
  readonly score: JourneyScore;
  readonly days: DaySummaries;
  readonly firstSeconds: FirstSeconds;
  /** Over the walks of the window; null without a complete one. */
  readonly observed: ObservedRate | null;
}

interface Asked {
  readonly journeyId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: Date;
}

const DEFAULT_DAYS = 30;

/** The days asked for, both ends included; the last thirty, today among them, where nothing is said. */
function windowOf({ from, to, now }: Asked, timeZone: string): Window {
  const last = to ?? dayOf(now, timeZone);
  const window = { from: from ?? addDays(last, 1 - DEFAULT_DAYS), to: last };
  if (window.from > window.to)
    throw new Refusal("invalid", {
      path: "from",
      problems: [{ path: "from", code: "wrong-order" }],
    });
  return window;
}

/**
 * What the checks of a window say of a journey as it stands.
 * @throws Refusal `not-found`; `invalid` for a window that ends before it begins
 */
export async function scoreOfJourney(
  reader: Reader & Pick<Viewer, "timeZone">,
  asked: Asked,
): Promise<ScoredJourney> {
  const { id: journeyId, revision, document } = await getJourney(reader, asked.journeyId);
  const window = windowOf(asked, reader.timeZone);
  const journey = statedJourney(document.journey);
  const touchpointIds = journey.touchpoints.map(({ id }) => id);
  const majorIds = journey.touchpoints.filter(({ major }) => major).map(({ id }) => id);
  const tallies = await talliesOf(reader.scope, { touchpointIds, ...window });
  const evidence = await dayEvidence(reader.scope, { journeyId, majorIds, ...window });
  const observed = observedRate(evidence.visits);
  return {
    journeyId,
    revision,
    window,
    score: scoreJourney(journey, tallies),
    days: daySummaries(evidence),
    firstSeconds: firstSeconds(journey),
    observed: observed.complete > 0 ? observed : null,
  };
}
