import type { QueueItem } from "./queue-item";

const hasId = (one: unknown, id: string): boolean =>
  typeof one === "object" && one !== null && "id" in one && one.id === id;

/** Whether a check goes to the server with this item: it is the check, or a walk with it. */
export function carriesCheck({ kind, id, body }: QueueItem, checkId: string): boolean {
  if (kind === "check") return id === checkId;
  const isWalk = kind === "walk" && "checks" in body && Array.isArray(body.checks);
  return isWalk && (body.checks as readonly unknown[]).some((check) => hasId(check, checkId));
}
