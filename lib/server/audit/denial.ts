import "server-only";
import type { Permission } from "@/lib/access";
import { database } from "../db";
import { log } from "../log";
import type { Viewer } from "../viewer";
import { appendAudit } from "./append";

interface Denial {
  readonly viewer: Viewer;
  readonly permission: Permission;
  readonly now: Date;
}

const QUIET_FOR_MS = 60_000;
const MOST_REMEMBERED = 5_000;

const noted = new Map<string, number>();

/** Somebody who asks again and again fills a line a minute, not the disk. */
function isRepeated({ viewer, permission, now }: Denial): boolean {
  const key = `${viewer.centreId} ${viewer.userId} ${permission}`;
  const last = noted.get(key) ?? Number.NEGATIVE_INFINITY;
  if (now.getTime() - last < QUIET_FOR_MS) return true;
  noted.delete(key);
  noted.set(key, now.getTime());
  const [oldest] = noted.keys();
  if (noted.size > MOST_REMEMBERED && oldest !== undefined) noted.delete(oldest);
  return false;
}

/** Tells the centre's log that somebody asked for what their role may not do. The refusal stands even if this fails. */
export async function noteDenial(denial: Denial): Promise<void> {
  if (isRepeated(denial)) return;
  const { viewer, permission, now } = denial;
  const { engine, write } = database();
  const { centreId, userId, role } = viewer;
  const note = { chain: centreId, at: now, actorId: userId, action: "denied" };
  try {
    await write(() => appendAudit(engine, { ...note, detail: { permission, role } }));
  } catch (error) {
    log.warn({ err: error }, "a denial could not be written into the audit log");
  }
}
