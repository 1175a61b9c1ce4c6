import { type APIRequestContext, test } from "@playwright/test";
import { ownPlace } from "./own-place";

interface OwnCentre<Centre> {
  readonly url: string;
  readonly centre: Centre;
}

/** A centre on a server that no other file sees, for stories told one after the other. */
export function ownCentre<Centre>(
  make: (url: string, requests: APIRequestContext) => Promise<Centre>,
): OwnCentre<Centre> {
  const place = ownPlace({ beginning: "empty", make });
  test.describe.configure({ mode: "serial" });
  return {
    get url() {
      return place.url;
    },
    get centre() {
      return place.made;
    },
  };
}

/** The same where nobody has set up a centre yet: the stories begin with the first run. */
export const ownFirstRun = (): { readonly url: string } => ownCentre(async () => null);
