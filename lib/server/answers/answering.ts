import "server-only";
import { type Answer, responseOf } from "./answer";
import type { RouteContext } from "./read-params";
import { problemResponse } from "./refuse";

/** A route handler as the framework calls it; without a context where an address has no parameters. */
export type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;

/** Runs the work of one request: what it hands back or throws becomes the response. */
export async function answering(
  request: Request,
  work: () => Promise<Answer | Response>,
): Promise<Response> {
  try {
    return responseOf(await work());
  } catch (error) {
    return problemResponse(error, request);
  }
}
