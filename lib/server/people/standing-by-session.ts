import "server-only";
import { database, empty, type Row, type Sql, sql } from "../db";
import { Refusal } from "../errors";
import { type TimeColumn, timeOf } from "./column-values";
import { noteUse, USE_NOTED_EVERY } from "./last-use";
import { hashOfSecret } from "./secrets";
import { IDLE_LIMIT, idleEnd, oldestBeginning } from "./session-limits";
import { MEMBERSHIP_COLUMNS, type MembershipRow, type Standing, standingOf } from "./standing";

interface Asked {
  readonly token: string;
  /** The centre that was asked for; null: the one that the person has been in for longest. */
  readonly centreId: string | null;
  /** Requests that write move the session's end; GET never writes. */
  readonly writes: boolean;
  readonly now: Date;
}

interface SessionRow extends Row {
  readonly sessionId: string;
  readonly expiresAt: TimeColumn;
  readonly mustChange: boolean | number;
}

const isLive = ({ token, now }: Asked): Sql => sql`s."token" = ${hashOfSecret(token)}
  AND s."expiresAt" > ${now} AND s."createdAt" > ${oldestBeginning(now)}`;

async function findMember(asked: Asked): Promise<(MembershipRow & SessionRow) | undefined> {
  const chosen = asked.centreId === null ? empty : sql`AND c."id" = ${asked.centreId}`;
  const [row] = await database().read<MembershipRow & SessionRow>(
    sql`SELECT s."id" AS "sessionId", s."expiresAt", u."mustChange", ${MEMBERSHIP_COLUMNS}
      FROM "Session" s JOIN "User" u ON u."id" = s."userId"
      JOIN "Membership" m ON m."userId" = s."userId" AND m."disabledAt" IS NULL
      JOIN "Centre" c ON c."id" = m."centreId"
      WHERE ${isLive(asked)} ${chosen} ORDER BY m."createdAt", m."id" LIMIT 1`,
  );
  return row;
}

interface OutsiderRow extends SessionRow {
  readonly userId: string;
  readonly belongsSomewhere: number;
  readonly centreId: string | null;
  readonly timeZone: string;
}

/** Somebody signed in who is no member of that centre: perhaps the administrator of its corporation. */
async function findOutsider(asked: Asked): Promise<OutsiderRow | undefined> {
  const chosen = asked.centreId === null ? empty : sql`AND c."id" = ${asked.centreId}`;
  const [row] = await database().read<OutsiderRow>(
    sql`SELECT s."id" AS "sessionId", s."expiresAt", s."userId", u."mustChange", c."id" AS "centreId", c."timeZone",
        CASE WHEN a."userId" IS NOT NULL OR EXISTS (SELECT 1 FROM "Membership" m
          WHERE m."userId" = s."userId" AND m."disabledAt" IS NULL) THEN 1 ELSE 0 END AS "belongsSomewhere"
      FROM "Session" s JOIN "User" u ON u."id" = s."userId"
      LEFT JOIN "CorporationAdmin" a ON a."userId" = s."userId" AND a."disabledAt" IS NULL
      LEFT JOIN "Centre" c ON c."corporationId" = a."corporationId" ${chosen}
      WHERE ${isLive(asked)}
      ORDER BY CASE WHEN c."id" IS NULL THEN 1 ELSE 0 END, c."createdAt", c."id" LIMIT 1`,
  );
  return row;
}

async function keepAlive({ sessionId, expiresAt }: SessionRow, asked: Asked): Promise<void> {
  const lastMoved = timeOf(expiresAt).getTime() - IDLE_LIMIT;
  if (!asked.writes || asked.now.getTime() - lastMoved < USE_NOTED_EVERY) return;
  await noteUse(
    sql`UPDATE "Session" SET "expiresAt" = ${idleEnd(asked.now)}, "updatedAt" = ${asked.now}
      WHERE "id" = ${sessionId}`,
  );
}

async function standingOfOutsider(asked: Asked): Promise<Standing> {
  const row = await findOutsider(asked);
  if (!row || row.belongsSomewhere === 0) throw new Refusal("unauthenticated");
  if (row.centreId === null) throw new Refusal("not-found");
  await keepAlive(row, asked);
  const { userId, centreId, timeZone, mustChange } = row;
  return {
    centreId,
    userId,
    timeZone,
    role: "corporation-admin",
    membershipId: null,
    assignedJourneyIds: null,
    mustChangePassword: Boolean(mustChange),
  };
}

/** Where somebody signed in stands. A centre that is not theirs is not found, as if it did not exist. */
export async function standingBySession(asked: Asked): Promise<Standing> {
  const row = await findMember(asked);
  if (!row) return standingOfOutsider(asked);
  await keepAlive(row, asked);
  return standingOf(row);
}
