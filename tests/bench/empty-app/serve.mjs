/** The floor of the framework: one route that does nothing, behind the same kind of server as the app's. */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";

process.env.NODE_ENV = "production";
const app = next({ dev: false, dir: fileURLToPath(new URL(".", import.meta.url)) });
const handle = app.getRequestHandler();
await app.prepare();
createServer((request, response) => handle(request, response)).listen(
  process.env.PORT,
  "127.0.0.1",
);
