import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { assumedRates, originsOf, pooledRate } from "@/lib/journey-map/planned/plan-evidence";
import { firstSecondsOfMap } from "@/lib/schemas/first-seconds-of-map";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { compareJourneys, type FirstSeconds, type JourneyComparison } from "@/lib/scoring";
import { type EvidenceWindow, talliesOf } from "../../checks/tallies-of";
import type { Viewer } from "../../viewer";
import { getJourney, type Reader } from "../reads";
import { type Adopted, adoptedMaps, type Measured, measuredChange } from "./measured-change";
import { getPlan } from "./plan-reads";
import type { PlanHead, PlanPlace } from "./stored-plans";
import { talliesKnownAt } from "./tallies-around";

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
  /** The thirty days up to today, or up to its adoption, that day's checks until then among them. */
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

/** Of what was known when it was adopted, for good; of what is known now while it is only planned. */
function evidenceOf({ scope }: PlanReader, at: Date | null, window: EvidenceWindow) {
  return at === null ? talliesOf(scope, window) : talliesKnownAt(scope, { ...window, at });
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
  const to = adoptedOn ?? today;
  const window = { from: addDays(to, 1 - DAYS), to };
  const touchpointIds = asIs.touchpoints.map(({ id }) => id);
  const tallies = await evidenceOf(reader, plan.adoptedAt, { touchpointIds, ...window });
  return {
    plan,
    journeyName: journey.document.journey.name,
    journeyRevision: journey.revision,
    asIs,
    toBe,
    comparison: compared({ asIs, toBe }, tallies),
    firstSeconds: {
      asIs: firstSecondsOfMap(asIs),
      toBe: firstSecondsOfMap(toBe),
    },
    assumedRate: pooledRate(asIs.touchpoints, tallies),
    window,
    adoptedOn,
    measured:
      adopted && adoptedOn && plan.adoptedAt
        ? await measuredChange(reader.scope, adopted, {
            adoptedAt: plan.adoptedAt,
            adoptedOn,
            today,
          })
        : null,
  };
}
