import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstSeconds, type Journey } from "../scoring";
import { type AttendedHours, attendedSlots } from "./attended-slots";

const stop = (id: string, greets: boolean, durationSeconds: number) => ({
  id,
  name: id,
  major: true,
  routine: true,
  greets,
  durationSeconds,
});

/** The gate, then a desk in the lobby at 6 s, then the counsellor at 38 s. */
const JOURNEY: Journey = {
  touchpoints: [stop("gate", false, 6), stop("desk", true, 32), stop("counsel", true, 600)],
  links: [
    { from: "gate", to: "desk" },
    { from: "desk", to: "counsel" },
  ],
};

const daily = (weekdays: readonly number[], from: string, to: string): AttendedHours[] =>
  weekdays.map((weekday) => ({ weekday, from, to }));

const WORKDAYS = [1, 2, 3, 4, 5];

const said = (hours: Readonly<Record<string, readonly AttendedHours[]>>) =>
  attendedSlots(JOURNEY, hours).map(
    ({ weekdays, from, to, attending, firstSeconds: { welcomedShare } }) => [
      weekdays.join(""),
      `${from}-${to}`,
      attending.join("+"),
      welcomedShare,
    ],
  );

describe("the first seconds by attended hours", () => {
  it("says nothing where whoever greets is always there", () => {
    expect(attendedSlots(JOURNEY, {})).toEqual([]);
    expect(attendedSlots(JOURNEY, { gate: daily(WORKDAYS, "09:00", "18:00") })).toEqual([]);
  });

  it("finds the lunch hour in which nobody welcomes within 15 seconds", () => {
    const hours = {
      desk: [...daily(WORKDAYS, "09:00", "12:00"), ...daily(WORKDAYS, "13:00", "18:00")],
    };
    expect(said(hours)).toEqual([
      ["12345", "09:00-12:00", "desk+counsel", 1],
      ["12345", "12:00-13:00", "counsel", 0],
      ["12345", "13:00-18:00", "desk+counsel", 1],
    ]);
  });

  it("keeps a weekday apart that differs, and joins stretches that do not", () => {
    const hours = {
      desk: [
        ...daily([1, 2, 3, 4], "09:00", "18:00"),
        { weekday: 5, from: "09:00", to: "12:00" },
        { weekday: 5, from: "12:00", to: "15:00" },
      ],
    };
    expect(said(hours)).toEqual([
      ["1234", "09:00-18:00", "desk+counsel", 1],
      ["5", "09:00-15:00", "desk+counsel", 1],
      ["5", "15:00-18:00", "counsel", 0],
    ]);
  });

  it("leaves out the weekdays on which the doors are shut", () => {
    const slots = attendedSlots(JOURNEY, { desk: daily([6], "10:00", "12:00") });
    expect(slots.map(({ weekdays }) => weekdays)).toEqual([[6]]);
  });

  it("scores each slot as if only those who are there greeted", () => {
    const slots = attendedSlots(JOURNEY, {
      desk: daily([1], "09:00", "10:00"),
      counsel: daily([1], "09:30", "11:00"),
    });
    const touchpoints = JOURNEY.touchpoints.map((one) => ({
      ...one,
      greets: one.id === "counsel",
    }));
    expect(slots.at(-1)).toMatchObject({ from: "10:00", to: "11:00", attending: ["counsel"] });
    expect(slots.at(-1)?.firstSeconds).toEqual(firstSeconds({ ...JOURNEY, touchpoints }));
  });

  it("cuts every attended day into slots without a gap or an overlap, whatever the hours", () => {
    const time = fc.integer({ min: 0, max: 47 });
    const clock = (half: number) =>
      `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;
    const hours = fc
      .tuple(fc.integer({ min: 1, max: 7 }), time, time)
      .filter(([, from, to]) => from < to)
      .map(([weekday, from, to]) => ({ weekday, from: clock(from), to: clock(to) }));
    const many = fc.array(hours, { maxLength: 8 });
    fc.assert(
      fc.property(many, many, (desk, counsel) => {
        const kept = [...desk, ...counsel];
        const ends = kept.flatMap(({ from, to }) => [from, to]).sort();
        const slots = attendedSlots(JOURNEY, { desk, counsel });
        for (const weekday of new Set(kept.map((one) => one.weekday))) {
          const ofDay = slots
            .filter(({ weekdays }) => weekdays.includes(weekday))
            .sort((one, other) => (one.from < other.from ? -1 : 1));
          expect(ofDay[0]?.from).toBe(ends[0]);
          expect(ofDay.at(-1)?.to).toBe(ends.at(-1));
          ofDay.slice(1).forEach((slot, index) => {
            expect(slot.from).toBe(ofDay[index]?.to);
          });
        }
      }),
    );
  });
});
