import "server-only";
import { readBody } from "../answers/read-body";
import { requireSameOrigin } from "../answers/same-origin";
import { Refusal } from "../errors";

/** A comment far too long still comes back to whoever wrote it. */
const MOST_BYTES = 32_768;

function requireForm(headers: Headers): void {
  const type = headers.get("content-type") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  const isForm = /^\s*application\/x-www-form-urlencoded\s*(?:;.*)?$/i.test(type);
  if (!isForm || encoding.toLowerCase() !== "identity") throw new Refusal("wrong-content-type");
}

/** Old browsers say nothing of where a form stood; what says that it was elsewhere is refused. */
function refuseForeign(request: Request): void {
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const isNamed = (origin !== null && origin !== "null") || (site !== null && site !== "none");
  if (isNamed) requireSameOrigin(request);
}

/**
 * What a form without a script sends: the one place where that is taken, for it rides on no session.
 * @throws Refusal `wrong-content-type`, `cross-site`, `too-large`, `bad-encoding`, `request-timeout`
 */
export async function readVisitorForm(request: Request): Promise<URLSearchParams> {
  refuseForeign(request);
  requireForm(request.headers);
  return new URLSearchParams(await readBody(request, { maxBytes: MOST_BYTES }));
}
