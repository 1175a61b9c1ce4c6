import { describe, expect, it } from "vitest";
import { stopSeconds } from "./stop-seconds";

describe("the seconds at each stop of walks", () => {
  it("are the median from one arrival to the next, with how many walks say so", () => {
    const way = ["guard", "lobby", "desk"];
    const walks = [
      { way, arrivals: { guard: 0, lobby: 6, desk: 20 } },
      { way, arrivals: { guard: 0, lobby: 9, desk: 30 } },
      { way, arrivals: { guard: 0, lobby: 40 } },
      { way: ["guard", "desk"], arrivals: { guard: 0, desk: 8 } },
    ];
    expect(stopSeconds(walks)).toEqual({
      guard: { medianSeconds: 8.5, walks: 4 },
      lobby: { medianSeconds: 17.5, walks: 2 },
    });
  });

  it("are unknown where an arrival was not timed, or runs backwards", () => {
    const way = ["guard", "lobby", "desk"];
    expect(stopSeconds([{ way, arrivals: { guard: 0, desk: 8 } }])).toEqual({});
    expect(stopSeconds([{ way, arrivals: { guard: 9, lobby: 3 } }])).toEqual({});
    expect(stopSeconds([])).toEqual({});
  });
});
