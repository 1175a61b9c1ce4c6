import "server-only";
import { type Database, isOneOf, type Row, sql } from "../db";
import type { CentreScope } from "../viewer";

/** Both ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface FaceDay extends Row {
  readonly touchpointId: string;
  readonly day: string;
  readonly face: number;
  readonly comeAgain: unknown;
  readonly answers: number;
}

export interface WrittenRow extends Row {
  readonly touchpointId: string;
  readonly id: string;
  readonly day: string;
  readonly face: number;
  readonly comment: string;
}

export interface ImpressionRow extends Row {
  readonly touchpointId: string;
  readonly impression: string;
}

export interface BoardRow extends Row {
  readonly touchpointId: string;
  readonly counts: string;
}

export interface FeedbackEvidence {
  readonly faces: readonly FaceDay[];
  readonly written: readonly WrittenRow[];
  /** There were more than are read. */
  readonly hasMore: boolean;
  readonly impressions: readonly ImpressionRow[];
  readonly boards: readonly BoardRow[];
}

interface Asked {
  readonly scope: CentreScope;
  readonly touchpointIds: readonly string[];
  /** Complete days. */
  readonly days: Days;
  /** Boards are counted by staff: the day that runs may be among theirs. */
  readonly boardDays: Days;
}

const MOST_WRITTEN = 1_000;
const MOST_IMPRESSIONS = 5_000;

/** What visitors of these touchpoints left in these days: four statements, whatever the number of touchpoints. */
export async function feedbackEvidence(asked: Asked, on: Database): Promise<FeedbackEvidence> {
  const { scope, touchpointIds, days, boardDays } = asked;
  const isAmong = isOneOf(on.engine, sql`"touchpointId"`, touchpointIds);
  const within = ({ from, to }: Days) =>
    sql`"centreId" = ${scope} AND ${isAmong} AND "day" BETWEEN ${from} AND ${to}`;
  const [faces, written, impressions, boards] = await Promise.all([
    on.read<FaceDay>(
      sql`SELECT "touchpointId", "day", "face", "comeAgain", CAST(COUNT(*) AS INTEGER) AS "answers"
        FROM "Feedback" WHERE ${within(days)} GROUP BY "touchpointId", "day", "face", "comeAgain"`,
    ),
    on.read<WrittenRow>(
      sql`SELECT "touchpointId", "id", "day", "face", "comment" FROM "Feedback"
        WHERE ${within(days)} AND "comment" IS NOT NULL ORDER BY "day" DESC, "id" LIMIT ${MOST_WRITTEN + 1}`,
    ),
    on.read<ImpressionRow>(
      sql`SELECT "touchpointId", "impression" FROM "Feedback"
        WHERE ${within(days)} AND "impression" IS NOT NULL ORDER BY "day" DESC LIMIT ${MOST_IMPRESSIONS}`,
    ),
    on.read<BoardRow>(
      sql`SELECT "touchpointId", "counts" FROM "StickerBoard" WHERE ${within(boardDays)} AND NOT EXISTS (
          SELECT 1 FROM "StickerBoard" n
          WHERE n."centreId" = "StickerBoard"."centreId" AND n."supersedesId" = "StickerBoard"."id")`,
    ),
  ]);
  const hasMore = written.length > MOST_WRITTEN;
  return { faces, written: written.slice(0, MOST_WRITTEN), hasMore, impressions, boards };
}
