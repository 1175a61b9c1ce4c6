import "server-only";
import { uuidText } from "@/lib/schemas/uuid-text";
import { cookieName, cookieOf, setCookie } from "./cookies";
import { ABSOLUTE_LIMIT } from "./session-limits";

const centreCookieName = (): string => cookieName("mot-centre");

/** What keeps in the browser in which of their centres somebody works. No secret: it opens nothing. */
export const centreCookie = (centreId: string): string =>
  setCookie({ name: centreCookieName(), value: centreId, maxAgeSeconds: ABSOLUTE_LIMIT / 1_000 });

/** The centre that was chosen in this browser, if it is the shape of one. */
export function chosenCentreOf(request: Pick<Request, "headers">): string | null {
  const chosen = uuidText.safeParse(cookieOf(request, centreCookieName()));
  return chosen.success ? chosen.data : null;
}
