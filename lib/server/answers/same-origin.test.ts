import { describe, expect, it } from "vitest";
import { requireSameOrigin } from "./same-origin";

const HOST = "mot.example:3000";
const sentWith = (headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/api/v1/journeys", { method: "POST", headers });

describe("a write that a browser sends", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }],
    [{ origin: `http://${HOST}` }],
    [{ origin: `https://${HOST}`, "sec-fetch-site": "same-origin" }],
    [{ host: "127.0.0.1:3000", "x-forwarded-host": HOST, origin: `https://${HOST}` }],
  ])("is ours with %j", (headers) => {
    expect(() => requireSameOrigin(sentWith({ host: HOST, ...headers }))).not.toThrow();
  });

  it.each([
    [{}],
    [{ origin: "null" }],
    [{ origin: "" }],
    [{ origin: "https://evil.example" }],
    [{ origin: `http://${HOST}.evil.example` }],
    [{ origin: "http://mot.example" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ "sec-fetch-site": "none" }],
    [{ "sec-fetch-site": "cross-site", origin: `http://${HOST}` }],
    [{ "sec-fetch-site": "same-origin", origin: "https://evil.example" }],
    [{ "sec-fetch-site": "same-origin", origin: "null" }],
  ])("[S6] is refused with %j", (headers) => {
    expect(() => requireSameOrigin(sentWith({ host: HOST, ...headers }))).toThrow(
      expect.objectContaining({ code: "cross-site" }),
    );
  });

  it("is measured by the address itself where no host is named", () => {
    expect(() => requireSameOrigin(sentWith({ origin: "http://127.0.0.1:3000" }))).not.toThrow();
  });
});
