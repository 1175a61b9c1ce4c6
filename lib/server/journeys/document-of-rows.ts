import "server-only";
import type {
  CHANNELS,
  FACTOR_KINDS,
  JourneyDocument,
  PLAN_KINDS,
} from "@/lib/schemas/journey-document";
import type { DocumentFactor, DocumentTouchpoint } from "./document-parts";

type Raw<Columns> = Readonly<Columns> & { readonly [column: string]: unknown };

export type PlanRow = Raw<{
  planId: string;
  name: string;
  persona: string;
  kind: (typeof PLAN_KINDS)[number];
}>;

/** A stop with its touchpoint. Either engine's truth values. */
export type StopRow = Raw<{
  planId: string;
  id: string;
  sameAsId: string | null;
  name: string;
  place: string;
  channel: (typeof CHANNELS)[number];
  duty: string;
  procedure: string;
  routine: unknown;
  occurrence: number | null;
  greets: unknown;
  attendedHours: string;
  major: unknown;
  durationSeconds: number | null;
  entryWeight: number | null;
  pathX: number | null;
  pathY: number | null;
  majorPassed: unknown;
  majorTurnsBack: unknown;
  majorSafety: unknown;
  floorId: string | null;
  floorX: number | null;
  floorY: number | null;
}>;

export type FactorRow = Raw<{
  touchpointId: string;
  id: string;
  name: string;
  basic: unknown;
  kind: (typeof FACTOR_KINDS)[number];
  standard: string;
}>;

export type LinkRow = Raw<{
  planId: string;
  fromId: string;
  toId: string;
  weight: number | null;
}>;

export interface DocumentRows {
  readonly plan: PlanRow;
  /** In their order. */
  readonly stops: readonly StopRow[];
  readonly links: readonly LinkRow[];
  /** Of each touchpoint, in their order. */
  readonly factors: ReadonlyMap<string, readonly FactorRow[]>;
}

function factorOf({ id, name, basic, kind, standard }: FactorRow): DocumentFactor {
  return { id, name, basic: Boolean(basic), kind, standard };
}

function pinOf({ floorId, floorX, floorY }: StopRow): Pick<DocumentTouchpoint, "pin"> {
  if (floorId === null || floorX === null || floorY === null) return {};
  return { pin: { floorId, x: floorX, y: floorY } };
}

function majorReasonsOf(stop: StopRow): Pick<DocumentTouchpoint, "majorReasons"> {
  const { majorPassed, majorTurnsBack, majorSafety } = stop;
  if (majorPassed === null && majorTurnsBack === null && majorSafety === null) return {};
  return {
    majorReasons: {
      passed: Boolean(majorPassed),
      turnsBack: Boolean(majorTurnsBack),
      safety: Boolean(majorSafety),
    },
  };
}

function touchpointOf(stop: StopRow, factors: readonly FactorRow[]): DocumentTouchpoint {
  const { id, name, place, channel, duty, procedure, occurrence, durationSeconds } = stop;
  const { pathX: x, pathY: y, sameAsId: sameAs } = stop;
  return {
    id,
    ...(sameAs === null ? {} : { sameAs }),
    name,
    place,
    channel,
    duty,
    procedure,
    major: Boolean(stop.major),
    ...majorReasonsOf(stop),
    routine: Boolean(stop.routine),
    occurrence,
    greets: Boolean(stop.greets),
    attendedHours: JSON.parse(stop.attendedHours) as DocumentTouchpoint["attendedHours"],
    durationSeconds,
    position: x === null || y === null ? null : { x, y },
    ...pinOf(stop),
    factors: factors.map(factorOf),
  };
}

/** Links have no order of their own: they follow their touchpoints. */
function linksInOrder({ stops, links }: DocumentRows): readonly LinkRow[] {
  const places = new Map(stops.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  return [...links].sort(
    (a, b) => placeOf(a.fromId) - placeOf(b.fromId) || placeOf(a.toId) - placeOf(b.toId),
  );
}

/** A journey as it travels, from the rows that keep it. */
export function documentOfRows(rows: DocumentRows): JourneyDocument {
  const { plan, stops, factors } = rows;
  const entries = stops.flatMap(({ id, entryWeight: weight }) =>
    weight === null ? [] : [{ id, weight }],
  );
  return {
    format: "mot-journey",
    version: 1,
    journey: {
      name: plan.name,
      persona: plan.persona,
      plan: plan.kind,
      touchpoints: stops.map((stop) => touchpointOf(stop, factors.get(stop.id) ?? [])),
      links: linksInOrder(rows).map(({ fromId, toId, weight }) => ({
        from: fromId,
        to: toId,
        weight,
      })),
      entries: entries.length > 0 ? entries : null,
    },
  };
}
