import { type BrowserContext, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

interface OwnExample {
  readonly url: string;
  /** The address of the journey's page. */
  readonly journey: string;
  readonly cookies: Cookies;
}

async function exampleOn(url: string, context: BrowserContext, name: string): Promise<OwnExample> {
  await context.request.post(`${url}/api/v1/setup/example`, { headers: { origin: url } });
  const list: { readonly items: readonly { readonly id: string; readonly name: string }[] } =
    await (await context.request.get(`${url}/api/v1/journeys`)).json();
  const found = list.items.find((one) => one.name === name);
  if (!found) throw new Error(`the example has no journey ${name}`);
  return { url, journey: `${url}/journeys/${found.id}`, cookies: await context.cookies() };
}

/** The example centre on a server that no other file sees, and one of its journeys; whoever takes the cookies is in it. */
export function ownExample(journeyName: string): OwnExample {
  let server: OwnServer | null = null;
  let made: OwnExample | null = null;
  const own = (): OwnExample => {
    if (made) return made;
    throw new Error("the example is there as soon as the first story begins");
  };
  test.beforeAll(async ({ browser }) => {
    server = await ownServer();
    const context = await browser.newContext();
    made = await exampleOn(server.url, context, journeyName);
    await context.close();
  });
  test.afterAll(() => server?.stop());
  return {
    get url() {
      return own().url;
    },
    get journey() {
      return own().journey;
    },
    get cookies() {
      return own().cookies;
    },
  };
}
