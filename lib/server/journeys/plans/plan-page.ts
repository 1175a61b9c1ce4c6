import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { assumedRates, originsOf, pooledRate } from "@/lib/journey-map/planned/plan-evidence";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import {
  compareJourneys,
  type FirstSeconds,
  firstSeconds,
  type JourneyComparison,
} from "@/lib/scoring";
import { talliesOf } from "../../checks/tallies-of";
import type { Viewer } from "../../viewer";
import { getJourney, type Reader } from "../reads";
import { type Adopted, adoptedMaps, type Measured, measuredChange } from "./measured-change";
import { getPlan } from "./plan-reads";
import type { PlanHead, PlanPlace } from "./stored-plans";

/** A plan beside the path as it is: what it is expected to change, and once adopted what it has changed. */
export interface PlanPage {
  readonly plan: PlanHead;
  readonly journeyName: string;
  /** For adopting: what was seen. */
  readonly journeyRevision: number;
  readonly asIs: JourneyMap;
  readonly toBe: JourneyMap;
  readonly comparison: JourneyComparison;
  readonly firstSeconds: { readonly asIs: FirstSeconds; readonly toBe: FirstSeconds };
  /** What is assumed of what is new; null where nothing was checked that it could lean on. */
  readonly assumedRate: number | null;
  readonly window: { readonly from: string; readonly to: string };
  /** The day of its adoption, where the centre is; null while it is only planned. */
  readonly adoptedOn: string | null;
  /** Null before adoption, and on the day of it. */
  readonly measured: Measured | null;
}

type PlanReader = Reader & Pick<Viewer, "timeZone">;

const DAYS = 30;

interface Pair {
  readonly asIs: JourneyMap;
  readonly toBe: JourneyMap;
}

function compared({ asIs, toBe }: Pair, tallies: Parameters<typeof pooledRate>[1]) {
  const origins = [...originsOf({ asIs, toBe })].filter(([id, origin]) => id !== origin);
  const whatIf = {
    assumed: assumedRates({ asIs, toBe }, tallies),
    sameAs: Object.fromEntries(origins),
  };
  return compareJourneys(scoringJourney(asIs), scoringJourney(toBe), tallies, whatIf);
}

/** The thirty days up to today, or up to the day before its adoption. */
function windowOf(adoptedOn: string | null, today: string) {
  const to = adoptedOn === null ? today : addDays(adoptedOn, -1);
  return { from: addDays(to, 1 - DAYS), to };
}

/**
 * Everything that the page of a plan shows.
 * @throws Refusal `not-found`, `busy`
 */
export async function planPage(reader: PlanReader, place: PlanPlace, now: Date): Promise<PlanPage> {
  const { document, ...plan } = await getPlan(reader, place);
  const journey = await getJourney(reader, place.journeyId);
  const adopted: Adopted | null = plan.adoptedAt && (await adoptedMaps(reader, plan));
  const asIs = adopted?.before ?? mapOfDocument(journey.document);
  const toBe = adopted?.after ?? mapOfDocument(document);
  const today = dayOf(now, reader.timeZone);
  const adoptedOn = plan.adoptedAt && dayOf(plan.adoptedAt, reader.timeZone);
  const window = windowOf(adoptedOn, today);
  const touchpointIds = asIs.touchpoints.map(({ id }) => id);
  const tallies = await talliesOf(reader.scope, { touchpointIds, ...window });
  return {
    plan,
    journeyName: journey.document.journey.name,
    journeyRevision: journey.revision,
    asIs,
    toBe,
    comparison: compared({ asIs, toBe }, tallies),
    firstSeconds: {
      asIs: firstSeconds(scoringJourney(asIs)),
      toBe: firstSeconds(scoringJourney(toBe)),
    },
    assumedRate: pooledRate(asIs.touchpoints, tallies),
    window,
    adoptedOn,
    measured:
      adopted && adoptedOn
        ? await measuredChange(reader.scope, adopted, { adoptedOn, today })
        : null,
  };
}
