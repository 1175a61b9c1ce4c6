import "server-only";
import { dayOf } from "@/lib/format/day-of";
import type { AttendedSlot } from "@/lib/journey-map/attended-slots";
import { firstSecondsOfMap } from "@/lib/schemas/first-seconds-of-map";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { slotsOfMap } from "@/lib/schemas/slots-of-map";
import type { FactorScore, Tallies } from "@/lib/scoring";
import { weakestFactor } from "@/lib/scoring/weakest-factor";
import { talliesOf } from "../checks/tallies-of";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";
import { countWalks } from "../walks/count-walks";
import { type JourneyTrend, journeyTrend } from "./journey-trend";
import { nameOfOwner } from "./keeping-reads";
import { getJourney, type Reader } from "./reads";
import { type ScoredJourney, scoreOfJourney } from "./score-of-journey";
import type { StoredJourney } from "./stored-journeys";

export interface JourneyPage {
  readonly id: string;
  readonly journey: DocumentedJourney;
  readonly figures: ScoredJourney;
  readonly trend: JourneyTrend | null;
  /** By touchpoint: the basic factor that was missed most often; none where nothing was. */
  readonly missedFactors: Readonly<Record<string, FactorScore>>;
  readonly slots: readonly AttendedSlot[];
  /** How many visits were walked in the window. */
  readonly walks: number;
  /** Where the centre is. */
  readonly today: string;
  readonly keeping: {
    readonly ownerId: string | null;
    readonly owner: string | null;
    readonly reviewBy: string | null;
  };
}

interface Asked {
  readonly journeyId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: Date;
}

const MOST_ATTEMPTS = 5;

/** Both read at the same revision, so that the figures are those of the path that is drawn. */
async function readTogether(
  reader: Reader & Pick<Viewer, "timeZone">,
  asked: Asked,
): Promise<{ readonly stored: StoredJourney; readonly figures: ScoredJourney }> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const figures = await scoreOfJourney(reader, asked);
    const stored = await getJourney(reader, asked.journeyId);
    if (stored.revision === figures.revision) return { stored, figures };
  }
  throw new Refusal("busy", { retryAfterSeconds: 1 });
}

function mostMissed(tallies: Tallies): JourneyPage["missedFactors"] {
  const missed = Object.entries(tallies).flatMap(([id, { factors = {} }]) => {
    const scores = Object.entries(factors).map(([factorId, counts]) => ({
      id: factorId,
      ...counts,
    }));
    const factor = weakestFactor(scores);
    return factor ? [[id, factor] as const] : [];
  });
  return Object.fromEntries(missed);
}

/**
 * Everything that the page of a journey shows of a window of days.
 * @throws Refusal `not-found`; `invalid` for a window that ends before it begins; `busy`
 */
export async function journeyPage(
  reader: Reader & Pick<Viewer, "timeZone">,
  asked: Asked,
): Promise<JourneyPage> {
  const { stored, figures } = await readTogether(reader, asked);
  const { journey } = stored.document;
  const { window, score } = figures;
  const firstSeconds = firstSecondsOfMap(journey);
  const touchpointIds = journey.touchpoints.map(({ id }) => id);
  const weakestId = score.weakest?.id ?? null;
  const about = { journeyId: stored.id, touchpointIds, weakestId, ...window };
  return {
    id: stored.id,
    journey,
    figures: { ...figures, firstSeconds },
    trend: await journeyTrend(reader.scope, about),
    missedFactors: mostMissed(await talliesOf(reader.scope, { touchpointIds, ...window })),
    slots: slotsOfMap(journey),
    walks: await countWalks(reader.scope, { journeyId: stored.id, ...window }),
    today: dayOf(asked.now, reader.timeZone),
    keeping: {
      ownerId: stored.ownerId,
      owner: stored.ownerId === null ? null : await nameOfOwner(reader.scope, stored.ownerId),
      reviewBy: stored.reviewBy,
    },
  };
}
