import type { APIRequestContext, BrowserContext } from "@playwright/test";
import { ownPlace } from "./own-place";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

interface OwnExample {
  readonly url: string;
  /** The address of the journey's page. */
  readonly journey: string;
  readonly cookies: Cookies;
}

async function lookAround(url: string, requests: APIRequestContext, name: string) {
  await requests.post(`${url}/api/v1/setup/example`, { headers: { origin: url } });
  const list: { readonly items: readonly { readonly id: string; readonly name: string }[] } =
    await (await requests.get(`${url}/api/v1/journeys`)).json();
  const found = list.items.find((one) => one.name === name);
  if (!found) throw new Error(`the example has no journey ${name}`);
  const { cookies } = await requests.storageState();
  return { journey: `${url}/journeys/${found.id}`, cookies };
}

/** The example centre on a server that no other file sees, and one of its journeys; whoever takes the cookies is in it. */
export function ownExample(journeyName: string): OwnExample {
  const place = ownPlace({
    beginning: "example",
    make: (url, requests) => lookAround(url, requests, journeyName),
  });
  return {
    get url() {
      return place.url;
    },
    get journey() {
      return place.made.journey;
    },
    get cookies() {
      return place.made.cookies;
    },
  };
}
