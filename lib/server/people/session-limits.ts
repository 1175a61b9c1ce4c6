import "server-only";

const HOUR = 3_600_000;

/** A session ends when nothing was written with it for so long; each write moves the end, at most once an hour. */
export const IDLE_LIMIT = 12 * HOUR;

/** And it ends in any case. */
export const ABSOLUTE_LIMIT = 14 * 24 * HOUR;

export const idleEnd = (now: Date): Date => new Date(now.getTime() + IDLE_LIMIT);

/** Sessions begun before this moment are over. */
export const oldestBeginning = (now: Date): Date => new Date(now.getTime() - ABSOLUTE_LIMIT);
