import { type APIRequestContext, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";

interface OwnCentre<Centre> {
  readonly url: string;
  readonly centre: Centre;
}

/** A centre on a server that no other file sees, for stories told one after the other. */
export function ownCentre<Centre>(
  make: (url: string, requests: APIRequestContext) => Promise<Centre>,
): OwnCentre<Centre> {
  let server: OwnServer | null = null;
  let made: OwnCentre<Centre> | null = null;
  const own = (): OwnCentre<Centre> => {
    if (made) return made;
    throw new Error("the centre is there as soon as the first story begins");
  };
  test.describe.configure({ mode: "serial" });
  test.beforeAll(async ({ playwright }) => {
    server = await ownServer();
    const { url } = server;
    const requests = await playwright.request.newContext();
    made = { url, centre: await make(url, requests) };
    await requests.dispose();
  });
  test.afterAll(() => server?.stop());
  return {
    get url() {
      return own().url;
    },
    get centre() {
      return own().centre;
    },
  };
}
