import { afterEach, describe, expect, it, vi } from "vitest";
import { send } from "./api";

afterEach(() => vi.unstubAllGlobals());

interface Asked {
  readonly path: string;
  readonly init: RequestInit;
}

function answering(response: () => Response): readonly Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    asked.push({ path, init });
    return response();
  });
  return asked;
}

const problem = {
  type: "urn:mot-map:problem:stale",
  title: "다른 사람이 먼저 고쳤습니다",
  status: 412,
  code: "stale",
  detail: "최신 내용을 다시 불러온 뒤 고쳐 주세요.",
};

describe("asking the API from a page", () => {
  it("sends JSON and hands back the body with its revision", async () => {
    const asked = answering(() => Response.json({ id: "a" }, { headers: { etag: '"3"' } }));
    const sent = await send("PUT", "/api/v1/journeys/a", { name: "길" }, { ifMatch: '"2"' });
    expect(sent).toEqual({ status: "done", body: { id: "a" }, etag: '"3"' });
    expect(asked[0]?.path).toBe("/api/v1/journeys/a");
    expect(asked[0]?.init).toMatchObject({
      method: "PUT",
      body: '{"name":"길"}',
      headers: { "Content-Type": "application/json", "If-Match": '"2"' },
    });
  });

  it("sends no body where there is none", async () => {
    const asked = answering(() => new Response(null, { status: 204 }));
    expect(await send("DELETE", "/api/v1/session")).toEqual({
      status: "done",
      body: undefined,
      etag: null,
    });
    expect(asked[0]?.init).not.toHaveProperty("body");
    expect(asked[0]?.init.headers).not.toHaveProperty("Content-Type");
  });

  it("hands back a refusal as it was said", async () => {
    const headers = { "content-type": "application/problem+json; charset=utf-8" };
    answering(() => new Response(JSON.stringify(problem), { status: 412, headers }));
    expect(await send("PUT", "/api/v1/journeys/a", {})).toEqual({ status: "refused", problem });
  });

  it.each([
    [
      "a captive portal's page",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
    ],
    ["a proxy's error page", () => new Response("Bad Gateway", { status: 502 })],
    [
      "an answer that ends in the middle",
      () => new Response('{"a":', { headers: { "content-type": "application/json" } }),
    ],
    [
      "no answer",
      () => {
        throw new TypeError("Failed to fetch");
      },
    ],
  ])("takes %s for being offline, never for done", async (_, response) => {
    answering(response);
    expect(await send("POST", "/api/v1/checks", {})).toMatchObject({
      status: "refused",
      problem: { code: "offline" },
    });
  });
});
