import "server-only";
import { v7 as newId } from "uuid";
import { type FloorChanges, MOST_FLOORS } from "@/lib/schemas/floors";
import { appendAudit, holdChain } from "../audit";
import { database, type Engine, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import { FLOOR_COLUMNS, type Floor, type FloorRow, floorOf } from "./floor";

interface About {
  readonly id: string;
}

function* standingIds(scope: CentreScope): Work<readonly string[]> {
  const rows = yield* run<{ id: string }>(
    sql`SELECT "id" FROM "Floor"
      WHERE "centreId" = ${scope} AND "deletedAt" IS NULL ORDER BY "position", "createdAt", "id"`,
  );
  return rows.map(({ id }) => id);
}

function* renumber(scope: CentreScope, ids: readonly string[]): Work<void> {
  for (const [position, id] of ids.entries())
    yield* run(
      sql`UPDATE "Floor" SET "position" = ${position} WHERE "centreId" = ${scope} AND "id" = ${id}`,
    );
}

function* floorRow(scope: CentreScope, id: string): Work<Floor> {
  const [row] = yield* run<FloorRow>(
    sql`SELECT ${FLOOR_COLUMNS} FROM "Floor" WHERE "centreId" = ${scope} AND "id" = ${id}`,
  );
  if (!row) throw new Refusal("not-found");
  return floorOf(row);
}

/** A further floor, above the others. @throws Refusal `invalid` when there are too many */
export function createFloor(
  scope: CentreScope,
  { name, by, now }: Doing & { readonly name: string },
): Promise<Floor> {
  const { engine, write } = database();
  const id = newId();
  return write(function* () {
    yield* holdChain(engine, scope);
    const position = (yield* standingIds(scope)).length;
    if (position >= MOST_FLOORS) throw new Refusal("invalid", { path: "name" });
    yield* run(
      sql`INSERT INTO "Floor" ("id", "centreId", "name", "position", "createdAt")
        VALUES (${id}, ${scope}, ${name}, ${position}, ${now})`,
    );
    const note = { chain: scope, at: now, actorId: by, subject: id };
    yield* appendAudit(engine, { ...note, action: "floor.create" });
    return yield* floorRow(scope, id);
  });
}

/** Its order among those that stand; a removed one comes back at the end or where it is put. */
function* placeFloor(scope: CentreScope, id: string, position: number | undefined): Work<void> {
  const standing = yield* standingIds(scope);
  const others = standing.filter((other) => other !== id);
  const before = position ?? (standing.includes(id) ? standing.indexOf(id) : others.length);
  yield* renumber(scope, [...others.slice(0, before), id, ...others.slice(before)]);
}

function* requireFloor(scope: CentreScope, id: string, mayBeRemoved: boolean): Work<void> {
  const [found] = yield* run<{ isRemoved: unknown }>(
    sql`SELECT "deletedAt" IS NOT NULL AS "isRemoved" FROM "Floor"
      WHERE "centreId" = ${scope} AND "id" = ${id}`,
  );
  if (!found || (found.isRemoved && !mayBeRemoved)) throw new Refusal("not-found");
}

type Change = Doing & About & { readonly changes: FloorChanges };

function* changing(engine: Engine, scope: CentreScope, change: Change): Work<Floor> {
  const { id, changes, by, now } = change;
  const { name, position, removed } = changes;
  yield* holdChain(engine, scope);
  yield* requireFloor(scope, id, removed === false);
  const at = sql`"centreId" = ${scope} AND "id" = ${id}`;
  if (name !== undefined) yield* run(sql`UPDATE "Floor" SET "name" = ${name} WHERE ${at}`);
  if (removed === false) yield* run(sql`UPDATE "Floor" SET "deletedAt" = ${null} WHERE ${at}`);
  if (position !== undefined || removed === false) yield* placeFloor(scope, id, position);
  const action = removed === false ? "floor.restore" : "floor.change";
  yield* appendAudit(engine, { chain: scope, at: now, actorId: by, subject: id, action });
  return yield* floorRow(scope, id);
}

/** @throws Refusal `not-found` */
export function changeFloor(scope: CentreScope, change: Change): Promise<Floor> {
  const { engine, write } = database();
  return write(() => changing(engine, scope, change));
}

/** Pins stay with their touchpoints, so that bringing the floor back brings them too. @throws Refusal `not-found` */
export async function removeFloor(scope: CentreScope, { id, by, now }: Doing & About) {
  const { engine, write } = database();
  await write(function* () {
    yield* holdChain(engine, scope);
    yield* requireFloor(scope, id, false);
    yield* run(
      sql`UPDATE "Floor" SET "deletedAt" = ${now} WHERE "centreId" = ${scope} AND "id" = ${id}`,
    );
    const note = { chain: scope, at: now, actorId: by, subject: id };
    yield* appendAudit(engine, { ...note, action: "floor.remove" });
  });
}
