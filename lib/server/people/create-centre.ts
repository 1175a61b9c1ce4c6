import "server-only";
import { v7 as newId } from "uuid";
import { appendAudit } from "../audit";
import { database, type Engine, insertRows, run, type Work } from "../db";
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

const COLUMNS = ["id", "name", "timeZone", "corporationId", "isExample", "createdAt"] as const;

const centreRow = ({ name, timeZone, corporationId, isExample, now }: NewCentre & Doing) => ({
  id: newId(),
  name,
  timeZone: timeZone ?? "Asia/Seoul",
  corporationId: corporationId ?? null,
  isExample: isExample ?? false,
  createdAt: now,
});

/** Within a transaction that does more, such as giving the centre its director. */
export function* addCentre(engine: Engine, wanted: NewCentre & Doing): Work<CreatedCentre> {
  const { by, now } = wanted;
  const centre = centreRow(wanted);
  yield* run(insertRows(engine, { into: "Centre", columns: COLUMNS, rows: [centre] }));
  const note = { chain: centre.id, at: now, actorId: by, subject: centre.id };
  yield* appendAudit(engine, { ...note, action: "centre.create" });
  return { centreId: centre.id, scope: scopeForAdministration(centre.id) };
}

/** A centre begins with nobody in it. Whoever creates one is proven before: at the machine, or `create-centres`. */
export function createCentre(wanted: NewCentre & Doing): Promise<CreatedCentre> {
  const { engine, write } = database();
  return write(() => addCentre(engine, wanted));
}
