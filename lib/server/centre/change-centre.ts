import "server-only";
import type { CentreChanges } from "@/lib/schemas/centre";
import { appendAudit } from "../audit";
import { database, run, sql } from "../db";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";

/** The centre's name, its agreed rules of checking, and whether checks may carry a photo: recorded at this moment. */
export async function changeCentre(
  scope: CentreScope,
  { changes, by, now }: Doing & { readonly changes: CentreChanges },
): Promise<void> {
  const { engine, write } = database();
  const { name, rules, photosAllowed } = changes;
  const note = { chain: scope, at: now, actorId: by, subject: scope };
  await write(function* () {
    if (name !== undefined) {
      yield* run(sql`UPDATE "Centre" SET "name" = ${name} WHERE "id" = ${scope}`);
      yield* appendAudit(engine, { ...note, action: "centre.rename" });
    }
    if (rules !== undefined) {
      yield* run(
        sql`UPDATE "Centre" SET "checkingRules" = ${rules}, "rulesRecordedAt" = ${now}
          WHERE "id" = ${scope}`,
      );
      yield* appendAudit(engine, { ...note, action: "checking-rules.record" });
    }
    if (photosAllowed !== undefined) {
      yield* run(sql`UPDATE "Centre" SET "photosAllowed" = ${photosAllowed} WHERE "id" = ${scope}`);
      yield* appendAudit(engine, {
        ...note,
        action: photosAllowed ? "photos.allow" : "photos.forbid",
      });
    }
  });
}
