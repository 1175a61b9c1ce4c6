import "server-only";
import type { Database, Work } from "../db";

/** Lets statements that only read run outside a transaction. */
export async function readThrough<T>({ read }: Database, work: Work<T>): Promise<T> {
  let next = work.next([]);
  while (!next.done) next = work.next(await read(next.value));
  return next.value;
}
