import { describe, expect, it } from "vitest";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { aMap, aTouchpoint } from "@/lib/journey-map/testing/a-map";
import { offeredFor } from "./starter-choice";

const starters = startersIn("ko");
const named = (name: string) => aTouchpoint(name, { name });
const namesFor = (typed: string, map = aMap(""), ours = [named("1층 로비")]) =>
  offeredFor(typed, map, { ours, starters }).map(
    ({ kind, touchpoint }) => `${kind} ${touchpoint.name}`,
  );

describe("what typing finds", () => {
  it("is the centre's own first, then what centres have in common, each name once", () => {
    expect(namesFor("로비")).toEqual(["ours 1층 로비"]);
    expect(namesFor("정문")).toEqual(["common 정문 경비실"]);
    expect(namesFor("응급")).toEqual(["sometimes 응급환자"]);
  });

  it("goes by initial consonants too", () => {
    expect(namesFor("ㅎㅈㅅ")).toContain("common 화장실");
  });

  it("leaves out what is on the map already", () => {
    expect(namesFor("로비", aMap("", { touchpoints: [named("1층 로비")] }))).toEqual([]);
  });

  it("is a short list before anything is typed, and nothing where nothing fits", () => {
    expect(namesFor("")).toHaveLength(8);
    expect(namesFor("없는 곳")).toEqual([]);
  });
});
