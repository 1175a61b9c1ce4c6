import "server-only";
import type * as z from "zod";
import type { CAUSES } from "@/lib/schemas/checks";
import type { journeyDocument } from "@/lib/schemas/journey-document";

export type WrittenJourney = z.input<typeof journeyDocument>["journey"];
export type WrittenTouchpoint = NonNullable<WrittenJourney["touchpoints"]>[number];

/** When a walk of the story happened. */
export interface StoryDay {
  readonly daysBack: number;
  readonly month: number;
}

type ShareOn = (day: StoryDay) => number;

export interface Failure {
  /** The basic factor that was missing, by its name. */
  readonly factor: string;
  readonly cause: (typeof CAUSES)[number];
  readonly note: string;
}

export interface YearFailure extends Failure {
  /** The share of the checks of such a day that fail in this way. */
  readonly share: ShareOn;
}

/** The share of "no" by the names of factors that are not basic. */
export type Doubts = Readonly<Record<string, ShareOn>>;

export interface PlaceYear {
  readonly failures: readonly YearFailure[];
  readonly doubts?: Doubts;
}

/** Some weekdays (1 is Monday) of the weeks before today, whole weeks so that any year counts alike. */
export interface Schedule {
  readonly firstDaysBack: number;
  readonly lastDaysBack: number;
  readonly weekdays: readonly number[];
  /** Of the centre's day, in turn. */
  readonly times: readonly string[];
  /** Only each so manieth of these days. */
  readonly every?: number;
}

/** A journey of the example with a year of walks along it. */
export interface Story {
  readonly journey: WrittenJourney;
  readonly seed: number;
  readonly walkedBy: readonly ("staff" | "monitor")[];
  /** May be past. */
  readonly reviewInDays: number;
  readonly schedule: Schedule;
  /** Which walks take a branch, by the touchpoint's id in the document; the others pass on every walk. */
  readonly passes?: Readonly<Record<string, (walk: number) => boolean>>;
  /** By the touchpoint's id in the document; one that is not here is walked past unchecked. */
  readonly year: Readonly<Record<string, PlaceYear>>;
}

export const always =
  (share: number): ShareOn =>
  () =>
    share;
