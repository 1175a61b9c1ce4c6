import type { ItemRefusal, QueueItem } from "./queue-item";
import { sendItems } from "./send-items";

type SentAtOnce =
  | { readonly status: "taken" | "unsent" }
  | { readonly status: "refused"; readonly refusal: ItemRefusal };

/** Sends what the phone has no room for, past the queue. `unsent`: nobody of ours said anything about it. */
export async function sendAtOnce(item: QueueItem): Promise<SentAtOnce> {
  const alone = { ...item, order: 0, isTried: true, refusal: null };
  const outcome = await sendItems({ fetch: (...asked) => fetch(...asked) }, item, [alone]);
  if (outcome.status === "refused") return outcome;
  if (outcome.status !== "answered") return { status: "unsent" };
  return outcome.results.find(({ id }) => id === item.id) ?? { status: "unsent" };
}
