import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ServerProcess } from "../faults/server-process";

const ROOT = new URL("../..", import.meta.url).pathname;

export interface ExampleApp {
  readonly url: string;
  readonly dataDir: string;
  /** The director's session. */
  readonly cookie: string;
  readonly journeyId: string;
  /** On the QR of a touchpoint. */
  readonly code: string;
  readonly stop: () => Promise<void>;
}

interface Account {
  readonly username: string;
  readonly password: string;
  readonly role: string;
}

async function exampleAccounts(dataDir: string): Promise<readonly Account[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["scripts/admin.mjs", "setup", "--example", "--json"],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir } },
  );
  return (JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { accounts: Account[] }).accounts;
}

async function signIn(url: string, { username, password }: Account): Promise<string> {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ username, password }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (answer.status >= 300 || cookies.length === 0) throw new Error(`sign-in: ${answer.status}`);
  return cookies.join("; ");
}

async function get<Body>(url: string, cookie: string): Promise<Body> {
  return (await (await fetch(url, { headers: { cookie } })).json()) as Body;
}

/** The built app on the example centre, its director signed in. */
export async function exampleApp(): Promise<ExampleApp> {
  const dataDir = mkdtempSync(join(tmpdir(), "mot-bench-"));
  const accounts = await exampleAccounts(dataDir);
  const director = accounts.find(({ role }) => role === "director");
  if (!director) throw new Error("the example centre has no director");
  const server = await ServerProcess.make({ DATA_DIR: dataDir });
  await server.start();
  const cookie = await signIn(server.url, director);
  const { items } = await get<{ items: { id: string; name: string }[] }>(
    `${server.url}/api/v1/journeys`,
    cookie,
  );
  const journeyId = items.find(({ name }) => name.startsWith("처음"))?.id ?? items[0]?.id ?? "";
  const stop = async () => {
    await server.end("SIGTERM");
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, dataDir, cookie, journeyId, code: await aCode(dataDir), stop };
}

/** Read beside the running app: codes stand on printed sheets, not in the API. */
async function aCode(dataDir: string): Promise<string> {
  const { openDatabase, sql } = await import("@/lib/server/db");
  const opened = openDatabase({ dataDir });
  const [row] = await opened.read<{ code: string }>(sql`SELECT "code" FROM "Touchpoint" LIMIT 1`);
  await opened.close();
  return row?.code ?? "";
}
