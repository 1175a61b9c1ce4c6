/** What must be done before the app or its tests can run, each step skipped where it is done. Plain Node: it runs before the install. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";
const QUIETLY = {
  NEXT_TELEMETRY_DISABLED: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

/** Progress goes to standard error: standard output belongs to results. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program in the project's folder; resolves with its exit code. Only `results` go to standard output. */
export function run(program, args, { quiet = false, results = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const output = quiet ? "ignore" : results ? process.stdout : process.stderr;
    const stdio = ["ignore", output, process.stderr];
    const options = {
      cwd: root,
      stdio,
      env: { ...process.env, ...QUIETLY, ...env },
      shell: windows,
    };
    const child = spawn(program, args, options);
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** The same, but a failure ends everything with one line. */
async function must(program, args, options) {
  const code = await run(program, args, options);
  if (code === 0) return;
  say(`\n실패했습니다 / Failed: ${program} ${args.join(" ")}`);
  process.exit(code);
}

/** A program of node_modules, run by this same Node. */
export const tool = (path, ...args) => [
  process.execPath,
  [join(root, "node_modules", path), ...args],
];
export const tsx = (file, ...args) => [
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", join(root, file), ...args],
];

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return inner === join("lib", "generated") ? [] : filesUnder(inner);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [inner];
  });
}

function fingerprint(files) {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...files].sort()) {
    const full = join(root, file);
    if (existsSync(full)) hash.update(`\0${file}\0`).update(readFileSync(full));
  }
  return hash.digest("hex");
}

/** Does the work unless its stamp says that it was done for these very files; a stop half way leaves no stamp. */
async function once(stamp, files, work) {
  const path = join(root, stamp);
  const wanted = fingerprint(files);
  if (existsSync(path) && readFileSync(path, "utf8") === wanted) return;
  rmSync(path, { force: true });
  await work();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}

function isInstalled() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || present[path]?.version === version,
  );
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `Node.js 20.19 이상이 필요합니다(24 권장) / Node.js 20.19 or newer is needed (24 recommended); this is ${process.version}`,
  );
  process.exit(1);
}

export async function install() {
  if (isInstalled()) return;
  say(
    "필요한 것을 설치합니다. 처음에는 몇 분 걸립니다 / Installing; the first time takes a few minutes …",
  );
  say("  (better-sqlite3 may compile for a minute or so without a word)");
  await must("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

export async function generate() {
  await once(
    "lib/generated/.stamp",
    ["prisma/schema.prisma", "prisma/postgres-schema.ts", "package-lock.json"],
    async () => {
      say("데이터베이스 코드를 만듭니다 / Generating the database client …");
      await must(...tsx("prisma/make-postgres-schema.ts"));
      const prisma = "prisma/build/index.js";
      await must(...tool(prisma, "generate", "--schema", "prisma/schema.prisma"), { quiet: true });
      await must(...tool(prisma, "generate", "--schema", "prisma/postgres.prisma"), {
        quiet: true,
      });
    },
  );
}

export async function migrate() {
  say("데이터를 준비합니다 / Preparing the data …");
  const code = await run(...tsx("prisma/prepare-data.ts"));
  if (code !== 0) process.exit(code);
}

export async function build() {
  const sources = ["app", "components", "lib", "prisma", "public"].flatMap(filesUnder);
  const files = [
    ...sources,
    "next.config.ts",
    "postcss.config.mjs",
    "instrumentation.ts",
    "proxy.ts",
    "tsconfig.json",
    "package-lock.json",
  ];
  await once(join(process.env.NEXT_DIST_DIR ?? ".next", "mot-built"), files, async () => {
    say("화면을 만듭니다 / Building …");
    await must(...tool("next/dist/bin/next", "build"));
    const { packAssets } = await import("./static-assets.mjs");
    await packAssets(join(root, process.env.NEXT_DIST_DIR ?? ".next", "static"));
  });
}
