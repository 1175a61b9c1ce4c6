/** What browser and PostgreSQL tests need from the system: installed where we may, named where we may not. */
import { existsSync } from "node:fs";
import { findPostgres } from "./postgres.mjs";
import { run, say } from "./steps.mjs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a Chromium, or null. */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...CHROMIUM].find((path) => path && existsSync(path)) ?? null;

function missingPackages() {
  const missing = [];
  if (!findChromium()) missing.push("chromium");
  if (!findPostgres()) missing.push("postgresql");
  return missing;
}

async function aptInstall(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, "apt-get", ...args];
    return run(program, rest, { env: { DEBIAN_FRONTEND: "noninteractive" }, quiet: true });
  };
  await apt("update", "-qq");
  return apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

export async function requireSystemPackages() {
  const packages = missingPackages();
  if (packages.length === 0) return;
  if (existsSync("/usr/bin/apt-get")) {
    say(`시스템 패키지를 설치합니다 / Installing ${packages.join(", ")} …`);
    await aptInstall(packages).catch(() => undefined);
  }
  const missing = missingPackages();
  if (missing.length === 0) return;
  say(
    `테스트에 필요합니다. 설치한 뒤 다시 실행해 주세요 / The tests need ${missing.join(" and ")}: install and run again`,
  );
  say(
    "  Debian, Ubuntu: sudo apt-get install chromium postgresql · CHROMIUM_PATH=… names another browser",
  );
  process.exit(1);
}
