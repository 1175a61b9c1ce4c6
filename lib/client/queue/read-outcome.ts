import type { ItemRefusal, QueueItem } from "./queue-item";
import type { ItemResult, SendingOutcome } from "./sending-outcome";

/** An answer as it came, read but not believed yet. */
export interface RawAnswer {
  readonly status: number;
  /** Without its parameters. */
  readonly mediaType: string;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function refusalOf(said: Fields): ItemRefusal {
  const [first] = Array.isArray(said.errors) ? said.errors.filter(isFields) : [];
  return {
    code: textOf(said.code),
    detail: textOf(first?.detail) || textOf(said.detail),
    path: textOf(first?.path) || textOf(said.path),
  };
}

function resultOf(said: unknown): readonly ItemResult[] {
  if (!isFields(said) || typeof said.id !== "string") return [];
  const { id, status } = said;
  if (status === "created" || status === "duplicate") return [{ id, status: "taken" }];
  if (status === "rejected") return [{ id, status: "refused", refusal: refusalOf(said) }];
  return [];
}

const resultsIn = (body: Fields): readonly ItemResult[] =>
  Array.isArray(body.results) ? body.results.flatMap(resultOf) : [];

/** A walk was taken only if each of its checks was. */
function walkResults(body: Fields): readonly ItemResult[] {
  const walk = resultOf(body);
  const [worst] = resultsIn(body).filter((result) => result.status === "refused");
  return worst ? walk.map(({ id }) => ({ ...worst, id })) : walk;
}

function resultsFor(kind: QueueItem["kind"], body: Fields): readonly ItemResult[] {
  if (kind === "check") return resultsIn(body);
  return kind === "walk" ? walkResults(body) : resultOf(body);
}

const LONGEST_PATIENCE_MS = 3_600_000;

function patienceMs(retryAfter: string | null): number | null {
  const seconds = Number(retryAfter ?? Number.NaN);
  return seconds >= 0 ? Math.min(LONGEST_PATIENCE_MS, seconds * 1_000) : null;
}

const ASKS_FOR_PATIENCE = new Set([408, 425, 429, 503, 507]);

function problemOutcome({ status, retryAfter }: RawAnswer, problem: Fields): SendingOutcome {
  if (problem.code === "other-person") return { status: "other-person" };
  if (status === 401) return { status: "signed-out" };
  if (ASKS_FOR_PATIENCE.has(status)) return { status: "later", afterMs: patienceMs(retryAfter) };
  if (status >= 500) return { status: "failed" };
  return { status: "refused", refusal: refusalOf(problem) };
}

/** Believes only our own JSON: a page in its place, whatever its status, is nobody's answer. */
export function readOutcome(kind: QueueItem["kind"], answer: RawAnswer): SendingOutcome {
  const { status, mediaType, body } = answer;
  if (!isFields(body)) return { status: "unreachable" };
  if (status >= 400 && mediaType === "application/problem+json" && typeof body.code === "string")
    return problemOutcome(answer, body);
  const isOurs = status >= 200 && status < 300 && mediaType === "application/json";
  if (!isOurs) return { status: "unreachable" };
  return { status: "answered", results: resultsFor(kind, body) };
}
