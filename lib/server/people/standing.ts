import "server-only";
import type { Role } from "@/lib/access";
import { type Row, sql } from "../db";

/** Where somebody stands: in which centre, as what. Not yet a proof: lib/server/viewer makes that of it. */
export interface Standing {
  readonly centreId: string;
  readonly role: Role;
  readonly userId: string;
  readonly membershipId: string | null;
  readonly timeZone: string;
  readonly assignedJourneyIds: readonly string[] | null;
  /** Signed in with a temporary password: until it is changed, nothing else is open. */
  readonly mustChangePassword: boolean;
}

export interface MembershipRow extends Row {
  readonly centreId: string;
  readonly role: Role;
  readonly userId: string;
  readonly membershipId: string;
  readonly timeZone: string;
  /** Ids joined by commas; null where there are none, or where the role needs none. */
  readonly assigned: string | null;
  /** Of a session only: a key acts for a membership, whatever its holder's password. */
  readonly mustChange?: boolean | number;
}

/** The columns of a MembershipRow, where "Membership" is m and "Centre" is c. */
export const MEMBERSHIP_COLUMNS = sql`c."id" AS "centreId", c."timeZone", m."role", m."userId",
  m."id" AS "membershipId", CASE WHEN m."role" = 'monitor' THEN (
    SELECT string_agg(a."journeyId", ',') FROM "JourneyAssignment" a
    WHERE a."centreId" = m."centreId" AND a."membershipId" = m."id") END AS "assigned"`;

export function standingOf(row: MembershipRow): Standing {
  const { centreId, role, userId, membershipId, timeZone, assigned, mustChange } = row;
  const journeyIds = assigned ? assigned.split(",") : [];
  return {
    centreId,
    role,
    userId,
    membershipId,
    timeZone,
    assignedJourneyIds: role === "monitor" ? journeyIds : null,
    mustChangePassword: Boolean(mustChange),
  };
}
