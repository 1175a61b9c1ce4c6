import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { database, isOneOf, sql } from "../db";
import { listFloors } from "../floors/reads";
import type { Viewer } from "../viewer";
import { matchingTouchpoints } from "./matching-touchpoints";
import { readThrough } from "./read-through";
import { storedTouchpoints } from "./stored-touchpoints";

export interface PreviewedTouchpoint {
  readonly name: string;
  readonly place: string;
  readonly major: boolean;
  readonly routine: boolean;
  readonly factorCount: number;
  /** The centre has one of this name and place already. */
  readonly isKnown: boolean;
}

export interface ImportPreview {
  readonly name: string;
  readonly persona: string;
  readonly plan: string;
  readonly linkCount: number;
  readonly touchpoints: readonly PreviewedTouchpoint[];
  /** Pins on floors that this centre does not have: they stay behind. */
  readonly pinsLeftOut: number;
}

/** What importing a document would make; nothing is kept. */
export async function previewImport(
  { scope }: Pick<Viewer, "scope">,
  { journey }: JourneyDocument,
): Promise<ImportPreview> {
  const on = database();
  const names = journey.touchpoints.map(({ name }) => name);
  const isCandidate = sql`t."archivedAt" IS NULL AND ${isOneOf(on.engine, sql`t."name"`, names)}`;
  const candidates = await readThrough(on, storedTouchpoints(on.engine, scope, isCandidate));
  const matches = matchingTouchpoints(journey.touchpoints, candidates);
  const { name, persona, plan, links } = journey;
  const touchpoints = journey.touchpoints.map(({ id, factors, ...touchpoint }) => ({
    name: touchpoint.name,
    place: touchpoint.place,
    major: touchpoint.major,
    routine: touchpoint.routine,
    factorCount: factors.length,
    isKnown: matches.has(id),
  }));
  const floorIds = new Set((await listFloors(scope)).map(({ id }) => id));
  const pins = journey.touchpoints.flatMap(({ pin }) => pin ?? []);
  const pinsLeftOut = pins.filter(({ floorId }) => !floorIds.has(floorId)).length;
  return { name, persona, plan, linkCount: links.length, touchpoints, pinsLeftOut };
}
