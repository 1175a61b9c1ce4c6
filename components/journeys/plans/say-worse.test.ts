import { describe, expect, it } from "vitest";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { aMap } from "@/lib/journey-map/testing/a-map";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { firstSeconds } from "@/lib/scoring";
import { planWords } from "./plan-words";
import { sayWorse } from "./say-worse";

/** With the seconds that each takes, and who greets. */
function timed(map: JourneyMap, seconds: Readonly<Record<string, number>>, greeter: string) {
  const touchpoints = map.touchpoints.map((touchpoint) => ({
    ...touchpoint,
    durationSeconds: seconds[touchpoint.name] ?? 0,
    greets: touchpoint.name === greeter,
  }));
  return { ...map, touchpoints };
}

const secondsOf = (map: JourneyMap) => firstSeconds(scoringJourney(map));

const worse = (asIs: JourneyMap, toBe: JourneyMap, locale: "ko" | "en" = "ko") =>
  sayWorse({
    locale,
    say: planWords(locale),
    asIs,
    toBe,
    firstSeconds: { asIs: secondsOf(asIs), toBe: secondsOf(toBe) },
  });

const SECONDS = { 로비: 55, 계단: 300, 승강기: 40 };

describe("what a plan makes worse, in words", () => {
  it("says of whom the first greeting comes later, and who no longer meets a place", () => {
    const asIs = timed(
      aMap("로비>상담:1 상담>계단:7 상담>승강기:3 계단>복도 승강기>복도"),
      SECONDS,
      "상담",
    );
    const toBe = timed(
      aMap("로비>계단:7 로비>승강기:3 계단>상담 상담>복도 승강기>복도"),
      SECONDS,
      "상담",
    );
    expect(worse(asIs, toBe)).toEqual([
      "10명 중 7명은 첫 맞이가 늦어집니다: 55초 → 5분 55초",
      "10명 중 3명은 아무도 맞이하지 않게 됩니다",
      "상담: 10명 중 3명은 더 이상 만나지 않습니다",
    ]);
    expect(worse(asIs, toBe, "en")).toContain("상담: no longer met by 3 of 10");
  });

  it("says nothing where a path only gets better", () => {
    const asIs = timed(aMap("로비>계단 계단>상담"), SECONDS, "상담");
    const toBe = timed(aMap("로비>상담 상담>계단"), SECONDS, "상담");
    expect(worse(asIs, toBe)).toEqual([]);
  });

  it("says of everybody what holds of everybody", () => {
    const asIs = timed(aMap("로비>상담"), SECONDS, "상담");
    const toBe = timed(aMap("계단>로비 로비>상담"), SECONDS, "상담");
    expect(worse(asIs, toBe)).toEqual(["모든 분은 첫 맞이가 늦어집니다: 55초 → 5분 55초"]);
  });
});
