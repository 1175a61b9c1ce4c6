import "server-only";
import type { DocumentTouchpoint } from "./document-parts";

/** What is the centre's about a touchpoint, whatever journey passes through it, as its row keeps it. */
export interface TouchpointFields {
  readonly name: string;
  readonly place: string;
  readonly channel: string;
  readonly duty: string;
  readonly procedure: string;
  readonly routine: boolean;
  readonly occurrence: number | null;
  readonly greets: boolean;
  /** JSON: [{ weekday, from, to }]. */
  readonly attendedHours: string;
}

export const TOUCHPOINT_FIELDS = [
  "name",
  "place",
  "channel",
  "duty",
  "procedure",
  "routine",
  "occurrence",
  "greets",
  "attendedHours",
] as const satisfies readonly (keyof TouchpointFields)[];

export function touchpointFields(touchpoint: DocumentTouchpoint): TouchpointFields {
  const { name, place, channel, duty, procedure, routine, occurrence, greets } = touchpoint;
  const hours = touchpoint.attendedHours.map(({ weekday, from, to }) => ({ weekday, from, to }));
  const attendedHours = JSON.stringify(hours);
  return { name, place, channel, duty, procedure, routine, occurrence, greets, attendedHours };
}

export const hasSameFields = (one: TouchpointFields, other: TouchpointFields): boolean =>
  TOUCHPOINT_FIELDS.every((field) => one[field] === other[field]);
