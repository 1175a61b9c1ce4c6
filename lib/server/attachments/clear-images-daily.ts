import "server-only";
import { database } from "../db";
import { log } from "../log";
import { removeExpiredImages } from "./remove-images";

const DAY_MS = 86_400_000;

async function clear(): Promise<void> {
  try {
    await database().write(() => removeExpiredImages(new Date()));
  } catch (error) {
    log.error({ err: error }, "expired images could not be removed");
  }
}

/** Removes what was kept long enough, now and once a day while the process lives; it keeps no process alive. */
export function clearImagesDaily(): void {
  void clear();
  setInterval(() => void clear(), DAY_MS).unref();
}
