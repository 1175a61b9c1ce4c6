import { gzipSync } from "node:zlib";

const SCRIPT = /\/_next\/static\/[^"'\\\s]+?\.js/g;

/** The scripts that a page names in its HTML, as the browser fetches them before the page can be used. */
async function scriptsOf(url: string, headers: Readonly<Record<string, string>>) {
  const answer = await fetch(url, { headers, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  const html = await answer.text();
  // Old browsers alone fetch what is marked so.
  const modern = html.replaceAll(/<script[^>]*noModule[^>]*>/gi, "");
  return new Set(modern.match(SCRIPT) ?? []);
}

/** Kilobytes (1,000 bytes) of JavaScript of a page's first load, each file gzipped. */
export async function firstLoad(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  let bytes = 0;
  for (const path of await scriptsOf(url, headers)) {
    const script = await fetch(new URL(path, url));
    bytes += gzipSync(Buffer.from(await script.arrayBuffer()), { level: 9 }).length;
  }
  return bytes / 1_000;
}
