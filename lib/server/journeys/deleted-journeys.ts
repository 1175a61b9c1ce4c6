import "server-only";
import { database } from "../db";
import type { CentreScope } from "../viewer";
import { oldestDeletion } from "./restore-journey";

interface DeletedJourney {
  readonly id: string;
  readonly name: string;
  readonly deletedAt: Date;
}

const MOST_SHOWN = 50;

/** What can still be brought back, the latest deletion first. */
export async function listDeletedJourneys(
  scope: CentreScope,
  now: Date,
): Promise<readonly DeletedJourney[]> {
  const rows = await database().prisma.journey.findMany({
    where: { centreId: scope, deletedAt: { gt: oldestDeletion(now) } },
    orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
    select: { id: true, name: true, deletedAt: true },
  });
  return rows.flatMap(({ deletedAt, ...row }) =>
    deletedAt === null ? [] : [{ ...row, deletedAt }],
  );
}
