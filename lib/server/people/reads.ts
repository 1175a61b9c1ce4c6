import "server-only";
import type { CentreRole } from "@/lib/access";
import { isCentreRole } from "@/lib/access";
import { database } from "../db";
import type { CentreScope } from "../viewer";

export interface ListedPerson {
  readonly membershipId: string;
  readonly userId: string;
  readonly name: string;
  readonly username: string;
  readonly role: CentreRole;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  /** Still has the temporary password. */
  readonly mustChange: boolean;
  /** For monitors: what they may walk and check. */
  readonly journeyIds: readonly string[];
}

const requireCentreRole = (role: string): CentreRole => {
  if (isCentreRole(role)) return role;
  throw new Error(`A membership has the unknown role ${role}`);
};

/** Everybody in the centre, in the order in which they came, the disabled ones too. */
export async function listPeople(scope: CentreScope): Promise<readonly ListedPerson[]> {
  const rows = await database().prisma.membership.findMany({
    where: { centreId: scope },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      role: true,
      disabledAt: true,
      createdAt: true,
      user: { select: { id: true, name: true, username: true, mustChange: true } },
      assignments: { select: { journeyId: true }, orderBy: { journeyId: "asc" } },
    },
  });
  return rows.map(({ id, role, disabledAt, createdAt, user, assignments }) => ({
    membershipId: id,
    userId: user.id,
    name: user.name,
    username: user.username,
    role: requireCentreRole(role),
    disabledAt,
    createdAt,
    mustChange: user.mustChange,
    journeyIds: assignments.map(({ journeyId }) => journeyId),
  }));
}
