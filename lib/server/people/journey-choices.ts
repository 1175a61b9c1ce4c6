import "server-only";
import { database } from "../db";
import type { CentreScope } from "../viewer";

export interface JourneyChoice {
  readonly id: string;
  readonly name: string;
}

/** The journeys that a monitor may be given. */
export async function listJourneyChoices(scope: CentreScope): Promise<readonly JourneyChoice[]> {
  return database().prisma.journey.findMany({
    where: { centreId: scope, deletedAt: null, archivedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
