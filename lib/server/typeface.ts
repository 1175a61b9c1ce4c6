import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const PACKAGE = ["node_modules", "pretendard", "dist", "web", "variable"] as const;
const SUBSET = /^PretendardVariable\.subset\.\d{1,3}\.woff2$/;
const THIRTY_DAYS = 2_592_000;

interface FontFile {
  readonly path: readonly string[];
  readonly type: string;
}

/** Nothing but the font: a name from outside never becomes a path of its own making. */
function fileOf(asked: readonly string[]): FontFile | null {
  const [first, name = "", ...rest] = asked;
  if (first === "pretendard.css" && asked.length === 1)
    return { path: ["pretendardvariable-dynamic-subset.css"], type: "text/css; charset=utf-8" };
  const isSubset = first === "woff2-dynamic-subset" && rest.length === 0 && SUBSET.test(name);
  return isSubset ? { path: [first, name], type: "font/woff2" } : null;
}

async function bytesOf({ path }: FontFile): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const file = join(/* turbopackIgnore: true */ process.cwd(), ...PACKAGE, ...path);
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

/** The typeface of the app in many small parts: a browser fetches those whose letters it shows. */
export async function typeface(asked: readonly string[]): Promise<Response> {
  const file = fileOf(asked);
  const bytes = file && (await bytesOf(file));
  if (!file || !bytes) return new Response(null, { status: 404 });
  const headers = { "Content-Type": file.type, "Cache-Control": `public, max-age=${THIRTY_DAYS}` };
  return new Response(bytes, { headers });
}
