import "server-only";
import * as z from "zod";
import { addDays } from "@/lib/format/day-of";
import { day } from "@/lib/schemas/day";
import { uuidText } from "@/lib/schemas/uuid-text";
import type { CheckChoice } from "./check-records";
import type { PlaceInList } from "./page-of-checks";

/** What an address says, as far as it says anything: a mistyped part of it is as good as none. */
const asFarAsItFits = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined);

const MOST_OF_A_CURSOR = 200;
const cursor = z.string().min(1).max(MOST_OF_A_CURSOR);

const askedPlace = z.object({
  touchpointId: asFarAsItFits(uuidText),
  journeyId: asFarAsItFits(uuidText),
});

const askedList = askedPlace.extend({
  from: asFarAsItFits(day),
  to: asFarAsItFits(day),
  walkId: asFarAsItFits(uuidText),
  outcome: asFarAsItFits(z.enum(["passed", "failed", "none"])),
  older: asFarAsItFits(cursor),
  newer: asFarAsItFits(cursor),
});

/** The parts of an address behind its question mark, as a page is given them. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** Which touchpoint, on which path. */
export async function placeAsked(searchParams: SearchParams) {
  const { touchpointId, journeyId } = askedPlace.parse(await searchParams);
  return { touchpointId: touchpointId ?? null, journeyId: journeyId ?? null };
}

const DEFAULT_DAYS = 30;

export type ListAsked =
  | {
      readonly of: "days";
      readonly choice: CheckChoice & { readonly from: string; readonly to: string };
      readonly place: PlaceInList | null;
    }
  | {
      readonly of: "walk";
      readonly choice: { readonly walkId: string };
      readonly place: PlaceInList | null;
    };

function placeOf(older: string | undefined, newer: string | undefined): PlaceInList | null {
  if (older !== undefined) return { side: "older", cursor: older };
  return newer === undefined ? null : { side: "newer", cursor: newer };
}

/** Which checks, and which page of them: all those of one walk, or of some days; the last thirty where nothing is said. */
export async function listAsked(searchParams: SearchParams, today: string): Promise<ListAsked> {
  const { older, newer, from, to = today, walkId, ...rest } = askedList.parse(await searchParams);
  const place = placeOf(older, newer);
  if (walkId !== undefined) return { of: "walk", choice: { walkId }, place };
  const isWindow = from !== undefined && from <= to;
  const choice = { ...rest, from: isWindow ? from : addDays(to, 1 - DEFAULT_DAYS), to };
  return { of: "days", choice, place };
}
