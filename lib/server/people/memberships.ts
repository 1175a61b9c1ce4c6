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
export function* requireMembership(
  scope: CentreScope,
  membershipId: string,
): Work<MembershipState> {
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

interface Change {
  readonly action: string;
  readonly detail?: AuditDetail;
  readonly steps: (membership: MembershipState) => Work<"changed" | "unchanged">;
}

/** One change of one membership with its line in the log. The chain is held first: see holdChain. */
async function changeMembership(
  scope: CentreScope,
  { membershipId, by, now }: Which,
  { action, detail = {}, steps }: Change,
): Promise<void> {
  const { engine, write } = database();
  await write(function* () {
    yield* holdChain(engine, scope);
    const outcome = yield* steps(yield* requireMembership(scope, membershipId));
    if (outcome === "unchanged") return;
    const note = { chain: scope, at: now, actorId: by, subject: membershipId };
    yield* appendAudit(engine, { ...note, action, detail });
  });
}

/** Takes effect on the next request. @throws Refusal `not-found`, `last-director` */
export const changeRole = (
  scope: CentreScope,
  { role, ...which }: Which & { readonly role: CentreRole },
): Promise<void> =>
  changeMembership(scope, which, {
    action: "membership.change-role",
    detail: { role },
    *steps(membership) {
      if (membership.role === role) return "unchanged";
      if (isActiveDirector(membership)) yield* requireAnotherDirector(scope, which.membershipId);
      yield* run(sql`UPDATE "Membership" SET "role" = ${role} WHERE "id" = ${which.membershipId}`);
      return "changed";
    },
  });

/** Sessions and keys stop working in this centre with the next request. @throws Refusal `not-found`, `last-director` */
export const disableMembership = (scope: CentreScope, which: Which): Promise<void> =>
  changeMembership(scope, which, {
    action: "membership.disable",
    *steps(membership) {
      if (membership.disabledAt !== null) return "unchanged";
      if (isActiveDirector(membership)) yield* requireAnotherDirector(scope, which.membershipId);
      yield* run(
        sql`UPDATE "Membership" SET "disabledAt" = ${which.now} WHERE "id" = ${which.membershipId}`,
      );
      return "changed";
    },
  });

/** @throws Refusal `not-found` */
export const enableMembership = (scope: CentreScope, which: Which): Promise<void> =>
  changeMembership(scope, which, {
    action: "membership.enable",
    *steps(membership) {
      if (membership.disabledAt === null) return "unchanged";
      yield* run(
        sql`UPDATE "Membership" SET "disabledAt" = NULL WHERE "id" = ${which.membershipId}`,
      );
      return "changed";
    },
  });
