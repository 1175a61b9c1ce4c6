import "server-only";
import { notFound } from "next/navigation";
import { Refusal } from "./errors";

const NO_SUCH_PAGE: readonly string[] = ["not-found", "invalid"];

/** What a page shows; where there is no such thing, there is no such page. */
export async function foundPage<Thing>(reading: Promise<Thing>): Promise<Thing> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal && NO_SUCH_PAGE.includes(error.code)) notFound();
    throw error;
  }
}
