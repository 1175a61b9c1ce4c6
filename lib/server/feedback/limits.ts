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

/**
 * One more answer from this address, at this place.
 * @throws Refusal `too-many-requests`
 */
export function takeFeedbackTurn(headers: Headers, code: string): void {
  const turn = { cost: 1, nowMs: Date.now() };
  FEEDBACK_BY_ADDRESS.take(clientAddress(headers), turn);
  FEEDBACK_BY_CODE.take(code, turn);
}
