import "server-only";
import { v7 as newId } from "uuid";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import type { TakeOver } from "@/lib/schemas/factor-library";
import { appendAudit, holdChain } from "../audit";
import { database, type Work } from "../db";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import {
  insertTemplates,
  type NewTemplateRow,
  nextPosition,
  templatesOfSection,
} from "./library-rows";

interface TakingOver extends Doing {
  readonly wanted: TakeOver;
}

function* rowsOf(
  scope: CentreScope,
  { name: section, factors }: MapTouchpoint,
  createdAt: Date,
): Work<readonly NewTemplateRow[]> {
  const standing = yield* templatesOfSection(scope, section);
  const names = new Set(standing.map(({ name }) => name));
  const first = nextPosition(standing);
  return factors
    .filter(({ name }) => !names.has(name))
    .map(({ id: _, ...factor }, place) => ({
      ...factor,
      id: newId(),
      centreId: scope,
      section,
      position: first + place,
      createdAt,
    }));
}

/** Starter sections with their factors. What a section has under the same name already, archived or not, it keeps as it is. */
export function takeOverStarters(
  scope: CentreScope,
  { wanted, by, now }: TakingOver,
): Promise<{ readonly added: number }> {
  const { engine, write } = database();
  const asked = new Set(wanted.sections);
  const starters = startersIn(wanted.language).filter(({ id }) => asked.has(id));
  return write(function* () {
    yield* holdChain(engine, scope);
    const rows: NewTemplateRow[] = [];
    for (const starter of starters) rows.push(...(yield* rowsOf(scope, starter, now)));
    yield* insertTemplates(engine, rows);
    const detail = { sections: starters.map(({ id }) => id), count: rows.length };
    const note = { chain: scope, at: now, actorId: by, subject: scope };
    if (rows.length > 0)
      yield* appendAudit(engine, { ...note, action: "factor-library.take-over", detail });
    return { added: rows.length };
  });
}
