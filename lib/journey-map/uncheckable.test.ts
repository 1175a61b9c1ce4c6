import { describe, expect, it } from "vitest";
import { uncheckableOf } from "./uncheckable";

const place = (name: string, changes: object = {}) => ({
  ...{ name, major: true, routine: true, factors: [{ basic: true }] },
  ...changes,
});

describe("touchpoints that cannot be checked", () => {
  it("are the major ones on every way that have no basic factor", () => {
    const touchpoints = [
      place("로비"),
      place("정문", { factors: [] }),
      place("계단", { factors: [{ basic: false }] }),
      place("게시판", { factors: [], major: false }),
      place("고장", { factors: [], routine: false }),
    ];
    expect(uncheckableOf(touchpoints).map(({ name }) => name)).toEqual(["정문", "계단"]);
  });
});
