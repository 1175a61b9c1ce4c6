import "server-only";

const DAY_MS = 86_400_000;

export const daysLater = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);
