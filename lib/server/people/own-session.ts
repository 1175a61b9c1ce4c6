import "server-only";
import { SYSTEM_CHAIN } from "../audit";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

/** Sign-ins and passwords are a person's own: a key that acts for them never touches those. */
export function requireSession({ via }: Viewer): void {
  if (via !== "session") throw new Refusal("forbidden");
}

/** The log that tells of what somebody does to their own account. */
export const ownChainOf = ({ membershipId, centreId }: Viewer): string =>
  membershipId === null ? SYSTEM_CHAIN : centreId;
