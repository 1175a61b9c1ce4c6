import type { Pending } from "@/lib/client/queue";

/** What has waited in this phone for a network, a person or another day, as far as this page saw it. */
export interface Waited {
  readonly ids: ReadonlySet<string>;
  /** When the server had last taken something, before anything of it was sent. */
  readonly sentAt: number | null;
  readonly isRead: boolean;
}

export const NOTHING_WAITED: Waited = { ids: new Set(), sentAt: null, isRead: false };

interface News {
  readonly waited: Waited;
  /** How many of them have gone since; 0 is no news. */
  readonly sent: number;
}

/** What goes off as soon as it is written down is no news: its own screen says so. */
const isHeldUp = ({ isOffline, state }: Pending): boolean =>
  isOffline || (state !== "idle" && state !== "sending");

/** Tells once how many went that had waited, when the sending is over. */
export function sentNews(before: Waited, pending: Pending): News {
  const { isRead, items, state, lastSentAt } = pending;
  if (!isRead) return { waited: before, sent: 0 };
  const here = items.map(({ id }) => id);
  const isLoaded = !before.isRead;
  const joined = isLoaded || isHeldUp(pending) ? [...before.ids, ...here] : [...before.ids];
  const isOver = state !== "sending" || here.length === 0;
  const sentAt = isLoaded ? lastSentAt : before.sentAt;
  if (!isOver) return { waited: { ids: new Set(joined), sentAt, isRead }, sent: 0 };
  const left = new Set(joined.filter((id) => here.includes(id)));
  // What disappears while nothing was taken was thrown away.
  const sent = lastSentAt === sentAt ? 0 : new Set(joined).size - left.size;
  return { waited: { ids: left, sentAt: lastSentAt, isRead }, sent };
}
