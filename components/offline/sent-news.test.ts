import { describe, expect, it } from "vitest";
import type { Pending } from "@/lib/client/queue";
import { NOTHING_WAITED, sentNews } from "./sent-news";

const item = (id: string): Pending["items"][number] => ({
  id,
  kind: "check",
  labels: { place: id, detail: "" },
  madeAt: "2026-11-22T02:00:00Z",
  status: "waiting",
  refusal: null,
  isMendable: true,
});

const pending = (ids: readonly string[], changes: Partial<Pending> = {}): Pending => ({
  isRead: true,
  count: ids.length,
  items: ids.map(item),
  countOfOthers: 0,
  countElsewhere: 0,
  state: "idle",
  isOffline: false,
  lastSentAt: null,
  ...changes,
});

const OFFLINE = { isOffline: true, state: "unreachable" } as const;
const SENDING = { state: "sending" } as const;

const newsOf = (readings: readonly Pending[]): readonly number[] => {
  let waited = NOTHING_WAITED;
  return readings.map((reading) => {
    const news = sentNews(waited, reading);
    waited = news.waited;
    return news.sent;
  });
};

describe("the news that something was sent", () => {
  it("comes once, with the number of what had waited, when all of it is gone", () => {
    const readings = [
      pending([]),
      pending(["a"], OFFLINE),
      pending(["a", "b", "c"], OFFLINE),
      pending(["a", "b", "c"], SENDING),
      pending(["c"], { ...SENDING, lastSentAt: 5 }),
      pending([], { lastSentAt: 6 }),
      pending([], { lastSentAt: 6 }),
    ];
    expect(newsOf(readings)).toEqual([0, 0, 0, 0, 0, 3, 0]);
  });

  it("is told of what an earlier page left here, and of what went while another waits on", () => {
    const refused = pending(["b"], { lastSentAt: 9 });
    expect(newsOf([pending(["a", "b"], SENDING), refused, refused])).toEqual([0, 1, 0]);
  });

  it("is not told of what goes off as soon as it is written down, nor of what is thrown away", () => {
    const atOnce = [pending([]), pending(["a"], SENDING), pending([], { lastSentAt: 4 })];
    expect(newsOf(atOnce)).toEqual([0, 0, 0]);
    expect(newsOf([pending(["a"], OFFLINE), pending([], OFFLINE)])).toEqual([0, 0]);
  });
});
