import fc from "fast-check";
import type { Journey, Link, Touchpoint } from "../../scoring";
import { type PathDrawing, pathLayout } from "../path-layout/path-layout";
import type { PathLayout, StopTexts } from "../path-layout/types";

export const plannedStop = (
  id: string,
  durationSeconds: number,
  rest: Partial<Touchpoint> = {},
): Touchpoint => ({
  id,
  name: id,
  major: true,
  routine: true,
  durationSeconds,
  ...rest,
});

export const FOUNDING: Journey = {
  touchpoints: [
    plannedStop("1-guard", 6),
    plannedStop("2-lobby", 12),
    plannedStop("3-stairs", 20),
    plannedStop("4-lift", 35),
    plannedStop("5-counsel", 900, { greets: true }),
  ],
  links: [
    { from: "1-guard", to: "2-lobby" },
    { from: "2-lobby", to: "3-stairs", weight: 3 },
    { from: "2-lobby", to: "4-lift", weight: 7 },
    { from: "3-stairs", to: "5-counsel" },
    { from: "4-lift", to: "5-counsel" },
  ],
};

export const drawingOf = (journey: Journey, texts: PathDrawing["texts"] = {}): PathDrawing => ({
  journey,
  texts: Object.fromEntries(
    journey.touchpoints.map(({ id, name }) => [
      id,
      texts[id] ?? { title: name, note: "60번 중 8번", flag: "" },
    ]),
  ),
  bandLabel: "첫 15초 · 맞이하는 사람 없음",
  headings: { nonRoutine: "일이 생겼을 때", unreachable: "지나지 않는 접점" },
  sayShare: (share) => `10명 중 ${Math.round(share * 10)}명`,
  saySecond: (second) => `${second}초`,
});

export const drawn = (journey: Journey, texts: PathDrawing["texts"] = {}): PathLayout =>
  pathLayout(drawingOf(journey, texts));

const arbitraryStop = fc.record({
  name: fc.constantFrom(
    "정문 경비실",
    "로비",
    "장애인 전용 주차 구역에서 현관까지 이어지는 경사로",
    "Information desk on the first floor",
    "가나다라마바사아자차카타파하가나다라마바사아자차카타파하",
    "1",
  ),
  seconds: fc.constantFrom(undefined, 0, 1, 3, 10, 30, 90, 1_200),
  routine: fc.boolean(),
  isUsual: fc.boolean(),
  greets: fc.boolean(),
  flag: fc.constantFrom("", "먼저 고칠 곳", "처음 맞이 38~53초"),
  note: fc.constantFrom("", "60번 중 8번", "점검 안 한 곳"),
});

/** Chains and branches of up to 30 stops: each is reached from one of the three before it, some from two. */
export const arbitraryDrawing = fc
  .array(
    fc.record({ made: arbitraryStop, back: fc.integer({ min: 1, max: 3 }), again: fc.boolean() }),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => {
    const idOf = (place: number) => `s${String(place).padStart(2, "0")}`;
    const touchpoints = parts.map(({ made }, place): Touchpoint => {
      const routine = made.routine || made.isUsual;
      return {
        id: idOf(place),
        name: made.name,
        major: true,
        routine,
        greets: made.greets,
        ...(routine ? {} : { occurrence: 0.1 }),
        ...(made.seconds === undefined ? {} : { durationSeconds: made.seconds }),
      };
    });
    const links = parts.flatMap(({ back, again }, place): Link[] => {
      if (place === 0) return [];
      const first = Math.max(0, place - back);
      const second = place - 1;
      const link = { from: idOf(first), to: idOf(place) };
      return again && second !== first ? [link, { from: idOf(second), to: idOf(place) }] : [link];
    });
    const texts: Record<string, StopTexts> = {};
    for (const [place, { made }] of parts.entries()) {
      texts[idOf(place)] = { title: made.name, note: made.note, flag: made.flag };
    }
    return { journey: { touchpoints, links }, texts };
  });
