import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../support/free-port";

const ROOT = new URL("../..", import.meta.url).pathname;

/** The built app in a process of its own, which a fault may kill and start again on the same port and data. */
export class ServerProcess {
  #child: ChildProcess | null = null;

  private constructor(
    readonly port: number,
    readonly env: Readonly<Record<string, string>>,
  ) {}

  static async make(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
    return new ServerProcess(await freePort(), env);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Starts it and resolves with the milliseconds until it said that it is healthy. */
  async start(): Promise<number> {
    const started = performance.now();
    this.#child = spawn(process.execPath, ["scripts/serve.mjs"], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, ...this.env, PORT: String(this.port), HOST: "127.0.0.1" },
    });
    while (!(await this.isHealthy())) {
      if (performance.now() - started > 30_000) throw new Error("the server did not start");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return performance.now() - started;
  }

  async isHealthy(): Promise<boolean> {
    const answer = await fetch(`${this.url}/api/health`).catch(() => null);
    return answer?.status === 200;
  }

  /** Sends the signal and resolves once the process is gone. */
  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }
}
