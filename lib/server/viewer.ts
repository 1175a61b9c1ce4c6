import "server-only";
import { Refusal } from "./errors";
import { chosenCentreOf } from "./people/centre-cookie";
import { sessionTokenOf } from "./people/session-cookie";
import type { Standing } from "./people/standing";
import { standingByApiKey } from "./people/standing-by-api-key";
import { standingBySession } from "./people/standing-by-session";

declare const proven: unique symbol;

/**
 * A centre's id with the proof that who asks may be in that centre. Only this file makes one; whatever reads or writes
 * in a centre takes it.
 */
export type CentreScope = string & { readonly [proven]: true };

/**
 * Who asks, in which centre, as what. Read from the database on every request: rights change at once.
 * `membershipId` is null for a corporation's administrator; `assignedJourneyIds` is null for all but monitors.
 */
export interface Viewer extends Standing {
  readonly scope: CentreScope;
  readonly via: "session" | "api-key";
}

/** The header by which somebody with several centres says which one they mean; a browser may keep its choice. */
const CENTRE_HEADER = "x-mot-centre";

/** A request, or what a page knows of one. */
export type Asking = Pick<Request, "headers" | "method">;

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

const proof = (centreId: string): CentreScope => centreId as CentreScope;

const viewerAt = (standing: Standing, via: Viewer["via"]): Viewer => ({
  ...standing,
  via,
  scope: proof(standing.centreId),
});

interface InSession {
  readonly token: string;
  readonly writes: boolean;
  readonly now: Date;
}

/** In the centre chosen in the browser; in their first one where they chose none, or have no place there any more. */
async function standingWhereChosen(request: Asking, session: InSession): Promise<Standing> {
  const centreId = chosenCentreOf(request);
  try {
    return await standingBySession({ ...session, centreId });
  } catch (error) {
    const isStale = error instanceof Refusal && error.code === "not-found" && centreId !== null;
    if (!isStale) throw error;
    return standingBySession({ ...session, centreId: null });
  }
}

/**
 * Proves who asks: by an API key, else by the session cookie.
 * @throws Refusal `unauthenticated`; `not-found` when they ask for a centre that is not theirs.
 */
export async function viewerOf(request: Asking, now = new Date()): Promise<Viewer> {
  const centreId = request.headers.get(CENTRE_HEADER) || null;
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "";
    return viewerAt(await standingByApiKey({ key, centreId, now }), "api-key");
  }
  const token = sessionTokenOf(request);
  if (token === null) throw new Refusal("unauthenticated");
  const session = { token, writes: !SAFE_METHODS.has(request.method), now };
  const standing =
    centreId === null
      ? await standingWhereChosen(request, session)
      : await standingBySession({ ...session, centreId });
  return viewerAt(standing, "session");
}

/** For headless administration only: whoever can start a command on the machine may do anything in any centre. */
export const scopeForAdministration = (centreId: string): CentreScope => proof(centreId);
