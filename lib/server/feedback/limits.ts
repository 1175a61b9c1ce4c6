import "server-only";
import { clientAddress } from "../limits/client-address";
import { Limiter } from "../limits/limiter";

/** The visitors of a whole centre may share one address. */
const FEEDBACK_BY_ADDRESS = new Limiter({
  capacity: 60,
  refillPerSecond: 0.2,
  mostKeys: 10_000,
});

/** One place: a full dining hall answers within minutes, nobody answers by the thousand. */
const FEEDBACK_BY_CODE = new Limiter({
  capacity: 200,
  refillPerSecond: 0.1,
  mostKeys: 10_000,
});

/** Opening the page, whether or not the code is one. */
export const FEEDBACK_PAGES = new Limiter({
  capacity: 600,
  refillPerSecond: 5,
  mostKeys: 10_000,
});

/** No code is empty. */
const MADE_UP = "";

/**
 * One more answer from this address.
 * @throws Refusal `too-many-requests`
 */
export function takeVisitorTurn(headers: Headers): void {
  FEEDBACK_BY_ADDRESS.take(clientAddress(headers), { cost: 1, nowMs: Date.now() });
}

/**
 * One more answer at this place; null where a code is no place's: all of them count as one, so that made-up codes push no
 * true place out of the memory.
 * @throws Refusal `too-many-requests`
 */
export function takePlaceTurn(place: { readonly code: string } | null): void {
  FEEDBACK_BY_CODE.take(place?.code ?? MADE_UP, { cost: 1, nowMs: Date.now() });
}
