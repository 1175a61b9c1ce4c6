import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeHeights } from "./free-heights";
import { overlap } from "./rect";
import type { Rect } from "./types";

const HEIGHT = 140;

const bars = fc
  .array(fc.record({ x: fc.nat(2_000), width: fc.integer({ min: 1, max: 800 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) => all.toSorted((one, other) => one.x - other.x))
  .map((all) => all.map((bar): Rect => ({ ...bar, y: -HEIGHT / 2, height: HEIGHT })));

/** How many stand beside each other at the densest place. */
const mostBeside = (rects: readonly Rect[]): number =>
  Math.max(
    ...rects.map(({ x: at }) => rects.filter(({ x, width }) => x <= at && at < x + width).length),
  );

describe("free heights", () => {
  it("are used again where they are free again along the axis: no more than stand beside each other", () => {
    fc.assert(
      fc.property(bars, (rects) => {
        const wanted = rects.map((box) => ({ box, height: 0 }));
        expect(new Set(freeHeights(wanted, [])).size).toBe(mostBeside(rects));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("let nothing overlap, whatever is wanted and whatever stands there already", () => {
    const heights = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 60 });
    fc.assert(
      fc.property(bars, bars, heights, (rects, around, wishes) => {
        const wanted = rects.map((box, place) => ({ box, height: wishes[place] ?? 0 }));
        const found = freeHeights(wanted, around);
        const placed = rects.map((box, place) => ({ ...box, y: box.y + (found[place] ?? 0) }));
        const touching = placed.filter((rect, place) =>
          [...placed.slice(0, place), ...around].some((other) => overlap(rect, other)),
        );
        expect(touching).toEqual([]);
        expect(found.every(Number.isInteger)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("are the nearest, down before up", () => {
    const box: Rect = { x: 0, width: 10, y: -70, height: 140 };
    const wish = (height: number) => ({ box, height });
    expect(freeHeights([wish(0), wish(0), wish(0), wish(150)], [])).toEqual([0, 140, -140, 280]);
  });
});
