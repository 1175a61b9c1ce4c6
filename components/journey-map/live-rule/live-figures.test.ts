import { describe, expect, it } from "vitest";
import { applyCommand } from "@/lib/journey-map/apply-command";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { aRow, aTouchpoint } from "@/lib/journey-map/testing/a-map";
import { liveFigures } from "./live-figures";
import { liveRuleWords } from "./live-rule-words";
import { sayFigures } from "./say-figures";

const place = (id: string, changes: Partial<MapTouchpoint> = {}): MapTouchpoint =>
  aTouchpoint(id, { durationSeconds: 6, ...changes });

const corner = place("상담 코너", { greets: true });
const path = aRow([place("경비실"), place("로비"), place("계단"), corner]);
const tallies = {
  경비실: { passed: 48, failed: 12 },
  로비: { passed: 60, failed: 0 },
  elsewhere: { passed: 1, failed: 99 },
};
const evidence = { tallies, from: "2026-11-01", to: "2026-11-30" };
const saying = { words: liveRuleWords("ko"), locale: "ko" } as const;

function figuresOf(...given: Parameters<typeof liveFigures>) {
  const figures = liveFigures(...given);
  if (!figures) throw new Error("no figures");
  return figures;
}

describe("the rule while a path is drawn", () => {
  it("[F5] answers at once when the corner is moved before the stairs", () => {
    const before = sayFigures(figuresOf(path, evidence), saying).first;
    expect(before.value).toBe("15초가 지나도록 맞이하는 사람이 없습니다");
    expect(before.note).toBe("첫 맞이: 18초 뒤 (상담 코너)");
    const moved = applyCommand(path, { type: "reorder", id: corner.id, after: "로비" });
    if (moved.status === "refused") throw new Error(moved.code);
    const after = sayFigures(figuresOf(moved.map, evidence), saying).first;
    expect(after.value).toBe("12초에 상담 코너가 맞이합니다");
  });

  it("[F5] says what is true of a greeting at exactly 15 seconds", () => {
    const late = aRow([place("문"), place("로비", { durationSeconds: 9 }), corner]);
    const { value, note } = sayFigures(figuresOf(late, evidence), saying).first;
    expect([value, note]).toEqual([
      "15초가 지나도록 맞이하는 사람이 없습니다",
      "첫 맞이: 15초 뒤 (상담 코너)",
    ]);
  });

  it("[F6] says of a branched path how many are greeted when, and who never is", () => {
    const office = place("사무실", { greets: true });
    const places = [
      place("로비", { durationSeconds: 15 }),
      place("계단", { durationSeconds: 340 }),
      place("엘리베이터", { durationSeconds: 30 }),
      office,
    ];
    const ways = [
      { from: "로비", to: "계단", weight: 0.7 },
      { from: "로비", to: "엘리베이터", weight: 0.3 },
      { from: "엘리베이터", to: "사무실", weight: null },
    ];
    const joined = [...ways, { from: "계단", to: "사무실", weight: null }];
    const firstOf = (links: typeof ways) =>
      sayFigures(figuresOf(aRow(places, { links }), evidence), saying).first.note;
    expect(firstOf(joined)).toBe("첫 맞이: 10명 중 3명은 45초 뒤, 7명은 5분 55초 뒤 (사무실)");
    expect(firstOf(ways)).toBe("첫 맞이: 10명 중 3명은 45초 뒤, 7명은 맞이하는 사람 없음 (사무실)");
  });

  it("says beside the verdict when whoever greets is away, and nothing of hours that change nothing", () => {
    const weekday = (from: string, to: string) =>
      [1, 2, 3, 4, 5].map((day) => ({ weekday: day, from, to }));
    const attendedHours = [...weekday("09:00", "12:00"), ...weekday("13:00", "18:00")];
    const attended = place("상담 코너", { greets: true, attendedHours });
    const near = sayFigures(figuresOf(aRow([place("경비실"), attended]), evidence), saying).first;
    expect(near).toEqual({
      value: "6초에 상담 코너가 맞이합니다",
      note: "월~금요일 12~13시에는 맞이하는 사람이 없습니다",
      tag: "",
    });
    const far = aRow([place("경비실"), place("로비"), place("계단"), attended]);
    expect(figuresOf(far, evidence).gaps).toEqual([]);
  });

  it("[W8] leans on the checks of the places on the path, and names what nobody checked", () => {
    const { rate, weakest, blindSpots, assumed } = figuresOf(path, evidence);
    expect(rate).toMatchObject({ value: 0.8, visits: 60 });
    expect(weakest?.touchpoint.name).toBe("경비실");
    expect(blindSpots).toEqual(["계단", "상담 코너"]);
    expect(assumed).toEqual([]);
  });

  it("[C3] [C4] assumes what is new in a plan, and keeps the evidence of what is planned from something", () => {
    const asIs = aRow([place("경비실"), place("로비")]);
    const bright = place("p1", { name: "밝은 로비", sameAs: "로비" });
    const plan = aRow([place("경비실"), bright, corner]);
    const figures = figuresOf(plan, { ...evidence, asIs });
    expect(figures.rate?.value).toBeCloseTo((48 / 60) * (108 / 120), 12);
    expect(figures.rate?.visits).toBe(60);
    expect(figures.assumed).toEqual([corner]);
    expect(sayFigures(figures, saying).rate.tag).toBe("예상값");
  });

  it("assumes nothing where nothing was checked", () => {
    const asIs = aRow([place("경비실")]);
    const figures = figuresOf(aRow([place("경비실"), corner]), { ...evidence, tallies: {}, asIs });
    expect(figures.rate).toBeNull();
    expect(sayFigures(figures, saying).rate.value).toBe("아직 알 수 없습니다");
  });

  it("says nothing of an empty map, or of one that cannot be judged", () => {
    expect(liveFigures(aRow([]), evidence)).toBeNull();
    const torn = aRow([place("경비실", { routine: false })]);
    expect(liveFigures(torn, evidence)).toBeNull();
  });

  it("judges 500 touchpoints within a frame or two", () => {
    const many = aRow(Array.from({ length: 500 }, (_, index) => place(`t${index}`)));
    const seen = Object.fromEntries(
      many.touchpoints.map(({ id }) => [id, { passed: 59, failed: 1 }]),
    );
    figuresOf(many, { ...evidence, tallies: seen });
    const started = performance.now();
    figuresOf(many, { ...evidence, tallies: seen });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
