import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putBackMs } from "./steady-clock";
import {
  forgottenSince,
  type Press,
  secondAt,
  undoable,
  walkedBy,
  walkOn,
  withoutForgotten,
  withoutPress,
} from "./stopwatch";

const START = Date.parse("2026-11-21T06:00:00Z");
const at = (second: number): number => START + second * 1_000;

const PRESSES: readonly Press[] = [
  { type: "arrived", id: "guard", at: at(0) },
  { type: "arrived", id: "lobby", at: at(7) },
  { type: "greeted", at: at(12) },
  { type: "paused", at: at(15) },
  { type: "resumed", at: at(75) },
  { type: "chose", after: "lobby", id: "lift", at: at(76) },
  { type: "arrived", id: "lift", at: at(80) },
];

describe("the stopwatch of a walk", () => {
  it("counts the visitor's seconds and not those of a pause", () => {
    expect(walkedBy(PRESSES)).toEqual({
      startedAt: START,
      choices: { lobby: "lift" },
      arrivals: { guard: 0, lobby: 7, lift: 20 },
      reachedAt: { guard: at(0), lobby: at(7), lift: at(80) },
      greeting: { status: "greeted", second: 12 },
      status: "walking",
      pausedSeconds: 60,
      endedAt: null,
    });
    expect(walkedBy([])).toBeNull();
  });

  it("stands still while it is paused, and after the end", () => {
    const paused = PRESSES.slice(0, 4);
    expect(walkedBy(paused)?.status).toBe("paused");
    expect([20, 500].map((second) => secondAt(paused, at(second)))).toEqual([15, 15]);
    const ended: readonly Press[] = [...PRESSES, { type: "ended", at: at(100) }];
    expect(walkedBy(ended)).toMatchObject({ status: "ended", endedAt: at(100), pausedSeconds: 60 });
    expect(secondAt(ended, at(5_000))).toBe(40);
  });

  it("goes on from an end that was pressed too early as from a pause", () => {
    const ended: readonly Press[] = [...PRESSES, { type: "ended", at: at(100) }];
    const again = walkOn(ended, at(300));
    expect(walkedBy(again)).toMatchObject({ status: "walking", pausedSeconds: 260 });
    expect(secondAt(again, at(310))).toBe(50);
  });

  it("takes the last press back for ten seconds, but neither a pause nor the beginning", () => {
    expect(undoable(PRESSES, at(89))).toEqual(PRESSES.at(-1));
    expect(undoable(PRESSES, at(90))).toBeNull();
    expect(undoable(PRESSES.slice(0, 4), at(16))).toBeNull();
    expect(undoable(PRESSES.slice(0, 1), at(1))).toBeNull();
  });

  it("forgets a second that was pressed by mistake, later too", () => {
    expect(walkedBy(withoutPress(PRESSES, "lobby"))?.arrivals).toEqual({ guard: 0, lift: 20 });
    expect(walkedBy(withoutPress(PRESSES, "guard"))?.startedAt).toBe(START);
  });

  it("does not say that nobody greeted where a greeting was pressed by mistake", () => {
    const cleared = withoutPress(PRESSES, "");
    expect(walkedBy(cleared)?.greeting).toEqual({ status: "notTimed" });
    expect(walkedBy(PRESSES.slice(0, 2))?.greeting).toEqual({ status: "nobody" });
    const again: readonly Press[] = [...cleared, { type: "greeted", at: at(90) }];
    expect(walkedBy(again)?.greeting).toEqual({ status: "greeted", second: 30 });
  });

  it("is forgotten where nothing was pressed for hours, and then goes on without them", () => {
    const hours = 3 * 3_600;
    const asked = { now: at(80 + hours), attendedAt: 0 };
    expect(forgottenSince(PRESSES, asked)).toBe(at(80));
    expect(forgottenSince(PRESSES, { ...asked, now: at(80 + 3_600) })).toBeNull();
    expect(forgottenSince(PRESSES, { ...asked, attendedAt: at(hours) })).toBeNull();
    expect(forgottenSince(PRESSES.slice(0, 4), asked)).toBeNull();
    const again = withoutForgotten(PRESSES, { since: at(80), now: at(80 + hours) });
    expect(secondAt(again, at(90 + hours))).toBe(30);
    expect(walkedBy(again)).toMatchObject({ status: "walking", pausedSeconds: 60 + hours });
  });

  it("never runs backwards, whatever is paused when", () => {
    const gaps = fc.array(fc.nat({ max: 90_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(gaps, fc.array(fc.nat({ max: 200_000 }), { maxLength: 20 }), (steps, looks) => {
        let now = START;
        const presses = steps.map((gap, index): Press => {
          now += gap;
          return { type: index % 2 === 0 ? "resumed" : "paused", at: now };
        });
        const shown = looks
          .sort((one, other) => one - other)
          .map((look) => secondAt(presses, (presses[0]?.at ?? START) + look));
        expect(shown).toEqual([...shown].sort((one, other) => one - other));
        expect(shown.every((second, index) => second <= (looks[index] ?? 0) / 1_000)).toBe(true);
      }),
    );
  });
});

describe("a clock that people set", () => {
  const before = { date: START, monotonic: 500 };

  it("is found out when it is put back, and left alone when the phone slept", () => {
    expect(putBackMs(before, { date: START + 250, monotonic: 750 })).toBe(0);
    expect(putBackMs(before, { date: START - 60_000, monotonic: 750 })).toBe(60_250);
    expect(putBackMs(before, { date: START + 600_000, monotonic: 750 })).toBe(0);
  });
});
