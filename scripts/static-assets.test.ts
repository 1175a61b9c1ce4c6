import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packAssets, staticAssets } from "./static-assets.mjs";

const SCRIPT = "export const words = '동선';\n".repeat(200);
const NEXT_SAYS = 418;
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mot-static-"));
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks", "one.js"), SCRIPT);
  writeFileSync(join(folder, "chunks", "picture.png"), "no text");
  writeFileSync(join(folder, "..", "beside.js"), "secret");
  await packAssets(folder);
  const handle = (_: unknown, response: import("node:http").ServerResponse) =>
    response.writeHead(NEXT_SAYS).end();
  server = createServer(await staticAssets(folder, handle));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: "127.0.0.1", port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on("error", reject).end();
  });

const ONE = "/_next/static/chunks/one.js";

describe("the files of the build", () => {
  it("come as small as the browser can unpack them", async () => {
    const brotli = await ask(ONE, { "accept-encoding": "gzip, deflate, br, zstd" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    const zipped = await ask(ONE, { "accept-encoding": "gzip, deflate" });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
    const plain = await ask(ONE, { "accept-encoding": "br;q=0" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
  });

  it("say what they are, for whom, and that they never change", async () => {
    for (const encoding of ["br", "gzip", "identity"]) {
      const { headers } = await ask(ONE, { "accept-encoding": encoding });
      expect(headers["content-type"]).toMatch(/^text\/javascript; charset=utf-8$/i);
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(headers.vary).toBe("Accept-Encoding");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
  });

  it("are not packed where packing gains nothing", async () => {
    const picture = await ask("/_next/static/chunks/picture.png", { "accept-encoding": "br" });
    expect(picture.headers["content-type"]).toBe("image/png");
    expect(picture.body.toString()).toBe("no text");
  });

  it("leave everything else to the framework, the folder above too", async () => {
    for (const path of [
      "/",
      "/_next/static/chunks/two.js",
      "/_next/static/",
      "/_next/static/chunks",
    ])
      expect((await ask(path)).status).toBe(NEXT_SAYS);
    for (const path of ["../beside.js", "..%2fbeside.js", "chunks/../../beside.js", "chunks"])
      expect((await ask(`/_next/static/${path}`)).body.toString()).not.toContain("secret");
    expect((await ask(ONE, {}, "POST")).status).toBe(NEXT_SAYS);
  });

  it("answer a HEAD without a body, and odd wishes without falling over", async () => {
    expect((await ask(ONE, {}, "HEAD")).body).toHaveLength(0);
    for (const range of ["bytes=5-2", "bytes=99999999-", "bytes=x", "lines=1-2"])
      expect((await ask(ONE, { range })).status).toBeLessThan(500);
    expect((await ask(`${ONE}?v=1`)).status).toBe(200);
  });

  it("may be gone when they are asked for, as during a new build", async () => {
    writeFileSync(join(folder, "chunks", "gone.js"), SCRIPT);
    const handle = await staticAssets(folder, () => undefined);
    rmSync(join(folder, "chunks", "gone.js"));
    const own = createServer(handle);
    await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
    const { port } = own.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/_next/static/chunks/gone.js`);
    expect(answer.status).toBe(404);
    own.close();
  });
});
