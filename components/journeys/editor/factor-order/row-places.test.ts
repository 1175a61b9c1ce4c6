import { describe, expect, it } from "vitest";
import { heldAt, shiftOf } from "./row-places";

const rows = [
  { top: 0, height: 50 },
  { top: 50, height: 50 },
  { top: 100, height: 90 },
];
const shifts = (from: number, wanted: number) => {
  const held = heldAt({ from, rows }, wanted);
  return held && rows.map((_, place) => shiftOf(held, place));
};

describe("a row held in a list", () => {
  it("keeps its place until half of its neighbour is passed", () => {
    expect(heldAt({ from: 0, rows }, 25)?.to).toBe(0);
    expect(heldAt({ from: 0, rows }, 26)?.to).toBe(1);
    expect(heldAt({ from: 1, rows }, -25)?.to).toBe(1);
    expect(heldAt({ from: 1, rows }, -26)?.to).toBe(0);
  });

  it("passes all of them when it is drawn to an end", () => {
    expect(heldAt({ from: 0, rows }, 140)?.to).toBe(2);
    expect(heldAt({ from: 2, rows }, -100)?.to).toBe(0);
  });

  it("never leaves the list", () => {
    expect(heldAt({ from: 0, rows }, 900)?.by).toBe(140);
    expect(heldAt({ from: 1, rows }, -900)?.by).toBe(-50);
  });

  it("has the others make as much room as it takes", () => {
    expect(shifts(0, 140)).toEqual([140, -50, -50]);
    expect(shifts(2, -60)).toEqual([0, 90, -60]);
    expect(shifts(1, 0)).toEqual([0, 0, 0]);
  });

  it("is not held where there is no such row", () => {
    expect(heldAt({ from: 3, rows }, 10)).toBeNull();
  });
});
