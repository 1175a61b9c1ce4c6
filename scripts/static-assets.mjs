/** The scripts and styles of the build: written once, packed once, sent as they are. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import Negotiator from "negotiator";
import send from "send";
import { ON_EVERY_ANSWER, ON_WHAT_IS_NO_PAGE } from "./response-headers.mjs";

const ADDRESS = "/_next/static/";
/** What gets smaller, and what browsers are told it is. */
const TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};
const ENDINGS = { br: ".br", gzip: ".gz" };
const BEST_FIRST = Object.keys(ENDINGS);

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    relative(folder, join(parentPath, name)).replaceAll("\\", "/"),
  );
}

/** Beside each file of the folder, the same packed as small as can be. */
export async function packAssets(folder) {
  const names = await filesIn(folder);
  const pack = async (name) => {
    const path = join(folder, name);
    const bytes = await readFile(path);
    await writeFile(path + ENDINGS.br, await promisify(brotliCompress)(bytes));
    await writeFile(path + ENDINGS.gzip, await promisify(gzip)(bytes, { level: 9 }));
  };
  await Promise.all(names.filter((name) => extname(name) in TYPES).map(pack));
}

/** As this browser can unpack it: brotli is a tenth smaller, but browsers take it over https alone. */
function packedFor(request, name, names) {
  const encoding = new Negotiator(request).encoding(BEST_FIRST, { preferred: BEST_FIRST });
  const path = name + (ENDINGS[encoding] ?? "");
  return encoding && names.has(path) ? { path, encoding } : { path: name };
}

function headersOf(name, { path, encoding }) {
  const packed = encoding && { "Content-Encoding": encoding, "Content-Type": TYPES[extname(name)] };
  const vary = extname(path) in TYPES || encoding ? { Vary: "Accept-Encoding" } : {};
  return { ...ON_EVERY_ANSWER, ...ON_WHAT_IS_NO_PAGE, ...vary, ...packed };
}

/**
 * Sends what is under `/_next/static/`, and hands everything else on: the framework would pack each file anew for each
 * phone, and only as gzip.
 *
 * @param folder the build's `static`
 * @param handle of the framework
 */
export async function staticAssets(folder, handle) {
  const names = new Set(await filesIn(folder));
  return (request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    const name = path.startsWith(ADDRESS) ? path.slice(ADDRESS.length) : "";
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (!isRead || !names.has(name)) return handle(request, response);
    const packed = packedFor(request, name, names);
    send(request, packed.path, { root: folder, maxAge: "1y", immutable: true, index: false })
      .on("headers", () => {
        for (const header of Object.entries(headersOf(name, packed))) response.setHeader(...header);
      })
      .on("error", ({ status }) => {
        if (response.headersSent) response.destroy();
        else response.writeHead(status ?? 404).end();
      })
      .pipe(response);
  };
}
