import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

let read: string | null | undefined;

function readBuildId(): string | null {
  if (process.env.NODE_ENV !== "production") return null;
  try {
    const folder = process.env.NEXT_DIST_DIR ?? ".next";
    return readFileSync(
      join(/* turbopackIgnore: true */ process.cwd(), folder, "BUILD_ID"),
      "utf8",
    ).trim();
  } catch {
    return null;
  }
}

/** Names this build; null while developing, where nothing is kept for later. */
export function buildId(): string | null {
  read ??= readBuildId();
  return read;
}
