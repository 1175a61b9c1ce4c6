// Lets the pages for checking open without a network. Keeps no answer of the API, and no page of anybody but the reader
// whom the server last saw: every page says in a header whose it is.
const BUILD = new URL(location.href).searchParams.get("v") ?? "";
const ASSETS = `mot-assets ${BUILD}`;
const PAGES = `mot-pages ${BUILD} `;
const READER = "x-mot-reader";
const PATIENCE_MS = 3_000;
const FRESH_MS = 3_600_000;

const isOffered = ({ pathname }) =>
  /^\/(today|waiting|walk(\/.*)?|checks\/(new|walk))$/.test(pathname);
const isAsset = ({ pathname }) => /^\/(_next\/static\/|fonts\/|icons\/|icon\.svg$)/.test(pathname);
const changesReader = ({ pathname }) => /^\/api\/v1\/(session|setup)(\/|$)/.test(pathname);

// Pages that were asked for before somebody signed in or out are not kept after it.
let era = 0;

async function forgetPages({ except } = {}) {
  const names = await caches.keys();
  const isForgotten = (name) => name.startsWith("mot-pages ") && name !== except;
  await Promise.all(names.filter(isForgotten).map((name) => caches.delete(name)));
}

async function keptPage(url) {
  const names = await caches.keys();
  const cacheName = names.find((name) => name.startsWith(PAGES));
  const plain = new URL(url);
  plain.searchParams.delete("_rsc");
  const kept = cacheName && (await caches.match(plain.href, { cacheName }));
  if (kept || plain.pathname !== "/walk") return kept;
  // The walk's page holds every path; where the walker is stands in the address and in the phone.
  plain.search = "";
  return cacheName && caches.match(plain.href, { cacheName });
}

async function keepPage(url, response, askedIn) {
  const reader = response.headers.get(READER);
  if (reader === null || askedIn !== era) return;
  const name = PAGES + reader;
  await forgetPages({ except: name });
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (reader === "nobody" || !response.ok || response.redirected || !isPage || !isOffered(url))
    return;
  await (await caches.open(name)).put(url.href, response);
}

async function asset(request) {
  const kept = await caches.match(request, { cacheName: ASSETS });
  if (kept) return kept;
  const response = await fetch(request);
  const isOurs = response.ok && !response.headers.get("content-type")?.startsWith("text/html");
  if (isOurs) {
    const copy = response.clone();
    caches
      .open(ASSETS)
      .then((cache) => cache.put(request, copy))
      .catch(() => undefined);
  }
  return response;
}

const soon = (promise) =>
  Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error("slow")), PATIENCE_MS)),
  ]);

// Shown where nothing of the app is at hand: its colours and its type are repeated here.
const NO_PAGE_WORDS = {
  ko: {
    title: "연결되지 않았어요",
    lead: "이 화면은 연결된 뒤에 열 수 있어요. 적어 둔 점검은 그대로 있습니다.",
    today: "오늘 할 점검",
    waiting: "보낼 점검",
  },
  en: {
    title: "There is no connection",
    lead: "This page opens when there is one. The checks you wrote down are kept.",
    today: "Today's checks",
    waiting: "Checks to send",
  },
};
const NO_PAGE_STYLE = `:root{color-scheme:light dark;font:112.5%/1.6 "Pretendard Variable",Pretendard,system-ui,sans-serif;
word-break:keep-all;background:light-dark(#fbfbf9,#14161a);color:light-dark(#17191c,#eceef0)}
body{margin:0 auto;max-width:32rem;padding:18vh 1.25rem 3rem}h1{margin:0 0 .75rem;font-size:1.75rem;line-height:1.3}
p{margin:0 0 2rem;color:light-dark(#4a5058,#b6bcc4)}nav{display:grid;gap:.75rem}
a{display:grid;place-items:center;min-height:3.5rem;border:1px solid light-dark(#7d837b,#7d858f);border-radius:.5rem;
background:light-dark(#fff,#1b1e23);color:inherit;font-weight:600;text-decoration:none}
a:first-child{border-color:transparent;background:light-dark(#1d4f91,#8fb8f0);color:light-dark(#fff,#0d1420)}
a:focus-visible{outline:3px solid currentColor;outline-offset:3px}`;

/** In the language that the browser asks for first, of the two that there are. */
function noPage(language) {
  const locale = /^ko/i.test(language ?? "ko") ? "ko" : "en";
  const { title, lead, today, waiting } = NO_PAGE_WORDS[locale];
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="/fonts/pretendard.css"><style>${NO_PAGE_STYLE}</style><main><h1>${title}</h1><p>${lead}</p>
<nav><a href="/today">${today}</a><a href="/waiting">${waiting}</a></nav></main>`;
}

async function page(event, url) {
  const askedIn = era;
  const network = fetch(event.request).then((response) => {
    const keeping = keepPage(url, response.clone(), askedIn).catch(() => undefined);
    event.waitUntil(keeping);
    return response;
  });
  network.catch(() => undefined);
  const kept = isOffered(url) ? await keptPage(url) : undefined;
  try {
    return await (kept ? soon(network) : network);
  } catch {
    const headers = { "content-type": "text/html; charset=utf-8" };
    return kept ?? new Response(noPage(self.navigator?.language), { status: 503, headers });
  }
}

// A move within the app that fails becomes the loading of a whole page, and that one is kept.
async function move(request, url) {
  const kept = await keptPage(url);
  return kept ? soon(fetch(request)).catch(() => Response.error()) : fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method !== "GET") {
    if (!changesReader(url)) return;
    era += 1;
    event.waitUntil(forgetPages());
  } else if (isAsset(url)) event.respondWith(asset(request));
  else if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (
    request.headers.has("rsc") &&
    !request.headers.has("next-router-prefetch") &&
    isOffered(url)
  )
    event.respondWith(move(request, url));
});

const isFresh = (kept) => Date.now() - Date.parse(kept?.headers.get("date") ?? "") < FRESH_MS;

async function keepWithAssets(url, askedIn) {
  if (!isOffered(url) || isFresh(await keptPage(url))) return;
  const response = await fetch(url, { headers: { accept: "text/html" } });
  const html = await response.clone().text();
  await keepPage(url, response, askedIn);
  for (const [path] of html.matchAll(/\/_next\/static\/[^"'\\\s)]+/g))
    await asset(new Request(path));
}

async function keep({ pages, assets }) {
  const askedIn = era;
  for (const path of pages)
    await keepWithAssets(new URL(path, location.origin), askedIn).catch(() => undefined);
  for (const path of assets) await asset(new Request(path)).catch(() => undefined);
}

// A new worker waits until the old one is not needed; nothing is loaded anew under anybody's fingers.
async function takeOverIfAlone() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.length <= 1) await self.skipWaiting();
}

self.addEventListener("message", (event) => {
  if (event.data?.type === "keep") event.waitUntil(keep(event.data));
  if (event.data?.type === "fresh-page") event.waitUntil(takeOverIfAlone());
});

async function begin() {
  const names = await caches.keys();
  const isOld = (name) => name.startsWith("mot-") && name !== ASSETS && !name.startsWith(PAGES);
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
  await self.clients.claim();
}
self.addEventListener("activate", (event) => event.waitUntil(begin()));

// Where the browser has background sync, what waits is sent though no page is open. A page does it by itself, and with
// more care: one lock keeps them apart, and photos, what was refused, and every doubt are left to it.
const QUEUE = "mot-queue";

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function openQueue() {
  const opening = indexedDB.open(QUEUE, 1);
  // Only pages make it.
  opening.onupgradeneeded = () => opening.transaction.abort();
  const database = await done(opening);
  database.onversionchange = () => database.close();
  return (table) =>
    database.transaction(table, "readwrite", { durability: "strict" }).objectStore(table);
}

/** Only our own answer that names it, and refuses nothing of it, says that it was taken. */
async function isTaken({ kind, id, body, revision, personId, centreId }) {
  const isWalk = kind === "walk";
  const check = revision === null ? body : { ...body, revision };
  const meantFor = `${personId} ${centreId}`;
  const response = await fetch(isWalk ? "/api/v1/walks" : "/api/v1/checks", {
    method: "POST",
    headers: { "content-type": "application/json", "x-mot-meant-for": meantFor },
    body: JSON.stringify(isWalk ? body : { items: [check] }),
  });
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  if (!response.ok || !isJson) return false;
  const said = await response.json();
  const own = [...(isWalk ? [said] : []), ...(said.results ?? [])];
  const isFine = ({ status }) => status === "created" || status === "duplicate";
  return own.some((one) => one.id === id) && own.every(isFine);
}

async function sendQueue() {
  const store = await openQueue();
  for (const { order } of await done(store("items").getAll())) {
    const items = store("items");
    const item = await done(items.get(order));
    if (!item || item.refusal !== null || item.kind === "photo") continue;
    // The server may have it from now on.
    await done(items.put({ ...item, isTried: true }));
    if (!(await isTaken(item))) continue;
    await done(store("items").delete(order));
    await done(store("facts").put(Date.now(), `sentAt ${item.personId} ${item.centreId}`));
  }
  new BroadcastChannel(QUEUE).postMessage("changed");
}

self.addEventListener("sync", (event) => {
  const sendIfFree = (lock) => lock && sendQueue();
  if (event.tag === QUEUE)
    event.waitUntil(navigator.locks.request(QUEUE, { ifAvailable: true }, sendIfFree));
});
