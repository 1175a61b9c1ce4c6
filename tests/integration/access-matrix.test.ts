import { beforeAll, describe, expect, it } from "vitest";
import { CENTRE_ROLES, can, type Permission } from "@/lib/access";
import { type Database, run, sql, type Work } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder, anApiKey } from "../support/people";
import { ROUTE_TABLE } from "../support/route-table";

declare global {
  interface ImportMeta {
    /** Vite's: a loader for each file that matches. */
    glob<Module>(pattern: string): Record<string, () => Promise<Module>>;
  }
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];
type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;
type Holder = Awaited<ReturnType<typeof aKeyHolder>>;

let database: Database;
let journeyId: string;
const holders = new Map<string, Holder>();

beforeAll(async () => {
  database = await freshDatabase();
  for (const role of CENTRE_ROLES) holders.set(role, await aKeyHolder({ role }));
  const stranger = await aKeyHolder();
  const foreign = await journeysApi(stranger.headers).create(aJourneyDocument());
  journeyId = foreign.body.id;
});

const routes = Object.entries(ROUTE_TABLE).flatMap(([route, methods]) =>
  Object.entries(methods).map(([method, permission]) => ({
    route,
    method: method as Method,
    permission,
  })),
);
/** A key has no sessions: these are for whoever is signed in, and refuse every key. */
const OF_A_SESSION = new Set(["app/api/v1/sessions", "app/api/v1/sessions/[id]"]);
/** What fits where a journey would not. */
const BODIES: Readonly<Record<string, unknown>> = {
  "app/api/v1/journeys/[id]/keeping": { ownerId: null, reviewBy: null },
  "app/api/v1/journeys/[id]/plans": { name: "바꿀 모습" },
};
const guarded = routes.filter(({ permission }) => permission !== "everybody");

const files = import.meta.glob<Record<Method, Handler>>("../../app/api/**/route.ts");

async function handlersOf(route: string): Promise<Record<Method, Handler>> {
  const load = files[`../../${route}/route.ts`];
  if (!load) throw new Error(`no file for ${route}`);
  return load();
}

async function call(
  { route, method }: { route: string; method: Method },
  headers: Record<string, string> = {},
  { id = "00000000-0000-7000-8000-000000000000", body = "{}" } = {},
): Promise<Response> {
  const handlers = await handlersOf(route);
  const url = `http://localhost:3000/${route.replace("app/", "").replace("[id]", id)}`;
  const json = { "content-type": "application/json", ...headers };
  const init = method === "GET" ? { headers } : { headers: json, body };
  const context = { params: Promise.resolve({ id }) };
  return handlers[method](new Request(url, { method, ...init }), context);
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe("[S1] every route asks who is there", () => {
  it("stands in the table, with every method that it answers", async () => {
    const found = Object.keys(files).map((file) => file.slice(6, -"/route.ts".length));
    expect(found.sort()).toEqual(Object.keys(ROUTE_TABLE).sort());
    for (const route of found) {
      const handlers = await handlersOf(route);
      const exported = METHODS.filter((method) => method in handlers);
      const answered = [];
      for (const method of exported) {
        const { status } = await call({ route, method });
        if (status !== 405) answered.push(method);
      }
      expect([route, answered]).toEqual([
        route,
        METHODS.filter((m) => m in (ROUTE_TABLE[route] ?? {})),
      ]);
    }
  });

  it.each(guarded)("$method $route: nobody, a wrong key and an expired one get 401", async (at) => {
    const { centreId, membershipId } = holders.get("director") as Holder;
    const expired = await anApiKey({ centreId, membershipId, expiresAt: new Date(0) });
    const strangers = [
      {},
      bearer(`mot_${"A".repeat(43)}`),
      bearer(expired),
      { "x-middleware-subrequest": "proxy" },
    ];
    for (const headers of strangers) expect((await call(at, headers)).status).toBe(401);
  });

  it.each(guarded)("$method $route: each role may as the table of permissions says", async (at) => {
    for (const role of CENTRE_ROLES) {
      const { status } = await call(at, holders.get(role)?.headers);
      const mayCall = can(role, at.permission as Permission) && !OF_A_SESSION.has(at.route);
      expect([role, status === 403, status === 401]).toEqual([role, !mayCall, false]);
    }
  });

  it.each(guarded.filter(({ route }) => route.includes("journeys/[id]")))(
    "$method $route: another centre's id is as unknown as nobody's, for every role",
    async (at) => {
      const body = JSON.stringify(BODIES[at.route] ?? aJourneyDocument());
      for (const role of CENTRE_ROLES) {
        if (!can(role, at.permission as Permission)) continue;
        const headers = { ...holders.get(role)?.headers, "if-match": '"1"' };
        const foreign = await call(at, headers, { id: journeyId, body });
        const unknown = await call(at, headers, { body });
        expect([foreign.status, unknown.status]).toEqual([404, 404]);
        expect(await foreign.text()).toBe(await unknown.text());
      }
    },
  );

  it.each(guarded)(
    "$method $route: [S4] the disabled are refused at the next request",
    async (at) => {
      const holder = await aKeyHolder();
      await database.write(function* (): Work<void> {
        yield* run(
          sql`UPDATE "Membership" SET "disabledAt" = ${new Date()} WHERE "id" = ${holder.membershipId}`,
        );
      });
      expect((await call(at, holder.headers)).status).toBe(401);
    },
  );
});
