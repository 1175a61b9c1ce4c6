import { v7 as uuid } from "uuid";
import { expect } from "vitest";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database } from "@/lib/server/db";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { aJourneyDocument, type WrittenTouchpoint } from "./journeys";

/** When saved journeys are saved, and their checks made. */
export const NOW = new Date("2026-11-21T06:00:00Z");

export const touchpointsOf = ({ document }: StoredJourney) => document.journey.touchpoints;

export const namesOf = (journey: StoredJourney) => touchpointsOf(journey).map(({ name }) => name);

export function touchpointNamed(journey: StoredJourney, name: string) {
  const found = touchpointsOf(journey).find((touchpoint) => touchpoint.name === name);
  if (!found) throw new Error(`no touchpoint ${name}`);
  return found;
}

/** Saves a journey anew with these touchpoints, one after the other. */
export function saveWith(
  viewer: Viewer,
  { id: journeyId, revision }: StoredJourney,
  touchpoints: readonly WrittenTouchpoint[],
): Promise<StoredJourney> {
  const links = touchpoints.slice(1).map(({ id }, index) => ({
    from: touchpoints[index]?.id ?? "",
    to: id,
  }));
  const document = aJourneyDocument({ touchpoints: [...touchpoints], links });
  return replaceJourney(viewer, { journeyId, revisions: [revision], document, now: NOW });
}

/** One check at a touchpoint, with yes to all its factors. */
export async function checkAt(
  viewer: Viewer,
  { id, factors }: ReturnType<typeof touchpointNamed>,
): Promise<void> {
  const results = factors.map((factor) => ({ factorId: factor.id, answer: "yes" as const }));
  const item = { id: uuid(), touchpointId: id, observedAt: NOW, announced: true, results };
  const [answer] = await recordChecks(viewer, [item], { now: NOW });
  expect(answer?.status).toBe("created");
}

export const touchpointRow = (id: string) =>
  database().prisma.touchpoint.findUnique({ where: { id } });

export const factorRow = (id: string) => database().prisma.factor.findUnique({ where: { id } });
