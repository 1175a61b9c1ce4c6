import "server-only";
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../env";

const SHORTEST = 32;
const known = new Map<string, string>();

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Whole or not at all, and never over one that another process made at the same moment. */
function create(path: string): string {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, "utf8").trim();
}

/**
 * What signs the session cookies: AUTH_SECRET, or a file beside the database that only this account reads. It is no
 * part of a backup: whoever restores one elsewhere signs in anew.
 */
export function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = env();
  if (AUTH_SECRET) return AUTH_SECRET;
  const path = join(DATA_DIR, "secret");
  const found = known.get(path);
  if (found) return found;
  mkdirSync(DATA_DIR, { recursive: true });
  const secret = readIfThere(path) ?? create(path);
  if (secret.length < SHORTEST)
    throw new Error(`${path} is damaged: delete it and start again; everybody signs in anew`);
  known.set(path, secret);
  return secret;
}
