import "server-only";
import { appendAudit, holdChain } from "../audit";
import { database, run, sql } from "../db";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import { storedTemplate } from "./library-rows";

/** It is offered no more; touchpoints that have it keep it. Archiving it again changes nothing. @throws Refusal `not-found` */
export function archiveLibraryFactor(
  scope: CentreScope,
  { id, by, now }: Doing & { readonly id: string },
): Promise<void> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdChain(engine, scope);
    const { isArchived } = yield* storedTemplate(scope, id);
    if (isArchived) return;
    yield* run(
      sql`UPDATE "FactorTemplate" SET "archivedAt" = ${now}
        WHERE "centreId" = ${scope} AND "id" = ${id}`,
    );
    const note = { chain: scope, at: now, actorId: by, subject: id };
    yield* appendAudit(engine, { ...note, action: "factor-library.archive" });
  });
}
