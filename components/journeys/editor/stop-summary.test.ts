import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/i18n/words-of";
import { aFactor, aMap, aTouchpoint } from "@/lib/journey-map/testing/a-map";
import { onwardText, stopNotes } from "./stop-summary";

const words = wordsOf("ko", ({ editor }) => ({
  ...editor.list,
  people: editor.ways.people,
}));
const onward = (ways: string, id: string) => onwardText(aMap(ways), aTouchpoint(id), words);

describe("where a touchpoint leads, in the list", () => {
  it("is not said where it is simply the next one, or the end", () => {
    expect(onward("a>b b>c", "a")).toBeNull();
    expect(onward("a>b b>c", "c")).toBeNull();
  });

  it("is said with shares where the path divides, and where it jumps or ends before the end", () => {
    expect(onward("a>b:3 a>c:7", "a")).toBe("다음: b 10명 중 3명, c 10명 중 7명");
    expect(onward("a>b a>c b>d c>d", "b")).toBe("다음: d");
    expect(onward("a>b a>c", "b")).toBe("끝");
  });
});

describe("what is worth knowing of a touchpoint", () => {
  it("is in few words, and nothing of what is usual", () => {
    const usual = aTouchpoint("a", { place: "정문", factors: [aFactor("f")] });
    const map = aMap("", { touchpoints: [usual] });
    expect(stopNotes(map, usual, words)).toEqual(["정문", "CS 요소 1개"]);
    const rare = aTouchpoint("b", { routine: false, occurrence: 0.1, major: false, greets: true });
    const both = { ...map, touchpoints: [usual, rare] };
    expect(stopNotes(both, rare, words)).toEqual([
      "시작",
      "일이 생겼을 때",
      "주요 접점 아님",
      "맞이 담당 있음",
      "CS 요소 없음",
    ]);
  });
});
