import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { appendAudit } from "../audit";
import { database } from "../db";
import type { Viewer } from "../viewer";
import { getJourney } from "./reads";

interface Export {
  readonly journeyId: string;
  readonly format: string;
  readonly now: Date;
}

/**
 * What leaves the centre as a file. The audit log tells of it first: no file without its entry.
 * @throws Refusal `not-found`; `busy` while the journey never stands still
 */
export async function exportJourney(
  viewer: Viewer,
  { journeyId, format, now }: Export,
): Promise<JourneyDocument> {
  const { document } = await getJourney(viewer, journeyId);
  const { engine, write } = database();
  const note = { chain: viewer.scope, at: now, actorId: viewer.userId, action: "journey.export" };
  await write(() => appendAudit(engine, { ...note, subject: journeyId, detail: { format } }));
  return document;
}
