import "server-only";
import { type Engine, isOneOf, run, sql, type Work } from "../db";
import { holdForRecording } from "../journeys/hold-places";
import { SINCE_EVER } from "../journeys/plans/planned-touchpoints";
import type { CheckItem } from "./check-item";

/** What a batch of checks speaks of, as far as the centre has it. */
export interface KnownPlaces {
  /** touchpointId → factorId → is it basic? Archived ones too: a phone may be behind. None that is only planned. */
  readonly touchpoints: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  readonly journeys: ReadonlySet<string>;
  readonly walks: ReadonlySet<string>;
  readonly rulesRecorded: boolean;
}

const present = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** The ids of those that the table has for this centre; no question is asked about nothing. */
function* known(
  engine: Engine,
  centreId: string,
  { table, ids }: { table: "Journey" | "Walk"; ids: readonly string[] },
): Work<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const among = isOneOf(engine, sql`"id"`, ids);
  const from = table === "Journey" ? sql`"Journey"` : sql`"Walk"`;
  const rows = yield* run<{ id: string }>(
    sql`SELECT "id" FROM ${from} WHERE "centreId" = ${centreId} AND ${among}`,
  );
  return new Set(rows.map(({ id }) => id));
}

function* knownTouchpoints(
  engine: Engine,
  centreId: string,
  ids: readonly string[],
): Work<KnownPlaces["touchpoints"]> {
  // By itself: only the next statement sees what those changed who held the places until now.
  yield* holdForRecording(engine, centreId, ids);
  const rows = yield* run<{ id: string; factorId: string | null; basic: unknown }>(
    sql`SELECT t."id", f."id" AS "factorId", f."basic" FROM "Touchpoint" t
        LEFT JOIN "Factor" f ON f."touchpointId" = t."id" AND f."centreId" = t."centreId"
        WHERE t."centreId" = ${centreId} AND ${isOneOf(engine, sql`t."id"`, ids)}
          AND (t."archivedAt" IS NULL OR t."archivedAt" <> ${SINCE_EVER})`,
  );
  const touchpoints = new Map<string, Map<string, boolean>>();
  for (const { id, factorId, basic } of rows) {
    const factors = touchpoints.get(id) ?? new Map<string, boolean>();
    if (factorId !== null) factors.set(factorId, Boolean(basic));
    touchpoints.set(id, factors);
  }
  return touchpoints;
}

/** The touchpoints, factors, journeys and walks of this centre that the items name. */
export function* knownPlaces(
  engine: Engine,
  centreId: string,
  items: readonly CheckItem[],
): Work<KnownPlaces> {
  const [centre] = yield* run<{ recorded: unknown }>(
    sql`SELECT "rulesRecordedAt" IS NOT NULL AS "recorded" FROM "Centre" WHERE "id" = ${centreId}`,
  );
  const touchpointIds = present(items.map(({ touchpointId }) => touchpointId));
  const journeyIds = present(items.map(({ journeyId }) => journeyId));
  const walkIds = present(items.map(({ walkId }) => walkId));
  return {
    touchpoints: yield* knownTouchpoints(engine, centreId, touchpointIds),
    journeys: yield* known(engine, centreId, { table: "Journey", ids: journeyIds }),
    walks: yield* known(engine, centreId, { table: "Walk", ids: walkIds }),
    rulesRecorded: Boolean(centre?.recorded),
  };
}
