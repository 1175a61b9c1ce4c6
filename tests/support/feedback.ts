import { v7 } from "uuid";
import * as form from "@/app/f/[code]/route";
import type { FeedbackItem } from "@/lib/schemas/feedback";
import { codesOfJourney } from "@/lib/server/feedback/codes-of-journey";
import { recordFeedback } from "@/lib/server/feedback/record-feedback";
import type { Viewer } from "@/lib/server/viewer";
import { aJourney } from "./journeys";

/** The 21st of November 2026, noon in Seoul. */
export const NOW = new Date("2026-11-21T03:00:00Z");

/** Noon in Seoul, so many days before. */
export const daysBefore = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

export interface OpenPlace {
  readonly journeyId: string;
  readonly touchpointId: string;
  readonly code: string;
}

/** A journey, and one touchpoint on it with its QR. */
export async function anOpenPlace(viewer: Viewer): Promise<OpenPlace> {
  const journey = await aJourney(viewer);
  const { places } = await codesOfJourney(viewer, journey.id);
  const [place] = places;
  if (!place) throw new Error("the journey has no touchpoints");
  return { journeyId: journey.id, touchpointId: place.id, code: place.code };
}

/** Answers of visitors at one place, each at its time. */
export async function leave(
  code: string,
  answers: readonly (Partial<FeedbackItem> & { readonly at: Date })[],
): Promise<void> {
  for (const { at, ...answer } of answers)
    await recordFeedback({ id: v7(), code, face: 4, locale: "ko", ...answer }, { now: at });
}

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

const at = (code: string) => ({ params: Promise.resolve({ code }) });

/** Opens a QR's page as a browser does. */
export const openForm = (code: string, { headers = {}, query = "" }: Sending = {}) =>
  form.GET(new Request(`http://localhost/f/${code}${query}`, { headers }), at(code));

/** Sends the form as a browser without a script does. */
export function sendForm(
  code: string,
  fields: Readonly<Record<string, string>>,
  { headers = {}, query = "?lang=ko" }: Sending = {},
): Promise<Response> {
  const url = `http://localhost/f/${code}${query}`;
  const body = new URLSearchParams({ id: v7(), ...fields });
  return form.POST(new Request(url, { method: "POST", body, headers }), at(code));
}
