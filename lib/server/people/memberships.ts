import "server-only";
import type { CentreRole } from "@/lib/access";
import { type AuditDetail, appendAudit, holdChain } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";
import type { TimeColumn } from "./column-values";
import type { Doing } from "./doing";

interface MembershipState extends Record<string, unknown> {
  readonly role: CentreRole;
  readonly disabledAt: TimeColumn | null;
}

type Which = Doing & { readonly membershipId: string };

/** @throws Refusal `not-found`, for another centre's too. */
function* requireMembership(scope: CentreScope, membershipId: string): Work<MembershipState> {
  const [found] = yield* run<MembershipState>(
    sql`SELECT "role", "disabledAt" FROM "Membership"
      WHERE "id" = ${membershipId} AND "centreId" = ${scope}`,
  );
  if (!found) throw new Refusal("not-found");
  return found;
}

/** A centre without a director could never be put right from inside. */
function* requireAnotherDirector(scope: CentreScope, membershipId: string): Work<void> {
  const others = yield* run(
    sql`SELECT 1 AS "found" FROM "Membership" WHERE "centreId" = ${scope} AND "role" = 'director'
      AND "disabledAt" IS NULL AND "id" <> ${membershipId} LIMIT 1`,
  );
  if (others.length === 0) throw new Refusal("last-director");
}

const isActiveDirector = ({ role, disabledAt }: MembershipState): boolean =>
  role === "director" && disabledAt === null;

/** What to do to one membership, and how the log tells of it where it changed anything. */
export interface MembershipChange {
  readonly action: string;
  readonly detail?: AuditDetail;
  readonly steps: (
    scope: CentreScope,
    which: Which,
    membership: MembershipState,
  ) => Work<"changed" | "unchanged">;
}

/** @throws Refusal `last-director` */
export const roleChange = (role: CentreRole): MembershipChange => ({
  action: "membership.change-role",
  detail: { role },
  *steps(scope, { membershipId }, membership) {
    if (membership.role === role) return "unchanged";
    if (isActiveDirector(membership)) yield* requireAnotherDirector(scope, membershipId);
    yield* run(sql`UPDATE "Membership" SET "role" = ${role} WHERE "id" = ${membershipId}`);
    return "changed";
  },
});

/** @throws Refusal `last-director` */
export const DISABLING: MembershipChange = {
  action: "membership.disable",
  *steps(scope, { membershipId, now }, membership) {
    if (membership.disabledAt !== null) return "unchanged";
    if (isActiveDirector(membership)) yield* requireAnotherDirector(scope, membershipId);
    yield* run(sql`UPDATE "Membership" SET "disabledAt" = ${now} WHERE "id" = ${membershipId}`);
    return "changed";
  },
};

export const ENABLING: MembershipChange = {
  action: "membership.enable",
  *steps(_scope, { membershipId }, { disabledAt }) {
    if (disabledAt === null) return "unchanged";
    yield* run(sql`UPDATE "Membership" SET "disabledAt" = NULL WHERE "id" = ${membershipId}`);
    return "changed";
  },
};

/**
 * Changes of one membership, all or none, each with its line in the log. The chain is held first: see holdChain.
 * They take effect on the next request.
 * @throws Refusal `not-found`, for another centre's too; what the changes throw
 */
export async function changeMembership(
  scope: CentreScope,
  { membershipId, by, now }: Which,
  changes: readonly MembershipChange[],
): Promise<void> {
  const { engine, write } = database();
  const note = { chain: scope, at: now, actorId: by, subject: membershipId };
  await write(function* () {
    yield* holdChain(engine, scope);
    yield* requireMembership(scope, membershipId);
    for (const { action, detail = {}, steps } of changes) {
      const membership = yield* requireMembership(scope, membershipId);
      const outcome = yield* steps(scope, { membershipId, by, now }, membership);
      if (outcome === "changed") yield* appendAudit(engine, { ...note, action, detail });
    }
  });
}

/** @throws Refusal `not-found`, `last-director` */
export const changeRole = (
  scope: CentreScope,
  { role, ...which }: Which & { readonly role: CentreRole },
): Promise<void> => changeMembership(scope, which, [roleChange(role)]);

/** Sessions and keys stop working in this centre with the next request. @throws Refusal `not-found`, `last-director` */
export const disableMembership = (scope: CentreScope, which: Which): Promise<void> =>
  changeMembership(scope, which, [DISABLING]);

/** @throws Refusal `not-found` */
export const enableMembership = (scope: CentreScope, which: Which): Promise<void> =>
  changeMembership(scope, which, [ENABLING]);
