import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/i18n/words-of";
import { mergeMaps } from "@/lib/journey-map/merge/merge-maps";
import { aMap, aTouchpoint } from "@/lib/journey-map/testing/a-map";
import { conflictTitle, conflictValue } from "./conflict-values";

const words = wordsOf("ko", ({ editor }) => editor);
const mapWith = (changes: object) => aMap("", { touchpoints: [aTouchpoint("정문", changes)] });

function said(mine: object, theirs: object) {
  const three = { base: mapWith({}), mine: mapWith(mine), theirs: mapWith(theirs) };
  const [conflict] = mergeMaps(three).conflicts;
  if (!conflict) throw new Error("no conflict");
  return [
    conflictTitle(conflict, words),
    conflictValue(conflict, "mine", words),
    conflictValue(conflict, "theirs", words),
  ];
}

describe("what both changed, in words", () => {
  it.each([
    [{ duty: "안내" }, { duty: "경비" }, ["정문 · 담당 직무", "안내", "경비"]],
    [{ channel: "phone" }, { channel: "digital" }, ["정문 · 만나는 방식", "전화", "온라인"]],
    [{ durationSeconds: 5 }, { durationSeconds: 9 }, ["정문 · 걸리는 시간", "5", "9"]],
    [
      { routine: false, occurrence: 0.1 },
      { routine: false, occurrence: 0.25 },
      ["정문 · 언제 만나는지", "일이 생겼을 때 10%", "일이 생겼을 때 25%"],
    ],
    [
      { attendedHours: [{ weekday: 1, from: "09:00", to: "12:00" }] },
      { attendedHours: [{ weekday: 2, from: "09:00", to: "12:00" }] },
      ["정문 · 상주 시간", "월 09:00~12:00", "화 09:00~12:00"],
    ],
  ])("%j against %j", (mine, theirs, expected) => {
    expect(said(mine, theirs)).toEqual(expected);
  });

  it("tells removing from keeping", () => {
    const base = mapWith({});
    const three = { base, mine: aMap(""), theirs: mapWith({ duty: "경비" }) };
    const [conflict] = mergeMaps(three).conflicts;
    expect(conflict && conflictTitle(conflict, words)).toBe("정문 · 지우기");
    expect(conflict && conflictValue(conflict, "mine", words)).toBe("지움");
    expect(conflict && conflictValue(conflict, "theirs", words)).toBe("남김");
  });
});
