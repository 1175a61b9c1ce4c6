import { describe, expect, it } from "vitest";
import { observedRate } from "./observed-rate";
import { refusalOf } from "./testing/refusal";
import { wilsonInterval } from "./wilson-interval";

describe("observedRate", () => {
  it("[V5] is visits at 100 of the complete visits, and lists incomplete ones apart", () => {
    const visits = [
      { score: 100, complete: true },
      { score: 100, complete: true },
      { score: 0, complete: true },
      { score: 0, complete: false },
      { score: null, complete: false },
    ] as const;
    expect(observedRate(visits)).toEqual({
      hundred: 2,
      complete: 3,
      incomplete: 2,
      rate: 2 / 3,
      interval: wilsonInterval(2, 3),
    });
  });

  it("[V5] has no rate without a complete visit", () => {
    expect(observedRate([{ score: 0, complete: false }])).toEqual({
      hundred: 0,
      complete: 0,
      incomplete: 1,
      rate: null,
      interval: [0, 1],
    });
  });

  it.each([
    { visits: {}, path: "visits" },
    { visits: [{ score: 50, complete: true }], path: "visits[0].score" },
    { visits: [{ score: 100 }], path: "visits[0].complete" },
  ])("[X11] [X12] refuses a wrong shape at $path", ({ visits, path }) => {
    const hostile = JSON.parse(JSON.stringify(visits));
    expect(refusalOf(() => observedRate(hostile))).toEqual({ code: "bad-number", path });
  });
});
