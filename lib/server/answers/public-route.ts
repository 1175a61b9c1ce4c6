import "server-only";
import { clientAddress } from "../limits/client-address";
import { Limiter } from "../limits/limiter";
import type { Answer } from "./answer";
import { answering, type RouteHandler } from "./answering";
import { type Read, type RequestRead, readRequest, type Schema, type Shape } from "./read-request";
import { isUnsafe, requireSameOrigin } from "./same-origin";

const PUBLIC_LIMITER = new Limiter({ capacity: 1_200, refillPerSecond: 20, mostKeys: 10_000 });

export interface PublicShape<Body extends Schema, Query extends Schema, Params extends Schema>
  extends Shape<Body, Query, Params> {
  /** Tokens that a body costs beyond the one of every request. */
  readonly cost?: (body: Read<Body>) => number;
  readonly limiter?: Limiter;
  /** For forms that begin a session: only our own pages may send them. */
  readonly sameOrigin?: boolean;
}

/** A route for everybody, limited per address. */
export function publicRoute<
  Body extends Schema = undefined,
  Query extends Schema = undefined,
  Params extends Schema = undefined,
>(
  shape: PublicShape<Body, Query, Params>,
  handle: (read: RequestRead<Body, Query, Params>) => Promise<Answer | Response>,
): RouteHandler {
  const { cost, limiter = PUBLIC_LIMITER, sameOrigin = false } = shape;
  return (request, context) =>
    answering(request, async () => {
      if (sameOrigin && isUnsafe(request)) requireSameOrigin(request);
      const address = clientAddress(request.headers);
      limiter.take(address, { cost: 1, nowMs: Date.now() });
      const read = await readRequest(shape, { request, context });
      if (cost !== undefined) {
        limiter.take(address, { cost: cost(read.body), nowMs: Date.now() });
      }
      return handle(read);
    });
}
