import { describe, expect, it } from "vitest";
import { nestsDeeperThan } from "./json-depth";
import { readBody, requireJson } from "./read-body";
import { readJson } from "./read-json";

describe("how deeply brackets nest", () => {
  it.each([
    ["[]", 1],
    ['{"a":[1,{"b":2}]}', 3],
    ['"[[[["', 0],
    ['["\\"[[[["]', 1],
    ['["\\\\",[[]]]', 3],
    ["[[]", 2],
    ["][[", 1],
    ['"unfinished [[', 0],
    ["", 0],
  ])("%j: %d", (text, depth) => {
    expect(nestsDeeperThan(depth, text)).toBe(false);
    if (depth > 0) expect(nestsDeeperThan(depth - 1, text)).toBe(true);
  });

  it("is measured in one pass", () => {
    const start = performance.now();
    nestsDeeperThan(64, "[]".repeat(2_000_000));
    nestsDeeperThan(64, `"${"\\\\".repeat(2_000_000)}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("parsing JSON", () => {
  it("gives the value of a sound text, byte order mark or not", () => {
    expect(readJson('{"a":[1,"__proto__"],"b":null}')).toEqual({ a: [1, "__proto__"], b: null });
  });

  it.each([
    ["", "malformed-json"],
    ["{", "malformed-json"],
    ["NaN", "malformed-json"],
    ["[1,]", "malformed-json"],
    ["[".repeat(65), "too-deep"],
    ['{"__proto__":1}', "invalid"],
    ['[{"\\u005f\\u005fproto__":1}]', "invalid"],
    ['{"a":{"b":[0,{"__proto__":{}}]}}', "invalid"],
  ])("refuses %j as %s", (text, code) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code }));
  });

  it("names the place of a forbidden name", () => {
    const path = "a.b[1].__proto__";
    const refusal = expect.objectContaining({ options: expect.objectContaining({ path }) });
    expect(() => readJson('{"a":{"b":[0,{"__proto__":{}}]}}')).toThrow(refusal);
  });
});

const withBody = (body: BodyInit | ReadableStream, headers: Record<string, string> = {}) =>
  new Request("http://localhost/", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);

describe("reading a body", () => {
  it("stops as soon as there is too much, however much would follow", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    const reading = readBody(withBody(endless), { maxBytes: 10_000 });
    await expect(reading).rejects.toMatchObject({ code: "too-large" });
    expect(sent).toBeLessThan(20_000);
  });

  it("believes a Content-Length that is too large without reading", async () => {
    const request = withBody("{}", { "content-length": "10000000" });
    await expect(readBody(request)).rejects.toMatchObject({ code: "too-large" });
  });

  it("takes a body of exactly the limit", async () => {
    expect(await readBody(withBody("가나"), { maxBytes: 6 })).toBe("가나");
  });

  it("waits no longer than it may", async () => {
    const silent = new ReadableStream({ pull: () => new Promise(() => undefined) });
    const reading = readBody(withBody(silent), { timeoutMs: 20 });
    await expect(reading).rejects.toMatchObject({ code: "request-timeout" });
  });

  it("calls a body that breaks off incomplete", async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error("connection lost"));
      },
    });
    await expect(readBody(withBody(broken))).rejects.toMatchObject({ code: "incomplete-body" });
  });

  it("refuses what is no UTF-8, also when it is cut within a character", async () => {
    const cut = new TextEncoder().encode("가").slice(0, 2);
    for (const bytes of [
      cut,
      new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      new Uint8Array([0xed, 0xa0, 0x80]),
    ]) {
      await expect(readBody(withBody(bytes))).rejects.toMatchObject({ code: "bad-encoding" });
    }
  });

  it("joins a character that two pieces share", async () => {
    const bytes = new TextEncoder().encode("가나");
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 2));
        controller.enqueue(bytes.slice(2));
        controller.close();
      },
    });
    expect(await readBody(withBody(pieces))).toBe("가나");
  });
});

describe("what says that it is JSON", () => {
  it.each([
    "application/json",
    "APPLICATION/JSON",
    "application/json; charset=utf-8",
    'application/json;charset="UTF-8"',
  ])("%j does", (type) => {
    expect(() => requireJson(new Headers({ "content-type": type }))).not.toThrow();
  });

  it.each([
    "",
    "text/plain",
    "application/json; charset=euc-kr",
    "application/jsonp",
    "text/html, application/json",
  ])("%j does not", (type) => {
    expect(() => requireJson(new Headers({ "content-type": type }))).toThrow(
      expect.objectContaining({ code: "wrong-content-type" }),
    );
  });
});
