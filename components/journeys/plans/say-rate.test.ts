import { describe, expect, it } from "vitest";
import { aMap } from "@/lib/journey-map/testing/a-map";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { scoreJourney, type Tallies } from "@/lib/scoring";
import { planWords } from "./plan-words";
import { sayCoverage, sayRate, sayThin } from "./say-rate";

const map = aMap("경비실>로비 로비>계단:7 로비>승강기:3 계단>상담 승강기>상담 상담>배웅");

const scored = (tallies: Tallies, locale: "ko" | "en" = "ko") => ({
  ...{ locale, map },
  say: planWords(locale),
  score: scoreJourney(scoringJourney(map), tallies),
});

describe("a rate with what it rests on, in words", () => {
  it("stands back where one of six touchpoints was checked, and says so first", () => {
    const view = scored({ 로비: { passed: 2, failed: 0 } });
    expect(sayRate(view)).toMatchObject({ value: "추정 100.0%", isThin: true });
    expect(sayCoverage(view)).toBe(
      "주요 접점 6곳 중 1곳만 점검했습니다. 나머지 5곳은 계산에 없습니다.",
    );
    expect(sayThin(view)).toBe(
      "점검이 더 필요해요. 가장 적게 점검한 접점(로비)의 점검이 2번뿐입니다.",
    );
  });

  it("names one check as one, in English too", () => {
    const once = { passed: 1, failed: 0 };
    expect(sayThin(scored({ 로비: once }, "en"))).toMatch(/has only 1 check\.$/);
  });

  it("stands out where everything was checked often enough", () => {
    const often = { passed: 40, failed: 0 };
    const tallies = Object.fromEntries(map.touchpoints.map(({ id }) => [id, often]));
    const view = scored(tallies);
    expect(sayRate(view)).toMatchObject({ value: "100.0%", isThin: false });
    expect([sayCoverage(view), sayThin(view)]).toEqual(["", ""]);
  });

  it("is none without a check", () => {
    expect(sayRate(scored({}))).toBeNull();
  });
});
