import "server-only";
import { database } from "../db";
import type { CentreScope } from "../viewer";

interface Keeper {
  readonly userId: string;
  readonly name: string;
}

/** What somebody of the centre is called; null for whoever was never here. */
export async function nameOfOwner(scope: CentreScope, ownerId: string): Promise<string | null> {
  const member = await database().prisma.membership.findFirst({
    where: { centreId: scope, userId: ownerId },
    select: { user: { select: { name: true } } },
  });
  return member?.user.name ?? null;
}

/** Who may be given a journey to look after: the employees who are there. */
export async function listKeepers(scope: CentreScope): Promise<readonly Keeper[]> {
  const members = await database().prisma.membership.findMany({
    where: { centreId: scope, disabledAt: null, role: { not: "monitor" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { user: { select: { id: true, name: true } } },
  });
  return members.map(({ user }) => ({ userId: user.id, name: user.name }));
}
