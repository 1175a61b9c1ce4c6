/** The front server: the built app behind limits that the framework lacks, and an orderly end. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { networkAddress } from "./network-address.mjs";
import { ON_EVERY_ANSWER, ON_WHAT_IS_NO_PAGE } from "./response-headers.mjs";
import { staticAssets } from "./static-assets.mjs";
import { root } from "./steps.mjs";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const CLIENT_ADDRESS = "x-mot-client-address";
const END_WITHIN_MS = 9_000;

const isHttps = process.env.ORIGIN?.startsWith("https:") ?? false;

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    `PORT는 0~65535의 숫자입니다 / PORT must be a number from 0 to 65535: ${process.env.PORT}`,
  );
  process.exit(1);
}

/** Only the hop in front of us may speak for somebody else, and only where TRUST_PROXY says that there is one. */
function addressOf(request) {
  const socket = request.socket.remoteAddress ?? "unknown";
  if (process.env.TRUST_PROXY !== "1") return socket;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "");
  return forwarded.split(",").at(-1)?.trim() || socket;
}

function refuse(response, status, code, title) {
  const body = JSON.stringify({ type: "about:blank", title, status, code, detail: title });
  const headers = {
    "content-type": "application/problem+json",
    ...ON_EVERY_ANSWER,
    ...ON_WHAT_IS_NO_PAGE,
    connection: "close",
  };
  response.writeHead(status, headers).end(body);
}

// Somebody who listens for this computer alone has nothing to tell others.
if (!process.env.HOST) process.env.NETWORK_ADDRESS ??= networkAddress() ?? "";

const app = next({ dev: false, dir: root, hostname: "localhost", port });
await app.prepare();
const folder = join(root, process.env.NEXT_DIST_DIR ?? ".next", "static");
const handle = await staticAssets(folder, app.getRequestHandler());

const server = createServer((request, response) => {
  if (!METHODS.has(request.method ?? ""))
    return refuse(response, 405, "method-not-allowed", "Method Not Allowed");
  if (isHttps) response.setHeader("strict-transport-security", "max-age=31536000");
  request.headers[CLIENT_ADDRESS] = addressOf(request);
  return handle(request, response);
});
server.headersTimeout = 20_000;
// A phone that reads a page for half a minute need not begin anew with the next.
server.keepAliveTimeout = 60_000;
server.requestTimeout = 120_000;
server.maxRequestsPerSocket = 0;

server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(
    taken
      ? `${port}번 포트를 다른 프로그램이 쓰고 있습니다. PORT=3001 npm start 처럼 다른 번호로 여세요 / Port ${port} is in use; try PORT=3001 npm start`
      : error,
  );
  process.exit(1);
});
server.listen(port, process.env.HOST ?? "::", () => {
  const { port: opened } = server.address();
  console.log(`MOT 지도: http://localhost:${opened}`);
  const others = process.env.NETWORK_ADDRESS;
  if (others)
    console.log(`같은 와이파이의 다른 기기에서 / From other devices: http://${others}:${opened}`);
  checkWholeDatabase();
});

/** The start looked quickly; every page of the embedded database is read beside the running app. */
function checkWholeDatabase() {
  if (process.env.DATABASE_URL) return;
  const file = join(root, "prisma", "check-data.ts");
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: root, stdio: "inherit" });
  child.unref();
}

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), END_WITHIN_MS).unref();
}
process.on("SIGTERM", end);
process.on("SIGINT", end);
