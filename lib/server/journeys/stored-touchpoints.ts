import "server-only";
import { type Engine, isOneOf, name, names, run, type Sql, sql, type Work } from "../db";
import { TOUCHPOINT_FIELDS, type TouchpointFields } from "./touchpoint-fields";

export interface StoredFactor {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: string;
  readonly standard: string;
  readonly position: number;
  readonly isArchived: boolean;
}

export interface StoredTouchpoint extends TouchpointFields {
  readonly id: string;
  readonly isArchived: boolean;
  /** In their order, archived ones too. */
  readonly factors: readonly StoredFactor[];
}

type FactorRow = StoredFactor & {
  readonly touchpointId: string;
  readonly [column: string]: unknown;
};
type TouchpointRow = Omit<StoredTouchpoint, "factors"> & { readonly [column: string]: unknown };

function* storedFactors(
  engine: Engine,
  centreId: string,
  touchpointIds: readonly string[],
): Work<ReadonlyMap<string, readonly StoredFactor[]>> {
  const rows = yield* run<FactorRow>(
    sql`SELECT "touchpointId", "id", "name", "basic", "kind", "standard", "position",
        "archivedAt" IS NOT NULL AS "isArchived"
      FROM "Factor" WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"touchpointId"`, touchpointIds)}
      ORDER BY "position", "id"`,
  );
  const factors = new Map<string, StoredFactor[]>();
  for (const { touchpointId, ...row } of rows) {
    const factor = { ...row, basic: Boolean(row.basic), isArchived: Boolean(row.isArchived) };
    const known = factors.get(touchpointId);
    if (known) known.push(factor);
    else factors.set(touchpointId, [factor]);
  }
  return factors;
}

/** The centre's touchpoints (t in the condition) with their factors, oldest first. */
export function* storedTouchpoints(
  engine: Engine,
  centreId: string,
  condition: Sql,
): Work<readonly StoredTouchpoint[]> {
  const rows = yield* run<TouchpointRow>(
    sql`SELECT ${name("id")}, ${names(TOUCHPOINT_FIELDS)}, "archivedAt" IS NOT NULL AS "isArchived"
      FROM "Touchpoint" t WHERE t."centreId" = ${centreId} AND ${condition} ORDER BY t."id"`,
  );
  const ids = rows.map(({ id }) => id);
  const factors = yield* storedFactors(engine, centreId, ids);
  return rows.map((row) => ({
    ...row,
    routine: Boolean(row.routine),
    greets: Boolean(row.greets),
    isArchived: Boolean(row.isArchived),
    factors: factors.get(row.id) ?? [],
  }));
}
