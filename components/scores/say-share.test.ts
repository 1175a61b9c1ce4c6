import { describe, expect, it } from "vitest";
import { peopleOf } from "./say-share";

describe("a share of people", () => {
  it.each([
    [0.3, 3, 10],
    [0.7, 7, 10],
    [0.5, 5, 10],
    [0.25, 1, 4],
    [1 / 3, 1, 3],
    [2 / 3, 2, 3],
    [0.07, 7, 100],
    [1 / 7, 14, 100],
    [0.0001, 1, 100],
    [0.9999, 99, 100],
    [1, 10, 10],
  ])("%f is %i of %i", (share, part, whole) => {
    expect(peopleOf(share)).toEqual({ part, whole });
  });
});
