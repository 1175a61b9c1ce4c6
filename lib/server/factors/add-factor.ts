import "server-only";
import { v7 as newId } from "uuid";
import type { NewLibraryFactor } from "@/lib/schemas/factor-library";
import { appendAudit, holdChain } from "../audit";
import { database } from "../db";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import { insertTemplates, nextPosition, templatesOfSection } from "./library-rows";

interface Adding extends Doing {
  readonly factor: NewLibraryFactor;
}

/** At the end of its section, which begins with it where there is none yet. */
export function addLibraryFactor(
  scope: CentreScope,
  { factor, by, now }: Adding,
): Promise<NewLibraryFactor & { readonly id: string }> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdChain(engine, scope);
    const section = yield* templatesOfSection(scope, factor.section);
    const made = { id: newId(), ...factor };
    const row = { ...made, centreId: scope, position: nextPosition(section), createdAt: now };
    yield* insertTemplates(engine, [row]);
    const note = { chain: scope, at: now, actorId: by, subject: made.id };
    yield* appendAudit(engine, { ...note, action: "factor-library.add" });
    return made;
  });
}
