import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../support/free-port";

const ROOT = new URL("../..", import.meta.url).pathname;
const EMPTY_APP = "tests/bench/empty-app";

export interface OtherServer {
  readonly url: string;
  readonly stop: () => void;
}

async function until(isReady: () => Promise<boolean>) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server to compare with did not start");
}

/** A server to compare with, in a process of its own. */
export async function startOther(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<OtherServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    stdio: "ignore",
    env: { ...process.env, ...env, PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}`;
  await until(() =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  );
  return {
    url,
    stop: () => {
      child.kill("SIGKILL");
    },
  };
}

/** The floor of the framework: an app with one page and one route that do nothing, built and served. */
export async function startEmptyApp(): Promise<OtherServer> {
  const next = `${ROOT}node_modules/next/dist/bin/next`;
  const build = spawn(process.execPath, [next, "build", EMPTY_APP], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  await once(build, "exit");
  return startOther(`${EMPTY_APP}/serve.mjs`);
}
