import { describe, expect, it } from "vitest";
import ko from "@/lib/i18n/messages/ko.json";
import { applyCommand } from "@/lib/journey-map/apply-command";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import { liveFigures } from "./live-figures";
import { sayFigures } from "./say-figures";

const place = (id: string, changes: Partial<MapTouchpoint> = {}): MapTouchpoint => ({
  id,
  name: id,
  place: "",
  channel: "face",
  duty: "",
  procedure: "",
  major: true,
  routine: true,
  occurrence: null,
  greets: false,
  attendedHours: [],
  durationSeconds: 6,
  position: null,
  factors: [],
  ...changes,
});

const map = (touchpoints: readonly MapTouchpoint[]): JourneyMap => ({
  name: "처음 오시는 분",
  persona: "",
  plan: "asIs",
  touchpoints,
  links: touchpoints.slice(1).map(({ id }, index) => ({
    from: touchpoints[index]?.id ?? "",
    to: id,
    weight: null,
  })),
  entries: null,
});

const corner = place("상담 코너", { greets: true });
const path = map([place("경비실"), place("로비"), place("계단"), corner]);
const tallies = {
  경비실: { passed: 48, failed: 12 },
  로비: { passed: 60, failed: 0 },
  elsewhere: { passed: 1, failed: 99 },
};
const evidence = { tallies, from: "2026-11-01", to: "2026-11-30" };
const saying = { words: ko.liveRule, locale: "ko" } as const;

function figuresOf(...given: Parameters<typeof liveFigures>) {
  const figures = liveFigures(...given);
  if (!figures) throw new Error("no figures");
  return figures;
}

describe("the rule while a path is drawn", () => {
  it("[F5] answers at once when the corner is moved before the stairs", () => {
    const before = sayFigures(figuresOf(path, evidence), saying).first;
    expect(before.value).toBe("15초 안에 맞이하는 사람이 없습니다");
    expect(before.note).toBe("처음 맞이는 18초 뒤, 상담 코너");
    const moved = applyCommand(path, { type: "reorder", id: corner.id, after: "로비" });
    if (moved.status === "refused") throw new Error(moved.code);
    const after = sayFigures(figuresOf(moved.map, evidence), saying).first;
    expect(after.value).toBe("12초에 상담 코너가 맞이합니다");
  });

  it("[W8] leans on the checks of the places on the path, and names what nobody checked", () => {
    const { rate, weakest, blindSpots, assumed } = figuresOf(path, evidence);
    expect(rate).toMatchObject({ value: 0.8, visits: 60 });
    expect(weakest?.touchpoint.name).toBe("경비실");
    expect(blindSpots).toEqual(["계단", "상담 코너"]);
    expect(assumed).toEqual([]);
  });

  it("[C3] [C4] assumes what is new in a plan, and keeps the evidence of what is planned from something", () => {
    const asIs = map([place("경비실"), place("로비")]);
    const bright = place("p1", { name: "밝은 로비", sameAs: "로비" });
    const plan = map([place("경비실"), bright, corner]);
    const figures = figuresOf(plan, { ...evidence, asIs });
    expect(figures.rate?.value).toBeCloseTo((48 / 60) * (108 / 120), 12);
    expect(figures.rate?.visits).toBe(60);
    expect(figures.assumed).toEqual([corner]);
    expect(sayFigures(figures, saying).rate.tag).toBe("예상값");
  });

  it("assumes nothing where nothing was checked", () => {
    const asIs = map([place("경비실")]);
    const figures = figuresOf(map([place("경비실"), corner]), { ...evidence, tallies: {}, asIs });
    expect(figures.rate).toBeNull();
    expect(sayFigures(figures, saying).rate.value).toBe("아직 알 수 없습니다");
  });

  it("says nothing of an empty map, or of one that cannot be judged", () => {
    expect(liveFigures(map([]), evidence)).toBeNull();
    const torn = map([place("경비실", { routine: false })]);
    expect(liveFigures(torn, evidence)).toBeNull();
  });

  it("judges 500 touchpoints within a frame or two", () => {
    const many = map(Array.from({ length: 500 }, (_, index) => place(`t${index}`)));
    const seen = Object.fromEntries(
      many.touchpoints.map(({ id }) => [id, { passed: 59, failed: 1 }]),
    );
    figuresOf(many, { ...evidence, tallies: seen });
    const started = performance.now();
    figuresOf(many, { ...evidence, tallies: seen });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
