import "server-only";

const BUSY = new Set([
  "SQLITE_BUSY",
  "SQLITE_BUSY_SNAPSHOT",
  "SQLITE_LOCKED",
  "ECONNREFUSED",
  "ECONNRESET",
  "40P01",
  "40001",
  "53300",
  "57P01",
  "57P03",
]);
const FULL = new Set(["SQLITE_FULL", "ENOSPC", "53100"]);

/** What the storage could not do now, and may do later: whatever was acknowledged is safe. Null for all else. */
export function storageRefusal(error: unknown): "busy" | "storage-full" | null {
  if (!(error instanceof Error && "code" in error)) return null;
  const code = String(error.code);
  if (FULL.has(code)) return "storage-full";
  return BUSY.has(code) ? "busy" : null;
}
