import { describe, expect, it } from "vitest";
import { observedFirstSeconds } from "./observed-first-seconds";
import { refusalOf } from "./testing/refusal";
import { wilsonInterval } from "./wilson-interval";

function walks(...seconds: readonly (number | null)[]) {
  return seconds.map((firstGreetingSecond) => ({ firstGreetingSecond }));
}

describe("observedFirstSeconds", () => {
  it("[F8] counts walks greeted below `within`, and takes the median over greeted walks", () => {
    expect(observedFirstSeconds(walks(15, 3, null, 14.5), { within: 15 })).toEqual({
      walks: 4,
      welcomed: 2,
      share: 0.5,
      interval: wilsonInterval(2, 4),
      medianSecond: 14.5,
    });
  });

  it("[F8] the median of an even number lies between the middle two", () => {
    expect(observedFirstSeconds(walks(100, 4, 7, 2)).medianSecond).toBe(5.5);
  });

  it("[F8] without a greeting there is no median, without a walk no share", () => {
    expect(observedFirstSeconds(walks(null, null))).toMatchObject({ share: 0, medianSecond: null });
    expect(observedFirstSeconds([])).toEqual({
      walks: 0,
      welcomed: 0,
      share: null,
      interval: [0, 1],
      medianSecond: null,
    });
  });

  it.each([
    { seconds: -1, path: "walks[0].firstGreetingSecond" },
    { seconds: "3", path: "walks[0].firstGreetingSecond" },
    { seconds: undefined, path: "walks[0].firstGreetingSecond" },
  ])("[X11] [X12] refuses a greeting at second $seconds", ({ seconds, path }) => {
    const hostile = JSON.parse(JSON.stringify([{ firstGreetingSecond: seconds }]));
    expect(refusalOf(() => observedFirstSeconds(hostile))).toEqual({ code: "bad-number", path });
  });

  it("[X11] [X12] refuses a limit that is no amount", () => {
    expect(refusalOf(() => observedFirstSeconds([], { within: -3 }))).toEqual({
      code: "bad-number",
      path: "options.within",
    });
  });
});
