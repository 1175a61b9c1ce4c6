import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDrawing, drawn } from "../testing/a-drawing";

describe("the links of a drawing", () => {
  it("says the share of every way of a branch", () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ journey, texts }) => {
        const { links } = drawn(journey, texts);
        const ways = (id: string) => links.filter(({ from }) => from === id).length;
        const silent = links.filter(({ from, share }) => ways(from) > 1 && share === null);
        expect(silent).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("leads no link back, not even into a stop that is reached at different seconds", () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ journey }) => {
        for (const { path } of drawn(journey).links) {
          const [start = 0, , , end = 0] = path
            .slice(1)
            .split("C")
            .flatMap((part) => part.split(" "))
            .map(Number)
            .filter((_, place) => place % 2 === 0);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: 200 },
    );
  });
});
