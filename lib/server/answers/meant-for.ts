import "server-only";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

/** What waited in a phone says for whom it was written: the person's id and the centre's. */
const MEANT_FOR_HEADER = "x-mot-meant-for";

/**
 * Somebody else may have signed in on the phone since: what one person saw is never recorded under another's name.
 * @throws Refusal `other-person`
 */
export function requireMeantFor(request: Request, { userId, centreId }: Viewer): void {
  const meant = request.headers.get(MEANT_FOR_HEADER);
  if (meant !== null && meant !== `${userId} ${centreId}`) throw new Refusal("other-person");
}
