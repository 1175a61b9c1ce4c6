import "server-only";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

/** Who oversees several centres belongs to none: they name whom they mean. @throws Refusal `invalid` */
export function requireOwnMembership({ membershipId }: Viewer): string {
  if (membershipId === null) throw new Refusal("invalid", { path: "membershipId" });
  return membershipId;
}
