/** A PostgreSQL of our own for tests and for writing migrations: a temporary folder, a free port, gone at the end. */
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The folder of PostgreSQL's server programs, or null where it is not installed. */
export function findPostgres() {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : [];
  const debian = versions.map((version) => join(DEBIAN, version, "bin"));
  const onPath = (process.env.PATH ?? "").split(":");
  return (
    [...debian, ...onPath].find(
      (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
    ) ?? null
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** PostgreSQL refuses to run as root: root becomes the `postgres` user that the package made. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function answers(program, args, owner) {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      execFileSync(program, args, { ...owner, cwd: "/", stdio: "ignore" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL did not answer within 30 s");
}

/**
 * @param {{ settings?: readonly string[] }} [options]
 * Starts one; `settings` are server options such as `fsync=off`. Returns its URL, its process id and how to stop it.
 */
export async function startPostgres({ settings = [] } = {}) {
  const bin = findPostgres();
  if (!bin) throw new Error("PostgreSQL is not installed: on Debian, apt-get install postgresql");
  const owner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "mot-postgres-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const cluster = join(folder, "cluster");
  const initdb = [
    "-D",
    cluster,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-locale",
    "--no-sync",
  ];
  execFileSync(join(bin, "initdb"), initdb, { ...owner, cwd: "/", stdio: "ignore" });
  const port = await freePort();
  const options = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    ...settings,
  ];
  const args = ["-D", cluster, ...options.flatMap((option) => ["-c", option])];
  const server = spawn(join(bin, "postgres"), args, { ...owner, cwd: "/", stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  await answers(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], owner);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    pid: server.pid,
    async stop() {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
