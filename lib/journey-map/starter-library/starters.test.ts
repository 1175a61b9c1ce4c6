import { describe, expect, it } from "vitest";
import { journeyDocument } from "../../schemas/journey-document";
import { documentOfMap } from "../map-document";
import { told } from "../testing/a-map";
import { startersIn } from "./starters";
import { templatesIn } from "./templates";

const HANGUL = /[가-힣]/;

describe("the starter library", () => {
  it("has the touchpoints of every visit and those of now and then, each with a factor to check", () => {
    const starters = startersIn("ko");
    expect(new Set(starters.map(({ id }) => id)).size).toBe(starters.length);
    expect(starters.filter(({ routine }) => !routine)).toHaveLength(14);
    expect(starters.filter(({ factors }) => factors.length === 0)).toEqual([]);
    expect(starters.every(({ routine, occurrence }) => routine === (occurrence === null))).toBe(
      true,
    );
  });

  it("names every touchpoint otherwise, so that typing finds it", () => {
    for (const language of ["ko", "en"] as const) {
      const names = startersIn(language).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("speaks one language at a time", () => {
    expect(JSON.stringify(startersIn("en"))).not.toMatch(HANGUL);
    expect(JSON.stringify(templatesIn("en"))).not.toMatch(HANGUL);
    for (const { name, factors } of startersIn("ko"))
      expect(
        [name, ...factors.map((factor) => factor.standard)].filter((text) => !HANGUL.test(text)),
      ).toEqual([]);
  });
});

describe("the templates", () => {
  it.each(["ko", "en"] as const)("are sound journeys: %s", (language) => {
    for (const { map } of templatesIn(language)) {
      const document = documentOfMap(map);
      expect(journeyDocument.parse(document)).toEqual(document);
      expect(map.touchpoints.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("begin with the founding story: stairs or lift, and nobody who welcomes in the first 15 seconds", () => {
    const newcomer = templatesIn("ko").find(({ key }) => key === "newcomer");
    expect(newcomer && told(newcomer.map)).toBe(
      "gatelobbystairsliftcounselling gate>lobby lift>counselling lobby>lift:7 lobby>stairs:3 stairs>counselling",
    );
    const greeting = newcomer?.map.touchpoints.filter(({ greets }) => greets);
    expect(greeting?.map(({ id }) => id)).toEqual(["counselling"]);
  });
});
