import "server-only";
import { checkItem } from "@/lib/schemas/checks";
import { readFields } from "@/lib/schemas/read-fields";
import type { CheckItem, CheckResult } from "./check-item";
import { type Recorder, recordChecks } from "./record-checks";

const MOST_OF_AN_ID = 100;

/** The id of an item that does not fit, as far as it has one: the phone finds its check by it. */
function idOf(raw: unknown): string {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
  return typeof id === "string" ? id.slice(0, MOST_OF_AN_ID) : "";
}

function readItem(raw: unknown): CheckItem | CheckResult {
  const read = readFields(checkItem, raw);
  if (read.status === "fits") return read.value;
  const worst = read.problems.find(({ code }) => code === "personal-number") ?? read.problems[0];
  const { path, code, values = {} } = worst ?? { path: "", code: "not-allowed" };
  return { id: idOf(raw), status: "rejected", code, path, values };
}

const isItem = (read: CheckItem | CheckResult): read is CheckItem => !("status" in read);

/** Reads each item on its own and records those that fit: an answer to each, in their order. */
export async function recordBatch(
  recorder: Recorder,
  items: readonly unknown[],
  now: Date,
): Promise<readonly CheckResult[]> {
  const reads = items.map(readItem);
  const recorded = await recordChecks(recorder, reads.filter(isItem), { now });
  const answers = recorded.values();
  return reads.map((read) => (isItem(read) ? (answers.next().value as CheckResult) : read));
}
