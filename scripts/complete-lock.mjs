/**
 * `npm run lock`: a registry may lack the builds of a package for other systems; `npm install` then leaves them out of
 * package-lock.json and `npm ci` refuses it. This names them again, so that the file is whole on every machine.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "aix",
];
const PROCESSORS = [
  "arm64",
  "x64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
];

/** For whom a package is, by the words of its name. */
function platformOf(name) {
  if (name === "fsevents") return { os: ["darwin"] };
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes("musl") || words.includes("linuxmusl") ? { libc: ["musl"] } : {};
  if (words.includes("linuxmusl")) os.push("linux");
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}), ...libc };
}

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;
/** What a package at this place would load under that name. */
function loadedFrom(place, name) {
  for (
    let folder = place;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))
  ) {
    const found = packages[`${folder}${folder === "" ? "" : "/"}node_modules/${name}`];
    if (found || folder === "") return found;
  }
}

const added = [];
for (const [place, { optionalDependencies = {}, dev, peer }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.replace(/^[~^]/, "");
    const found = loadedFrom(place, name);
    if (place === "" || !/^\d[\w.+-]*$/.test(version) || found?.version >= version) continue;
    const flags = { ...(dev ? { dev } : {}), ...(peer ? { peer } : {}), optional: true };
    const folder = found ? `${place}/node_modules` : "node_modules";
    packages[`${folder}/${name}`] = { version, ...platformOf(name), ...flags };
    added.push(`${name}@${version}`);
  }
}
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "package-lock.json was whole." : `Added ${added.join(", ")}`);
