import { describe, expect, it } from "vitest";
import { behindOf, inOrder, movedTo } from "./moved-order";

const IDS = ["a", "b", "c"];
const rows = (ids: readonly string[]) => ids.map((id) => ({ id }));

describe("an order in which one is moved", () => {
  it("has it at the place asked for, and never beyond either end", () => {
    expect(movedTo(IDS, "c", 0)).toEqual(["c", "a", "b"]);
    expect(movedTo(IDS, "a", 1)).toEqual(["b", "a", "c"]);
    expect(movedTo(IDS, "b", -1)).toEqual(["b", "a", "c"]);
    expect(movedTo(IDS, "a", 9)).toEqual(["b", "c", "a"]);
  });

  it("says behind which one it stands", () => {
    expect(behindOf(IDS, "a")).toBeNull();
    expect(behindOf(IDS, "c")).toBe("b");
  });

  it("keeps rows that came since at the end, in their own order", () => {
    expect(inOrder(rows(["a", "x", "b", "y"]), ["b", "a", "gone"])).toEqual(
      rows(["b", "a", "x", "y"]),
    );
  });
});
