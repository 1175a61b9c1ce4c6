import "server-only";
import { v7 as newId } from "uuid";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import type { TakeOver } from "@/lib/schemas/factor-library";
import { appendAudit, holdChain } from "../audit";
import { database, type Engine, isOneOf, run, sql, type Work } from "../db";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import {
  insertTemplates,
  type NewTemplateRow,
  nextPosition,
  type StoredTemplate,
  templatesOfSection,
} from "./library-rows";

interface TakingOver extends Doing {
  readonly wanted: TakeOver;
}

interface Taken {
  /** New to the library. */
  readonly rows: readonly NewTemplateRow[];
  /** Archived until now. */
  readonly backIds: readonly string[];
}

/** What was set aside comes back only where all of its section was: else somebody chose among its factors. */
function backIn(standing: readonly StoredTemplate[], names: ReadonlySet<string>): Taken["backIds"] {
  const isInUse = standing.some(({ isArchived }) => !isArchived);
  return isInUse ? [] : standing.filter(({ name }) => names.has(name)).map(({ id }) => id);
}

function* takenOf(
  scope: CentreScope,
  { name: section, factors }: MapTouchpoint,
  createdAt: Date,
): Work<Taken> {
  const standing = yield* templatesOfSection(scope, section);
  const known = new Set(standing.map(({ name }) => name));
  const first = nextPosition(standing);
  const rows = factors
    .filter(({ name }) => !known.has(name))
    .map(({ id: _, ...factor }, place) => ({
      ...factor,
      id: newId(),
      centreId: scope,
      section,
      position: first + place,
      createdAt,
    }));
  return { rows, backIds: backIn(standing, new Set(factors.map(({ name }) => name))) };
}

function* bringBack(engine: Engine, scope: CentreScope, ids: readonly string[]): Work<void> {
  if (ids.length === 0) return;
  yield* run(
    sql`UPDATE "FactorTemplate" SET "archivedAt" = NULL
      WHERE "centreId" = ${scope} AND ${isOneOf(engine, sql`"id"`, ids)}`,
  );
}

/**
 * Starter sections with their factors. What a section in use has under the same name already, archived or not, it keeps
 * as it is; a section that is archived whole comes back as it was.
 */
export function takeOverStarters(
  scope: CentreScope,
  { wanted, by, now }: TakingOver,
): Promise<{ readonly added: number; readonly ids: readonly string[] }> {
  const { engine, write } = database();
  const asked = new Set(wanted.sections);
  const starters = startersIn(wanted.language).filter(({ id }) => asked.has(id));
  return write(function* () {
    yield* holdChain(engine, scope);
    const taken: Taken[] = [];
    for (const starter of starters) taken.push(yield* takenOf(scope, starter, now));
    const rows = taken.flatMap((one) => one.rows);
    const backIds = taken.flatMap((one) => one.backIds);
    yield* insertTemplates(engine, rows);
    yield* bringBack(engine, scope, backIds);
    const ids = [...rows.map(({ id }) => id), ...backIds];
    const detail = { sections: starters.map(({ id }) => id), count: ids.length };
    const note = { chain: scope, at: now, actorId: by, subject: scope };
    if (ids.length > 0)
      yield* appendAudit(engine, { ...note, action: "factor-library.take-over", detail });
    return { added: ids.length, ids };
  });
}
