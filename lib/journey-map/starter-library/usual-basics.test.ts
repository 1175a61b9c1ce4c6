import { describe, expect, it } from "vitest";
import { aFactor, aTouchpoint } from "../testing/a-map";
import { startersIn } from "./starters";
import { usualBasics } from "./usual-basics";

const starters = startersIn("ko");
const namesFor = (name: string, changes: object = {}, groups: object[] = []) =>
  usualBasics(aTouchpoint("a", { name, ...changes }), {
    starters,
    groups: groups as [],
  }).map((factor) => factor.name);

describe("the usual basic factors of a place", () => {
  it("are those of the starter whose name it has, or part of it", () => {
    expect(namesFor("계단")).toEqual(["안전바"]);
    expect(namesFor("본관 계단")).toEqual(["안전바"]);
    expect(namesFor("상담실")).toEqual(namesFor("2층 상담실"));
  });

  it("are not those of a place that only begins alike", () => {
    expect(namesFor("안내판")).toEqual(namesFor("알 수 없는 곳"));
  });

  it("are those that the centre keeps itself, where it does", () => {
    const group = { section: "계단", factors: [aFactor("x", { name: "미끄럼 방지" })] };
    expect(namesFor("계단", {}, [group])).toEqual(["미끄럼 방지"]);
  });

  it("follow the way one meets visitors where no such place is known", () => {
    expect(namesFor("알 수 없는 곳", { channel: "phone" })).toEqual(namesFor("전화 문의"));
    expect(namesFor("알 수 없는 곳").length).toBeGreaterThan(0);
  });

  it("leave out those that it has already", () => {
    const factors = [aFactor("f", { name: "안전바", basic: false })];
    expect(namesFor("계단", { factors })).not.toContain("안전바");
  });

  it("exist for every channel", () => {
    for (const channel of ["face", "phone", "signage", "facility", "digital"])
      expect(namesFor("알 수 없는 곳", { channel }).length).toBeGreaterThan(0);
  });
});
