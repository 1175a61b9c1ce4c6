import "server-only";
import { type Database, database, empty, isOneOf, type Row, sql } from "../db";
import { Refusal } from "../errors";
import { getJourney, type Reader } from "../journeys/reads";
import type { FaceCounts } from "./touchpoint-feedback";

/** What was counted on a board. A correction without stickers took the one before it back. */
export interface ListedBoard {
  readonly id: string;
  readonly touchpointId: string;
  readonly day: string;
  readonly receivedAt: string;
  readonly counts: FaceCounts;
  readonly supersedes: { readonly id: string; readonly reason: string } | null;
  readonly supersededBy: {
    readonly id: string;
    readonly reason: string;
    readonly counts: FaceCounts;
  } | null;
}

interface Asked {
  readonly journeyId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface BoardRow extends Row {
  readonly id: string;
  readonly touchpointId: string;
  readonly day: string;
  readonly receivedAt: string | Date;
  readonly counts: string;
  readonly supersedesId: string | null;
  readonly reason: string | null;
  readonly laterId: string | null;
  readonly laterReason: string | null;
  readonly laterCounts: string | null;
}

function listed({ laterId, laterReason, laterCounts, ...row }: BoardRow): ListedBoard {
  const { id, touchpointId, day, supersedesId, reason } = row;
  return {
    id,
    touchpointId,
    day,
    receivedAt: new Date(row.receivedAt).toISOString(),
    counts: JSON.parse(row.counts),
    supersedes: supersedesId === null ? null : { id: supersedesId, reason: reason ?? "" },
    supersededBy:
      laterId === null
        ? null
        : { id: laterId, reason: laterReason ?? "", counts: JSON.parse(laterCounts ?? "[]") },
  };
}

const cursorOf = ({ day, id }: Pick<ListedBoard, "day" | "id">): string =>
  Buffer.from(`${day} ${id}`).toString("base64url");

function placeOf(cursor: string): readonly [day: string, id: string] {
  const [day = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (day === "" || id === "") throw new Refusal("invalid", { path: "cursor" });
  return [day, id];
}

function isBehind(cursor: string) {
  const [day, id] = placeOf(cursor);
  return sql` AND (b."day", b."id") < (${day}, ${id})`;
}

/**
 * The sticker boards of a journey's touchpoints, the latest day first; superseded ones too, with what superseded them.
 * @throws Refusal `not-found` (journey), `invalid` (cursor)
 */
export async function stickerBoards(
  reader: Reader,
  { journeyId, from, to, cursor, limit }: Asked,
  on: Database = database(),
): Promise<{ readonly items: readonly ListedBoard[]; readonly nextCursor: string | null }> {
  const { document } = await getJourney(reader, journeyId);
  const places = document.journey.touchpoints.map(({ id }) => id);
  const rows = await on.read<BoardRow>(
    sql`SELECT b."id", b."touchpointId", b."day", b."receivedAt", b."counts", b."supersedesId", b."reason",
          s."id" AS "laterId", s."reason" AS "laterReason", s."counts" AS "laterCounts"
        FROM "StickerBoard" b
        LEFT JOIN "StickerBoard" s ON s."centreId" = b."centreId" AND s."supersedesId" = b."id"
        WHERE b."centreId" = ${reader.scope} AND ${isOneOf(on.engine, sql`b."touchpointId"`, places)}
          ${from ? sql` AND b."day" >= ${from}` : empty}${to ? sql` AND b."day" <= ${to}` : empty}
          ${cursor ? isBehind(cursor) : empty}
        ORDER BY b."day" DESC, b."id" DESC LIMIT ${limit + 1}`,
  );
  const items = rows.slice(0, limit).map(listed);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}
