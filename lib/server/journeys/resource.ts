import "server-only";
import { type Answer, answer, created } from "../answers";
import { etagOf } from "./if-match";
import type { StoredJourney } from "./stored-journeys";

/** A journey of 500 touchpoints, each with its factors, in Korean. */
export const MAX_BYTES = 8 * 1_048_576;

/** What the server keeps about a journey, beside the interchange document: this is what is shown of it. */
const resourceOf = ({ document, ...kept }: StoredJourney) => ({ ...kept, ...document });

const headersOf = ({ revision }: StoredJourney) => ({ ETag: etagOf(revision) });

export const journeyAnswer = (journey: StoredJourney): Answer =>
  answer(resourceOf(journey), { headers: headersOf(journey) });

export const createdJourney = (journey: StoredJourney): Answer =>
  created(resourceOf(journey), {
    location: `/api/v1/journeys/${journey.id}`,
    headers: headersOf(journey),
  });
