import "server-only";
import { uuidText } from "@/lib/schemas/uuid-text";
import { database } from "../db";
import { Refusal } from "../errors";
import type { Reader } from "./reads";

export interface ListedJourney {
  readonly id: string;
  readonly name: string;
  readonly persona: string;
  readonly plan: string;
  readonly ownerId: string | null;
  readonly reviewBy: string | null;
  readonly revision: number;
  readonly touchpointCount: number;
  readonly archived: boolean;
  readonly updatedAt: Date;
}

interface Page {
  readonly archived: boolean;
  readonly limit: number;
  /** The last id of the page before. */
  readonly cursor?: string | undefined;
}

function conditions({ scope, assignedJourneyIds }: Reader, { archived, cursor }: Page) {
  return {
    centreId: scope,
    deletedAt: null,
    archivedAt: archived ? { not: null } : null,
    id: {
      ...(cursor === undefined ? {} : { lt: cursor }),
      ...(assignedJourneyIds === null ? {} : { in: [...assignedJourneyIds] }),
    },
  };
}

/** The centre's journeys, newest first: their ids are ordered by time. */
export async function listJourneys(
  reader: Reader,
  page: Page,
): Promise<{ readonly items: readonly ListedJourney[]; readonly nextCursor: string | null }> {
  if (page.cursor !== undefined && !uuidText.safeParse(page.cursor).success)
    throw new Refusal("invalid", { path: "cursor" });
  const rows = await database().prisma.journey.findMany({
    where: conditions(reader, page),
    orderBy: { id: "desc" },
    take: page.limit + 1,
    select: {
      id: true,
      name: true,
      persona: true,
      ownerId: true,
      reviewBy: true,
      revision: true,
      archivedAt: true,
      updatedAt: true,
      plans: {
        select: { kind: true, _count: { select: { stops: true } } },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        take: 1,
      },
    },
  });
  const items = rows.slice(0, page.limit).map(({ plans: [plan], archivedAt, ...journey }) => ({
    ...journey,
    plan: plan?.kind ?? "asIs",
    touchpointCount: plan?._count.stops ?? 0,
    archived: archivedAt !== null,
  }));
  const hasMore = rows.length > page.limit;
  return { items, nextCursor: hasMore ? (items.at(-1)?.id ?? null) : null };
}
