import type * as z from "zod";
import * as exporting from "@/app/api/v1/journeys/[id]/export/route";
import * as keeping from "@/app/api/v1/journeys/[id]/keeping/route";
import * as restoring from "@/app/api/v1/journeys/[id]/restore/route";
import * as one from "@/app/api/v1/journeys/[id]/route";
import * as scoring from "@/app/api/v1/journeys/[id]/score/route";
import * as importing from "@/app/api/v1/journeys/import/route";
import * as all from "@/app/api/v1/journeys/route";
import { type JourneyDocument, journeyDocument } from "@/lib/schemas/journey-document";
import { createJourney } from "@/lib/server/journeys/create-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";

type Written = z.input<typeof journeyDocument>["journey"];
export type WrittenTouchpoint = NonNullable<Written["touchpoints"]>[number];

/** The founding story: the gate, the lobby, and the counsellor upstairs whose door is the first to welcome. */
const FOUNDING: Written = {
  name: "처음 오시는 분",
  persona: "처음 오시는 분",
  touchpoints: [
    {
      id: "guard",
      name: "정문 경비실",
      place: "정문",
      durationSeconds: 5,
      factors: [{ id: "hello", name: "먼저 인사", kind: "manner" }],
    },
    { id: "lobby", name: "1층 로비", place: "1층", durationSeconds: 10 },
    { id: "counsellor", name: "2층 상담실", place: "2층", greets: true },
  ],
  links: [
    { from: "guard", to: "lobby" },
    { from: "lobby", to: "counsellor" },
  ],
};

/** A journey as it travels, the founding story but for what is given. */
export const aJourneyDocument = (changes: Partial<Written> = {}): JourneyDocument =>
  journeyDocument.parse({
    format: "mot-journey",
    version: 1,
    journey: { ...FOUNDING, ...changes },
  });

/** A path of so many touchpoints, each with two factors. */
export function aLongDocument(size: number): JourneyDocument {
  const places = Array.from({ length: size }, (_, place) => place);
  return aJourneyDocument({
    touchpoints: places.map((place) => ({
      id: `t${place}`,
      name: `접점 ${place}`,
      factors: [
        { id: "a", name: "먼저 인사" },
        { id: "b", name: "방향 안내", basic: false },
      ],
    })),
    links: places.slice(1).map((place) => ({ from: `t${place - 1}`, to: `t${place}` })),
  });
}

/** A journey in the viewer's centre. */
export const aJourney = (
  viewer: Pick<Viewer, "scope" | "userId">,
  changes: Partial<Written> = {},
  { reuseTouchpoints = false } = {},
): Promise<StoredJourney> =>
  createJourney(viewer, aJourneyDocument(changes), { reuseTouchpoints, now: new Date() });

type Headers = Readonly<Record<string, string>>;

interface Sending {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Headers;
  readonly query?: string;
}

const BASE = "http://localhost:3000/api/v1/journeys";

function requestOf(path: string, holder: Headers, sending: Sending): Request {
  const { method = "GET", body, headers = {}, query = "" } = sending;
  const content = body === undefined ? {} : { "content-type": "application/json" };
  return new Request(`${BASE}${path}${query === "" ? "" : `?${query}`}`, {
    method,
    headers: { ...holder, ...content, "accept-language": "en", ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

/** What any route of journeys may answer: its parts are there where its status says so. */
export interface AnsweredBody extends JourneyDocument {
  readonly id: string;
  readonly revision: number;
  readonly code: string;
  readonly path: string;
  readonly errors: readonly { readonly path: string; readonly code: string }[];
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly nextCursor: string | null;
}

export interface Answered {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  readonly body: AnsweredBody;
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: text === "" ? {} : JSON.parse(text) };
}

/** The journeys of the open API as whoever holds these headers sees them. */
export function journeysApi(holder: Headers) {
  const about = (id: string) => ({ params: Promise.resolve({ id }) });
  const ask = (path: string, sending: Sending = {}) => requestOf(path, holder, sending);
  return {
    list: async (query = "") => answered(await all.GET(ask("", { query }))),
    create: async (body: unknown, query = "") =>
      answered(await all.POST(ask("", { method: "POST", body, query }))),
    import: async (body: unknown, query = "") =>
      answered(await importing.POST(ask("/import", { method: "POST", body, query }))),
    get: async (id: string, headers: Headers = {}) =>
      answered(await one.GET(ask(`/${id}`, { headers }), about(id))),
    replace: async (id: string, body: unknown, headers: Headers = {}) =>
      answered(await one.PUT(ask(`/${id}`, { method: "PUT", body, headers }), about(id))),
    remove: async (id: string, headers: Headers = {}) =>
      answered(await one.DELETE(ask(`/${id}`, { method: "DELETE", headers }), about(id))),
    restore: async (id: string) =>
      answered(await restoring.POST(ask(`/${id}/restore`, { method: "POST" }), about(id))),
    keep: async (id: string, body: unknown) =>
      answered(await keeping.PATCH(ask(`/${id}/keeping`, { method: "PATCH", body }), about(id))),
    score: async (id: string, query = "") =>
      answered(await scoring.GET(ask(`/${id}/score`, { query }), about(id))),
    export: async (id: string, query = "") =>
      answered(await exporting.GET(ask(`/${id}/export`, { query }), about(id))),
  };
}

/** What of an API's answer is the interchange document. */
export const documentIn = ({ body }: Answered): JourneyDocument => ({
  format: body.format,
  version: body.version,
  journey: body.journey,
});

/** A journey with every id replaced by its place, so that two copies can be compared. */
export function withoutIds({ journey }: JourneyDocument) {
  const places = new Map(journey.touchpoints.map(({ id }, place) => [id, place]));
  const touchpoints = journey.touchpoints.map(({ id: _, factors, ...touchpoint }) => ({
    ...touchpoint,
    factors: factors.map(({ id: __, ...factor }) => factor),
  }));
  const links = journey.links.map(({ from, to, weight }) => [
    places.get(from),
    places.get(to),
    weight,
  ]);
  const entries = journey.entries?.map(({ id, weight }) => [places.get(id), weight]) ?? null;
  return { ...journey, touchpoints, links, entries };
}
