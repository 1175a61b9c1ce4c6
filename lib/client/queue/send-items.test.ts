import { describe, expect, it } from "vitest";
import type { KeptItem } from "./queue-item";
import { sendItems } from "./send-items";
import { aCheck, aPhoto, aWalk, kept, OWNER } from "./testing/queue-items";

interface Asked {
  readonly path: string;
  readonly init: RequestInit;
}

async function requestFor(items: readonly KeptItem[]): Promise<Asked> {
  const asked: Asked[] = [];
  const fetch = async (path: string | URL | Request, init: RequestInit = {}) => {
    asked.push({ path: String(path), init });
    return Response.json({ results: [] });
  };
  await sendItems({ fetch }, OWNER, items);
  const [first] = asked;
  if (!first) throw new Error("nothing was sent");
  return first;
}

describe("a request", () => {
  it("carries checks with the revision on which each was made, and says for whom it is meant", async () => {
    const items = [kept(aCheck("a"), 1), kept(aCheck("b", { revision: 7 }), 2)];
    const { path, init } = await requestFor(items);
    expect([init.method, path]).toEqual(["POST", "/api/v1/checks"]);
    expect(JSON.parse(String(init.body))).toEqual({
      items: [
        { id: "a", touchpointId: "guard" },
        { id: "b", touchpointId: "guard", revision: 7 },
      ],
    });
    expect(init.headers).toMatchObject({ "X-Mot-Meant-For": "sun welfare" });
  });

  it("carries a walk as it is", async () => {
    const { path, init } = await requestFor([kept(aWalk("w"), 1)]);
    expect(path).toBe("/api/v1/walks");
    expect(JSON.parse(String(init.body))).toEqual({ id: "w", touchpointId: "guard" });
  });

  it("carries a photo raw, to its check", async () => {
    const { path, init } = await requestFor([kept(aPhoto("p", "a"), 1)]);
    expect([init.method, path]).toEqual(["PUT", "/api/v1/checks/a/photo"]);
    expect(init.headers).toMatchObject({ "Content-Type": "image/jpeg" });
    expect(init.body).toBeInstanceOf(ArrayBuffer);
  });

  it.each([
    ["the network fails", () => Promise.reject(new TypeError("Failed to fetch"))],
    [
      "the answer breaks off",
      async () => new Response('{"results":[', { headers: { "content-type": "application/json" } }),
    ],
  ])("reaches nobody where %s", async (_, fetch) => {
    const outcome = await sendItems({ fetch }, OWNER, [kept(aCheck("a"), 1)]);
    expect(outcome).toEqual({ status: "unreachable" });
  });
});
