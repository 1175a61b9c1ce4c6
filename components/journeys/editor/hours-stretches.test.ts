import { describe, expect, it } from "vitest";
import { hoursOf, stretchesOf, stretchText } from "./hours-stretches";

const HOURS = { from: "09:00", to: "18:00" };
const NAMES = { 1: "월", 2: "화", 3: "수", 4: "목", 5: "금", 6: "토", 7: "일" };

describe("attended hours as people say them", () => {
  it("puts the days with the same hours together, earliest hours first", () => {
    expect(
      stretchesOf([
        { weekday: 2, from: "13:00", to: "18:00" },
        { weekday: 2, from: "09:00", to: "12:00" },
        { weekday: 1, from: "09:00", to: "12:00" },
      ]),
    ).toEqual([
      { weekdays: [1, 2], from: "09:00", to: "12:00" },
      { weekdays: [2], from: "13:00", to: "18:00" },
    ]);
  });

  it("are one line for each day again, each once, in the order of the week", () => {
    const morning = { weekdays: [2, 1], from: "09:00", to: "12:00" };
    expect(hoursOf([{ weekdays: [1], from: "13:00", to: "18:00" }, morning, morning])).toEqual([
      { weekday: 1, from: "09:00", to: "12:00" },
      { weekday: 1, from: "13:00", to: "18:00" },
      { weekday: 2, from: "09:00", to: "12:00" },
    ]);
  });

  it("name a row of days by its ends, others one by one", () => {
    expect(stretchText({ weekdays: [1, 2, 3, 4, 5], ...HOURS }, NAMES)).toBe("월~금 09:00~18:00");
    expect(stretchText({ weekdays: [1, 3], ...HOURS }, NAMES)).toBe("월·수 09:00~18:00");
    expect(stretchText({ weekdays: [6, 7], ...HOURS }, NAMES)).toBe("토·일 09:00~18:00");
  });
});
