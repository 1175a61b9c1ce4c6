import "server-only";
import { v7 as newId } from "uuid";
import { appendAudit } from "../audit";
import { database, insertRows, run } from "../db";
import { type CentreScope, scopeForAdministration } from "../viewer";
import type { Doing } from "./doing";

export interface NewCentre {
  readonly name: string;
  readonly timeZone?: string;
  readonly corporationId?: string | null;
  readonly isExample?: boolean;
}

export interface CreatedCentre {
  readonly centreId: string;
  readonly scope: CentreScope;
}

/** A centre begins with nobody in it. Whoever creates one is proven before: at the machine, or `create-centres`. */
export async function createCentre({
  name,
  timeZone = "Asia/Seoul",
  corporationId = null,
  isExample = false,
  by,
  now,
}: NewCentre & Doing): Promise<CreatedCentre> {
  const { engine, write } = database();
  const centre = { id: newId(), name, timeZone, corporationId, isExample, createdAt: now };
  await write(function* () {
    yield* run(
      insertRows(engine, {
        into: "Centre",
        columns: ["id", "name", "timeZone", "corporationId", "isExample", "createdAt"],
        rows: [centre],
      }),
    );
    const note = { chain: centre.id, at: now, actorId: by, subject: centre.id };
    yield* appendAudit(engine, { ...note, action: "centre.create" });
  });
  return { centreId: centre.id, scope: scopeForAdministration(centre.id) };
}
