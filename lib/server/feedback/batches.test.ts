import { describe, expect, it } from "vitest";
import { batchesOf, shuffledById } from "./batches";

const days = (...answers: readonly number[]) =>
  answers.map((count, index) => ({ day: `2026-11-0${index + 1}`, answers: count }));

describe("batches of answers", () => {
  it("fold days until five are together", () => {
    expect(batchesOf(days(3, 2, 6, 1, 4))).toEqual([
      { from: "2026-11-01", to: "2026-11-02", answers: 5 },
      { from: "2026-11-03", to: "2026-11-03", answers: 6 },
      { from: "2026-11-04", to: "2026-11-05", answers: 5 },
    ]);
  });

  it("never leave a few over: they join the last ones", () => {
    expect(batchesOf(days(5, 1, 2))).toEqual([
      { from: "2026-11-01", to: "2026-11-03", answers: 8 },
    ]);
  });

  it("are none below five, in whatever order the days come", () => {
    expect(batchesOf(days(1, 3))).toEqual([]);
    expect(batchesOf([])).toEqual([]);
    expect(batchesOf([...days(4, 1)].reverse())).toEqual([
      { from: "2026-11-01", to: "2026-11-02", answers: 5 },
    ]);
  });

  it("hold what was written in an order that is not that of time, and the same at each look", () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ id: `0198c0de-${1_000 + index}` }));
    const shuffled = shuffledById(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffledById([...items].reverse())).toEqual(shuffled);
    expect([...shuffled].sort((a, b) => a.id.localeCompare(b.id))).toEqual(items);
  });
});
