import "server-only";

/** A time as either engine hands it over in a raw read: a Date, or text. */
export type TimeColumn = Date | string;

export const timeOf = (column: TimeColumn): Date =>
  column instanceof Date ? column : new Date(column);

export const timeOrNull = (column: TimeColumn | null): Date | null =>
  column === null ? null : timeOf(column);
