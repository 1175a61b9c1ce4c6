import { describe, expect, it } from "vitest";
import { nextCell } from "./next-cell";

const grid = {
  rows: 3,
  columns: 2,
  isOpen: ({ row }: { readonly row: number }) => row !== 1,
};
const plain = { shiftKey: false, ctrlKey: false };
const from = (row: number, column: number, key: string, more = {}) =>
  nextCell({ row, column }, { ...plain, key, ...more }, grid);

describe("moving through the grid", () => {
  it("goes one cell by arrow, to the edge with Ctrl, and never out of it", () => {
    expect(from(0, 0, "ArrowDown")).toEqual({ row: 1, column: 0 });
    expect(from(0, 0, "ArrowUp")).toEqual({ row: 0, column: 0 });
    expect(from(0, 1, "ArrowRight")).toEqual({ row: 0, column: 1 });
    expect(from(0, 0, "ArrowDown", { ctrlKey: true })).toEqual({ row: 2, column: 0 });
    expect(from(2, 1, "Home")).toEqual({ row: 2, column: 0 });
    expect(from(0, 0, "End", { ctrlKey: true })).toEqual({ row: 2, column: 1 });
  });

  it("goes down by Enter and along by Tab, past cells that take nothing, and out at the end", () => {
    expect(from(0, 0, "Enter")).toEqual({ row: 2, column: 0 });
    expect(from(2, 0, "Enter")).toEqual({ row: 0, column: 1 });
    expect(from(2, 1, "Enter")).toBeNull();
    expect(from(0, 1, "Tab")).toEqual({ row: 2, column: 0 });
    expect(from(2, 1, "Tab")).toBeNull();
    expect(from(2, 0, "Tab", { shiftKey: true })).toEqual({ row: 0, column: 1 });
    expect(from(0, 0, "a")).toBeNull();
  });
});
