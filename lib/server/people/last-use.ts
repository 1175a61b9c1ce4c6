import "server-only";
import { database, run, type Sql } from "../db";
import { log } from "../log";

const HOUR = 3_600_000;

/** How often a use is written down: so seldom that it costs a request nothing. */
export const USE_NOTED_EVERY = HOUR;

/**
 * Notes a use: of a key by any request, of a session only by one that writes, because a browser can be led to read.
 * The request goes on when the note fails: a full disk still lets people read.
 */
export async function noteUse(statement: Sql): Promise<void> {
  try {
    await database().write(() => run(statement));
  } catch (error) {
    log.warn({ err: error }, "a use could not be noted");
  }
}
