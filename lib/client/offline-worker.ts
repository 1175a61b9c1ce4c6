import { workersHere } from "./workers-here";

const MOST_PAGES = 30;
const WAIT_MS = 2_000;
/** What one goes to for a check. */
const LINKS = 'a[href^="/checks/new"], a[href^="/checks/walk"], a[href^="/walk"]';

const thisPage = (pathname: string): string => pathname + location.search;

function pagesToKeep(pathname: string): readonly string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(LINKS)].map(({ href }) => href);
  return [...new Set([thisPage(pathname), "/today", "/walk", "/waiting", ...links])].slice(
    0,
    MOST_PAGES,
  );
}

const isAsset = (name: string): boolean =>
  ["/_next/static/", "/fonts/"].some((folder) => name.startsWith(location.origin + folder));

const loadedAssets = (): readonly string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter(isAsset);

function askToKeep(pathname: string): void {
  workersHere()?.controller?.postMessage({
    type: "keep",
    pages: pagesToKeep(pathname),
    assets: loadedAssets(),
  });
}

/** The typeface comes last, in parts, as letters are shown: each time some came, what is loaded is kept. */
function keepLetters(): void {
  workersHere()?.controller?.postMessage({ type: "keep", pages: [], assets: loadedAssets() });
}

/** Has the worker keep this page and those that it leads to, once it has come to rest. Returns how to leave off. */
export function keepPages(pathname: string): () => void {
  if (!workersHere()) return () => undefined;
  const timer = setTimeout(() => askToKeep(pathname), WAIT_MS);
  document.fonts?.addEventListener("loadingdone", keepLetters);
  return () => {
    clearTimeout(timer);
    document.fonts?.removeEventListener("loadingdone", keepLetters);
  };
}

/** Registers the worker of this release, where the browser has workers: over https and on localhost. */
export function registerWorker(build: string): () => void {
  const workers = workersHere();
  if (!workers) return () => undefined;
  const keep = () => askToKeep(location.pathname);
  workers.addEventListener("controllerchange", keep);
  workers
    .register(`/sw.js?v=${encodeURIComponent(build)}`, { updateViaCache: "none" })
    .then(({ waiting }) => waiting?.postMessage({ type: "fresh-page" }))
    // Without it the pages need a network, and what is written down is kept all the same.
    .catch(() => undefined);
  return () => workers.removeEventListener("controllerchange", keep);
}
