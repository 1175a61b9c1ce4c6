import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { beforeEach, describe, expect, it } from "vitest";

const SOURCE = readFileSync(new URL("../../public/sw.js", import.meta.url), "utf8");
const ORIGIN = "https://mot.example";

type Asked = { readonly url: string; readonly mode?: string; readonly method?: string };
type Network = (url: string) => Promise<Response>;

/** As much of a browser's caches as the worker uses. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  open = async (name: string) => {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      put: async (key: string | { url: string }, response: Response) => {
        entries.set(typeof key === "string" ? key : key.url, response);
      },
    };
  };
  match = async (key: string | { url: string }, { cacheName }: { cacheName: string }) =>
    this.all
      .get(cacheName)
      ?.get(typeof key === "string" ? key : key.url)
      ?.clone();
  urls = () => [...this.all.values()].flatMap((entries) => [...entries.keys()]);
}

let caches: Caches;
let network: Network;
let listeners: Record<string, (event: unknown) => void>;
let language: string;

beforeEach(() => {
  caches = new Caches();
  listeners = {};
  language = "ko-KR";
  const scope = {
    caches,
    fetch: (request: string | URL | Asked) =>
      network(typeof request === "object" && "url" in request ? request.url : String(request)),
    location: { href: `${ORIGIN}/sw.js?v=7`, origin: ORIGIN },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
    setTimeout: (late: () => void) => setTimeout(late, 20),
    navigator: {
      get language() {
        return language;
      },
    },
    URL,
    Response,
    Request: class {
      readonly url: string;
      constructor(path: string) {
        this.url = new URL(path, ORIGIN).href;
      }
    },
  };
  runInContext(SOURCE, createContext({ ...scope, self: scope }));
});

/** What the worker answers, once everything that it does beside that is done; null where it leaves it to the network. */
async function asked(path: string, more: Partial<Asked> & { rsc?: boolean } = {}) {
  const { rsc = false, ...request } = more;
  let answer: Promise<Response> | null = null;
  const beside: Promise<unknown>[] = [];
  listeners.fetch?.({
    request: {
      method: "GET",
      mode: "navigate",
      headers: new Headers(rsc ? { rsc: "1" } : {}),
      ...request,
      url: ORIGIN + path,
    },
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
    waitUntil: (work: Promise<unknown>) => beside.push(work),
  });
  const response = await (answer as Promise<Response> | null);
  await Promise.all(beside);
  return response;
}

const page = (text: string, reader: string | null, status = 200) => {
  const headers = new Headers({ "content-type": "text/html", date: new Date().toUTCString() });
  if (reader !== null) headers.set("x-mot-reader", reader);
  return new Response(text, { status, headers });
};
const online = (reader: string | null) => {
  network = async (url) => page(`${reader} at ${url.slice(ORIGIN.length)}`, reader);
};
const offline = () => {
  network = () => Promise.reject(new TypeError("Failed to fetch"));
};
const textOf = async (path: string) => (await asked(path))?.text();

describe("the worker", () => {
  it("shows a page for checking as it was last seen, when there is no network", async () => {
    online("sun");
    await asked("/today");
    await asked("/checks/new?touchpointId=guard");
    offline();
    expect(await textOf("/today")).toBe("sun at /today");
    expect(await textOf("/checks/new?touchpointId=guard")).toContain("guard");
    expect(await textOf("/checks/new?touchpointId=lobby")).toContain("연결되지 않았어요");
  });

  it("says in the browser's language that a page is not here, and leads to those that are", async () => {
    offline();
    for (const [asks, lang, title] of [
      ["ko-KR", "ko", "연결되지 않았어요"],
      ["en-GB", "en", "There is no connection"],
      ["fr", "en", "There is no connection"],
    ] as const) {
      language = asks;
      const html = await textOf("/journeys");
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain('href="/today"');
      expect(html).toContain('href="/waiting"');
    }
  });

  it("shows it too when the network takes too long", async () => {
    online("sun");
    await asked("/today");
    network = () => new Promise(() => undefined);
    expect(await (await asked("/today", {}))?.text()).toBe("sun at /today");
  });

  it("keeps no other page, and no answer of the API", async () => {
    online("sun");
    for (const path of ["/", "/journeys", "/settings", "/checks", "/checks/01"]) await asked(path);
    expect(await asked("/api/v1/checks", { mode: "cors" })).toBeNull();
    expect(caches.urls()).toEqual([]);
  });

  it("forgets one person's pages as soon as the server speaks to another, or to nobody", async () => {
    for (const next of ["moon", "nobody"]) {
      online("sun");
      await asked("/today");
      online(next);
      await asked("/sign-in");
      offline();
      expect(await textOf("/today")).toContain("연결되지 않았어요");
    }
  });

  it.each(["POST", "DELETE"])(
    "forgets them with a %s of the session, before any answer",
    async (method) => {
      online("sun");
      await asked("/today");
      expect(await asked("/api/v1/session", { method, mode: "cors" })).toBeNull();
      offline();
      expect(await textOf("/today")).toContain("연결되지 않았어요");
    },
  );

  it("does not keep a page that was asked for before somebody signed out", async () => {
    let answer: (response: Response) => void = () => undefined;
    network = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const late = asked("/today");
    await asked("/api/v1/session", { method: "DELETE", mode: "cors" });
    answer(page("sun's", "sun"));
    await late;
    expect(caches.urls()).toEqual([]);
  });

  it("keeps neither a portal's page nor an error", async () => {
    online("sun");
    await asked("/today");
    network = async () => page("와이파이에 로그인하세요", null);
    expect(await textOf("/today")).toContain("와이파이");
    network = async () => page("error", "sun", 500);
    await asked("/today");
    offline();
    expect(await textOf("/today")).toBe("sun at /today");
  });

  it("lets a move within the app fail where the page is kept, so that it is loaded whole", async () => {
    online("sun");
    await asked("/waiting");
    offline();
    expect((await asked("/waiting?_rsc=abc", { mode: "cors", rsc: true }))?.type).toBe("error");
  });

  it("keeps what the build made for good, but no page in its place", async () => {
    network = async () => page("와이파이에 로그인하세요", null);
    await asked("/_next/static/a.js", { mode: "cors" });
    expect(caches.urls()).toEqual([]);
    network = async () => new Response("1", { headers: { "content-type": "text/javascript" } });
    await asked("/_next/static/a.js", { mode: "cors" });
    await new Promise((resolve) => setTimeout(resolve));
    offline();
    const again = await asked("/_next/static/a.js", { mode: "cors" });
    expect(await again?.text()).toBe("1");
  });

  it("keeps on request what a page leads to, with all that it needs, and nothing else", async () => {
    network = async (url) =>
      url.includes("_next")
        ? new Response("1", { headers: { "content-type": "text/javascript" } })
        : page('<script src="/_next/static/b.js"></script>', "sun");
    let work: Promise<unknown> = Promise.resolve();
    listeners.message?.({
      data: { type: "keep", pages: ["/checks/new?touchpointId=a", "/journeys"], assets: [] },
      waitUntil: (given: Promise<unknown>) => {
        work = given;
      },
    });
    await work;
    await new Promise((resolve) => setTimeout(resolve));
    expect(caches.urls().sort()).toEqual([
      `${ORIGIN}/_next/static/b.js`,
      `${ORIGIN}/checks/new?touchpointId=a`,
    ]);
  });
});
