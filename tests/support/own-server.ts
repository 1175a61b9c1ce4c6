import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port";
import { type Beginning, preparedData } from "./prepared-data";

const SERVE = fileURLToPath(new URL("serve-fresh.mjs", import.meta.url));
const LONGEST_START_MS = 90_000;

export interface OwnServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health`).catch(() => null);
  return answer?.status === 200;
}

/** The built app on data that no other browser test sees: an empty database, unless it begins with the example. */
export async function ownServer(beginning: Beginning = "empty"): Promise<OwnServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), PREPARED_DATA: preparedData(beginning) };
  const child = spawn(process.execPath, [SERVE], { stdio: "ignore", env });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  };
  const giveUpAt = Date.now() + LONGEST_START_MS;
  while (!(await isHealthy(url))) {
    if (Date.now() < giveUpAt && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    await stop();
    throw new Error("the server did not start");
  }
  return { url, stop };
}
