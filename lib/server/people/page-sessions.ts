import "server-only";
import { headers } from "next/headers";
import { sessionTokenOf } from "./session-cookie";
import { type ListedSession, listSessions } from "./sessions";

/** The sign-ins of whoever looks at the page, which one of them is theirs now. */
export async function pageSessions(userId: string, now: Date): Promise<readonly ListedSession[]> {
  const token = sessionTokenOf({ headers: await headers() });
  return listSessions({ userId, token, now });
}
