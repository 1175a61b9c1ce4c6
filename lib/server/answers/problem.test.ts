import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "@/lib/access";
import { problemDocument } from "@/lib/schemas/problem-document";
import { ScoringError } from "@/lib/scoring";
import { Refusal, type RefusalCode } from "../errors";
import { makeLog } from "../log";
import { notAllowed } from "./not-allowed";
import { refusalOfFields } from "./problem-of-error";
import { publicRoute } from "./public-route";
import { problemResponse } from "./refuse";
import { route } from "./route";
import { STATUSES } from "./statuses";

const request = (headers: Record<string, string> = {}, init: RequestInit = {}) =>
  new Request("http://localhost/api/v1/anything", { headers, ...init });

const said = async (error: unknown, language = "ko") =>
  problemDocument.parse(
    await problemResponse(error, request({ "accept-language": language })).json(),
  );

const codes = Object.keys(STATUSES).filter((code) => code !== "internal") as RefusalCode[];

describe("a problem document", () => {
  it.each(codes)("of %s has its status, a title and a sentence in both languages", async (code) => {
    const korean = await said(new Refusal(code));
    const english = await said(new Refusal(code), "en");
    expect(korean).toMatchObject({
      code,
      status: STATUSES[code],
      type: `urn:mot-map:problem:${code}`,
    });
    expect(korean.title).toMatch(/[가-힣]/);
    expect(korean.detail).toMatch(/[가-힣]/);
    expect(english.title + english.detail).toMatch(/^\p{ASCII}+$/u);
    expect(english.detail).not.toContain("problems.");
  });

  it("of a scoring error carries its code and path", async () => {
    expect(await said(new ScoringError("cycle", "journey.links[1]"))).toMatchObject({
      status: 422,
      code: "cycle",
      path: "journey.links[1]",
      errors: [{ path: "journey.links[1]", code: "cycle" }],
    });
  });

  it("of several fields is named after a personal number before all, else after the first", async () => {
    const unknown = { path: "a", code: "unknown-field" } as const;
    const weight = { path: "b", code: "bad-weight" } as const;
    const personal = { path: "c", code: "personal-number" } as const;
    const codeOf = async (...problems: Parameters<typeof refusalOfFields>[0]) => {
      const { code, path } = await said(refusalOfFields(problems));
      return [code, path];
    };
    expect(await codeOf(unknown, weight)).toEqual(["invalid", "a"]);
    expect(await codeOf(weight, unknown)).toEqual(["bad-weight", "b"]);
    expect(await codeOf(unknown, weight, personal)).toEqual(["personal-number", "c"]);
  });

  it("of a refusal about one field names it among its errors", async () => {
    expect(await said(new Refusal("invalid", { path: "reviewBy" }))).toMatchObject({
      path: "reviewBy",
      errors: [{ path: "reviewBy", code: "not-allowed" }],
    });
  });

  it("tells when to come back, and how to say who one is", () => {
    const later = problemResponse(new Refusal("busy", { retryAfterSeconds: 7 }), request());
    expect(later.headers.get("retry-after")).toBe("7");
    const nobody = problemResponse(new Refusal("unauthenticated"), request());
    expect(nobody.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("[S16] of what nobody expected says an id that the log has, and nothing else", async () => {
    const lines: string[] = [];
    const logger = makeLog({ write: (line) => lines.push(line) });
    const error = new Error('SELECT "secret" FROM /srv/mot/data/mot.db');
    const response = problemResponse(error, request(), { logger });
    const document = problemDocument.parse(await response.json());
    expect(document).toMatchObject({ status: 500, code: "internal" });
    expect(JSON.stringify(document)).not.toMatch(/SELECT|srv|secret|at /);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        id: document.id,
        err: expect.objectContaining({ message: error.message, stack: expect.any(String) }),
      }),
    ]);
    expect(document.detail).toContain(document.id);
  });
});

describe("a method that a route does not take", () => {
  it("is answered with 405 and Allow, and OPTIONS with what it takes", async () => {
    const { POST, OPTIONS } = notAllowed(["GET"]);
    const refused = await POST(request());
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    const told = await OPTIONS(request());
    expect([told.status, told.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
});

describe("a route", () => {
  const [permission = "view-journeys"] = PERMISSIONS;

  it("[S6] on a session refuses a write from another site before it asks who is there", async () => {
    const handler = route(permission, {}, async () => ({ status: 204 }));
    const foreign = { cookie: "session=x", origin: "https://evil.example" };
    const response = await handler(request(foreign, { method: "POST" }));
    expect(await response.json()).toMatchObject({ status: 403, code: "cross-site" });
  });

  it("for everybody answers what its handler hands back", async () => {
    const handler = publicRoute({}, async () => ({ status: 201, body: { made: true } }));
    const response = await handler(request());
    expect(response.status).toBe(201);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ made: true });
  });

  it("for everybody lets a response through, with the headers of every answer", async () => {
    const handler = publicRoute({}, async () => new Response("a,b", { headers: { etag: '"1"' } }));
    const response = await handler(request());
    expect(response.headers.get("etag")).toBe('"1"');
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).toBe("a,b");
  });
});
