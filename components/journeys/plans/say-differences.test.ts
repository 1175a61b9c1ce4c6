import { describe, expect, it } from "vitest";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { planDifferences } from "@/lib/journey-map/planned/plan-differences";
import { aMap } from "@/lib/journey-map/testing/a-map";
import { planWords } from "./plan-words";
import { sayDifferences } from "./say-differences";

const said = (asIs: JourneyMap, toBe: JourneyMap, locale: "ko" | "en" = "ko") =>
  sayDifferences({ locale, say: planWords(locale), asIs, toBe }, planDifferences(asIs, toBe));

describe("what a plan makes different, in words", () => {
  it("says the shares of a fork as people, as every drawing does", () => {
    const asIs = aMap("로비>계단:7 로비>승강기:3");
    const toBe = aMap("로비>계단:1 로비>승강기:3");
    expect(said(asIs, toBe)).toMatchObject([
      {
        place: "로비",
        field: "다음 접점",
        now: "계단 10명 중 7명, 승강기 10명 중 3명",
        planned: "계단 4명 중 1명, 승강기 4명 중 3명",
      },
    ]);
    expect(said(asIs, toBe, "en")).toMatchObject([{ planned: "계단 1 of 4, 승강기 3 of 4" }]);
  });

  it("names an only way without a share", () => {
    const [asIs, toBe] = [aMap("로비>계단:1 로비>승강기:1"), aMap("로비>계단 계단>승강기")];
    expect(said(asIs, toBe)).toContainEqual(
      expect.objectContaining({ field: "다음 접점", place: "로비", planned: "계단" }),
    );
  });
});
