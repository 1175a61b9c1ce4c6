import "server-only";
import type { LibraryFactorChanges } from "@/lib/schemas/factor-library";
import { appendAudit, holdChain } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import { type StoredTemplate, storedTemplate, templatesOfSection } from "./library-rows";

interface Changing extends Doing {
  readonly id: string;
  readonly changes: LibraryFactorChanges;
}

type Happened = Readonly<Record<string, readonly string[]>>;

const EDITED = ["name", "basic", "kind", "standard"] as const;

const editedFields = (template: StoredTemplate, changes: LibraryFactorChanges) =>
  EDITED.filter((field) => changes[field] !== undefined && changes[field] !== template[field]);

function* edit(
  scope: CentreScope,
  template: StoredTemplate,
  changes: LibraryFactorChanges,
): Work<Happened> {
  const fields = editedFields(template, changes);
  if (fields.length === 0) return {};
  const { name, basic, kind, standard } = { ...template, ...changes };
  yield* run(
    sql`UPDATE "FactorTemplate" SET "name" = ${name}, "basic" = ${basic}, "kind" = ${kind},
      "standard" = ${standard} WHERE "centreId" = ${scope} AND "id" = ${template.id}`,
  );
  return { "factor-library.edit": fields };
}

function placeBehind(others: readonly StoredTemplate[], after: string | null): number {
  if (after === null) return 0;
  const at = others.findIndex(({ id }) => id === after);
  if (at < 0) throw new Refusal("unknown-id", { path: "after" });
  return at + 1;
}

function* move(scope: CentreScope, template: StoredTemplate, after: string | null): Work<Happened> {
  const section = yield* templatesOfSection(scope, template.section);
  const others = section.filter(({ id }) => id !== template.id);
  const ordered = others.toSpliced(placeBehind(others, after), 0, template);
  if (ordered.every(({ id }, place) => id === section[place]?.id)) return {};
  for (const [position, { id, position: before }] of ordered.entries()) {
    if (position === before) continue;
    yield* run(
      sql`UPDATE "FactorTemplate" SET "position" = ${position}
        WHERE "centreId" = ${scope} AND "id" = ${id}`,
    );
  }
  return { "factor-library.move": [] };
}

function* bringBack(scope: CentreScope, { id, isArchived }: StoredTemplate): Work<Happened> {
  if (!isArchived) return {};
  yield* run(
    sql`UPDATE "FactorTemplate" SET "archivedAt" = NULL WHERE "centreId" = ${scope} AND "id" = ${id}`,
  );
  return { "factor-library.restore": [] };
}

/**
 * What it says, its place in its section, and whether it stands: all that is asked or nothing. What already is as
 * asked is no change and leaves no line in the log.
 * @throws Refusal `not-found`; `unknown-id` for a place behind one of another section
 */
export function changeLibraryFactor(
  scope: CentreScope,
  { id, changes, by, now }: Changing,
): Promise<void> {
  const { engine, write } = database();
  const note = { chain: scope, at: now, actorId: by, subject: id };
  return write(function* () {
    yield* holdChain(engine, scope);
    const template = yield* storedTemplate(scope, id);
    const { after, archived } = changes;
    const happened = {
      ...(archived === false ? yield* bringBack(scope, template) : {}),
      ...(yield* edit(scope, template, changes)),
      ...(after === undefined ? {} : yield* move(scope, template, after)),
    };
    for (const [action, fields] of Object.entries(happened)) {
      const detail = fields.length > 0 ? { fields } : {};
      yield* appendAudit(engine, { ...note, action, detail });
    }
  });
}
