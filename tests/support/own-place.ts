import { type APIRequestContext, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";
import type { Beginning } from "./prepared-data";

interface OwnPlace<Made> {
  readonly url: string;
  readonly made: Made;
}

interface Wanted<Made> {
  readonly beginning: Beginning;
  readonly make: (url: string, requests: APIRequestContext) => Promise<Made>;
}

/** What a file's stories share, on a server that no other file sees: made before the first of them, gone after the last. */
export function ownPlace<Made>({ beginning, make }: Wanted<Made>): OwnPlace<Made> {
  let server: OwnServer | null = null;
  let place: OwnPlace<Made> | null = null;
  const own = (): OwnPlace<Made> => {
    if (place) return place;
    throw new Error("it is there as soon as the first story begins");
  };
  test.beforeAll(async ({ playwright }) => {
    server = await ownServer(beginning);
    const { url } = server;
    const requests = await playwright.request.newContext();
    place = { url, made: await make(url, requests) };
    await requests.dispose();
  });
  test.afterAll(() => server?.stop());
  return {
    get url() {
      return own().url;
    },
    get made() {
      return own().made;
    },
  };
}
