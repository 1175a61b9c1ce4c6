import "server-only";
import type { PersonChanges } from "@/lib/schemas/people";
import type { CentreScope } from "../viewer";
import { assignmentChange } from "./assignments";
import type { Doing } from "./doing";
import {
  changeMembership,
  DISABLING,
  ENABLING,
  type MembershipChange,
  roleChange,
} from "./memberships";

function changesOf({ role, disabled, journeyIds }: PersonChanges): readonly MembershipChange[] {
  return [
    ...(role === undefined ? [] : [roleChange(role)]),
    ...(journeyIds === undefined ? [] : [assignmentChange(journeyIds)]),
    ...(disabled === undefined ? [] : [disabled ? DISABLING : ENABLING]),
  ];
}

/** All that was asked for, or nothing of it. @throws Refusal `not-found`, `last-director` */
export const changePerson = (
  scope: CentreScope,
  { changes, ...which }: Doing & { readonly membershipId: string; readonly changes: PersonChanges },
): Promise<void> => changeMembership(scope, which, changesOf(changes));
