import "server-only";
import {
  type Engine,
  insertRows,
  isOneOf,
  join,
  name,
  run,
  selectRows,
  sql,
  type Work,
} from "../db";
import type { FactorChanges } from "./factor-changes";
import type { TouchpointChange } from "./touchpoint-changes";
import { TOUCHPOINT_FIELDS } from "./touchpoint-fields";

const NEW_TOUCHPOINT = ["id", "centreId", ...TOUCHPOINT_FIELDS, "code", "createdAt"] as const;
const CHANGED_TOUCHPOINT = [...TOUCHPOINT_FIELDS, "archivedAt"] as const;
const FACTOR_FIELDS = ["name", "basic", "kind", "standard", "position"] as const;
const NEW_FACTOR = ["id", "centreId", "touchpointId", ...FACTOR_FIELDS, "createdAt"] as const;
const CHANGED_FACTOR = [...FACTOR_FIELDS, "archivedAt"] as const;

type ChangedRow = Readonly<Record<string, string | number | boolean | null | Date>>;

interface Update {
  readonly table: "Touchpoint" | "Factor";
  readonly centreId: string;
  readonly columns: readonly string[];
  readonly rows: readonly ChangedRow[];
}

/** Any number of rows by their ids in one statement; another centre's stay untouched whatever the ids. */
function* updateRows(engine: Engine, { table, centreId, columns, rows }: Update): Work<void> {
  if (rows.length === 0) return;
  const source = selectRows(engine, { like: table, columns: ["id", ...columns], rows });
  const set = columns.map((column) => sql`${name(column)} = changed.${name(column)}`);
  // || '' keeps SQLite from going through the centre's whole table once for each changed row.
  yield* run(
    sql`UPDATE ${name(table)} SET ${join(set, ", ")} FROM (${source}) AS changed
      WHERE ${name(table)}."id" = changed."id" AND ${name(table)}."centreId" || '' = ${centreId}`,
  );
}

function* addRows<R extends ChangedRow>(
  engine: Engine,
  insert: { into: string; columns: readonly (keyof R & string)[]; rows: readonly R[] },
): Work<void> {
  if (insert.rows.length > 0) yield* run(insertRows(engine, insert));
}

interface Place {
  readonly engine: Engine;
  readonly centreId: string;
  readonly now: Date;
}

function* applyFactorChanges(place: Place, changes: readonly FactorChanges[]): Work<void> {
  const { engine, centreId, now } = place;
  const all = <Item>(pick: (change: FactorChanges) => readonly Item[]) => changes.flatMap(pick);
  const added = all((change) => change.added);
  yield* addRows(engine, { into: "Factor", columns: NEW_FACTOR, rows: added });
  const changed = all((change) => change.changed);
  yield* updateRows(engine, { table: "Factor", centreId, columns: CHANGED_FACTOR, rows: changed });
  const archivedIds = all((change) => change.archivedIds);
  if (archivedIds.length > 0)
    yield* run(
      sql`UPDATE "Factor" SET "archivedAt" = ${now}
        WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, archivedIds)}`,
    );
  const deletedIds = all((change) => change.deletedIds);
  if (deletedIds.length > 0)
    yield* run(
      sql`DELETE FROM "Factor" WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, deletedIds)}`,
    );
}

/** Writes what a document changes about the centre's touchpoints, in as many statements however many they are. */
export function* applyTouchpointChanges(
  place: Place,
  changes: readonly TouchpointChange[],
): Work<void> {
  const { engine, centreId } = place;
  const added = changes.flatMap((change) => change.added ?? []);
  yield* addRows(engine, { into: "Touchpoint", columns: NEW_TOUCHPOINT, rows: added });
  const rows = changes.flatMap(({ changed }) => changed ?? []);
  yield* updateRows(engine, { table: "Touchpoint", centreId, columns: CHANGED_TOUCHPOINT, rows });
  yield* applyFactorChanges(
    place,
    changes.map(({ factors }) => factors),
  );
}

interface Leaving {
  readonly archivedIds: readonly string[];
  readonly deletedIds: readonly string[];
}

/** What no journey passes through any more: archived, or deleted with its factors. */
export function* removeTouchpoints(
  { engine, centreId, now }: Place,
  { archivedIds, deletedIds }: Leaving,
): Work<void> {
  if (archivedIds.length > 0)
    yield* run(
      sql`UPDATE "Touchpoint" SET "archivedAt" = ${now}
        WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, archivedIds)}`,
    );
  if (deletedIds.length === 0) return;
  yield* run(
    sql`DELETE FROM "Factor"
      WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"touchpointId"`, deletedIds)}`,
  );
  yield* run(
    sql`DELETE FROM "Touchpoint" WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, deletedIds)}`,
  );
}
