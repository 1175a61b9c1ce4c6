import type { KeptItem } from "../queue-item";
import { type RawAnswer, readOutcome } from "../read-outcome";
import type { SendingOutcome } from "../sending-outcome";

/** What goes wrong with one request. */
export const FAULTS = [
  "none",
  "request lost",
  "answer lost",
  "sent twice",
  "half answered",
  "shuffled",
  "portal page",
  "portal JSON",
  "signed out",
  "broken",
  "busy",
  "slow down",
  "too large",
] as const;
export type FaultOfARequest = (typeof FAULTS)[number];

const problem = (status: number, code: string, retryAfter: string | null = null): RawAnswer => ({
  status,
  mediaType: "application/problem+json",
  retryAfter,
  body: { code, detail: "자세히" },
});

const json = (body: unknown): RawAnswer => ({
  status: 200,
  mediaType: "application/json",
  retryAfter: null,
  body,
});

const PORTAL: RawAnswer = { status: 200, mediaType: "text/html", retryAfter: null, body: null };
const NOBODY = { status: "unreachable" } as const;

/** Takes each id once, refuses what begins with `bad`, fails over what begins with `poison`. */
export class ModelServer {
  readonly taken = new Map<string, number>();

  #result(id: string) {
    if (id.startsWith("bad")) return { id, status: "rejected", code: "unknown-id", detail: "없음" };
    const times = this.taken.get(id) ?? 0;
    this.taken.set(id, times + 1);
    return { id, status: times > 0 ? "duplicate" : "created" };
  }

  #handle(items: readonly KeptItem[]): RawAnswer {
    const [first] = items;
    if (items.some(({ id }) => id.startsWith("poison"))) return problem(500, "internal");
    if (first?.kind === "walk") {
      if (first.id.startsWith("bad")) return problem(422, "unknown-id");
      return json({ ...this.#result(first.id), visit: {}, results: [] });
    }
    if (first?.kind !== "photo") return json({ results: items.map(({ id }) => this.#result(id)) });
    this.#result(first.id);
    return json({ id: first.body.checkId, status: "created" });
  }

  #changed(answer: RawAnswer, fault: FaultOfARequest): RawAnswer {
    const body = answer.body as { readonly results?: readonly unknown[] };
    if (!Array.isArray(body.results)) return answer;
    const results = [...body.results].reverse();
    if (fault === "shuffled") return { ...answer, body: { results } };
    const half = results.slice(0, Math.floor(results.length / 2));
    return fault === "half answered" ? { ...answer, body: { results: half } } : answer;
  }

  ask(items: readonly KeptItem[], fault: FaultOfARequest): SendingOutcome {
    const kind = items[0]?.kind ?? "check";
    const INSTEAD: Partial<Record<FaultOfARequest, RawAnswer>> = {
      "portal page": PORTAL,
      "portal JSON": json({ results: [{ id: "somebody else's", status: "created" }] }),
      "signed out": problem(401, "unauthenticated"),
      broken: problem(500, "internal"),
      busy: problem(503, "busy", "2"),
      "slow down": problem(429, "too-many-requests", "30"),
      "too large": problem(413, "too-large"),
    };
    if (fault === "request lost") return NOBODY;
    const instead = INSTEAD[fault];
    // A request that is small enough is never too large.
    if (instead && !(fault === "too large" && items.length === 1))
      return readOutcome(kind, instead);
    const answer = this.#handle(items);
    if (fault === "answer lost") return NOBODY;
    const last = fault === "sent twice" ? this.#handle(items) : answer;
    return readOutcome(kind, this.#changed(last, fault));
  }
}
