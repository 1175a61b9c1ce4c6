/**
 * The phone's queue: what is written down is kept in the phone first and sent when that can be done.
 *
 * - `enqueue(item)` keeps it durably before it resolves, and sends it by itself. `kept`, `full` or `unavailable`: only
 *   `kept` is safe; else leave what was typed where it stands. An item under the id of one that waits takes its place.
 * - `usePending()`: how many wait, which, why, and when the last one went. `useSendingOf(id)`: what becomes of one.
 * - `sendNow()`: tries everything, also what was refused. `takeBack(id)`: undoes what never left the phone.
 * - `mend(id)`: puts `item.draft.content` back under `item.draft.key` and says where its form is.
 * - `discard(id)`: throws it away; ask before.
 * - `sendAtOnce(item)`: for what could not be kept: past the queue, once.
 *
 * Only what the server itself names as taken is deleted here. A `check` is sent with `item.revision`, a `walk` as its
 * body stands, a `photo` after its check. Items belong to a person in a centre and are sent under nobody else's session.
 */
export { discard, enqueue, mend, sendNow, startQueue, takeBack } from "./browser-queue";
export type { Pending, PendingItem } from "./pending";
export type { QueueItem, QueueOwner } from "./queue-item";
export { sendAtOnce } from "./send-at-once";
export { usePending, useSendingOf } from "./use-pending";
