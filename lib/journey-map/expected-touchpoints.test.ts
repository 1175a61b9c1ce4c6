import { describe, expect, it } from "vitest";
import type { Journey } from "../scoring";
import { expectedTouchpoints } from "./expected-touchpoints";

const stop = (id: string, changes: object = {}) => ({
  id,
  name: id,
  major: true,
  routine: true,
  ...changes,
});

const branched = (lift: number, changes: object = {}): Journey => ({
  touchpoints: [
    ...["door", "lobby", "stairs"].map((id) => stop(id)),
    stop("lift", changes),
    ...["office", "corner"].map((id) => stop(id)),
  ],
  links: [
    { from: "door", to: "lobby" },
    { from: "lobby", to: "stairs", weight: 1 - lift },
    { from: "lobby", to: "lift", weight: lift },
    { from: "stairs", to: "office" },
    { from: "lift", to: "office" },
    { from: "office", to: "corner" },
  ],
});

describe("the touchpoints that a visit meets", () => {
  it("are five of six where one goes by the stairs or by the lift", () => {
    expect(expectedTouchpoints(branched(0.3))).toBe(5);
  });

  it("are not whole where some visits leave early", () => {
    const { touchpoints, links } = branched(0.3);
    const cut = links.filter(({ from }) => from !== "lift");
    expect(expectedTouchpoints({ touchpoints, links: cut })).toBeCloseTo(4.4, 9);
  });

  it("leave out what is met only when something happens, and what no visit reaches", () => {
    const rare = { routine: false, occurrence: 0.5 };
    expect(expectedTouchpoints(branched(0.3, rare))).toBeCloseTo(4.7, 9);
    expect(expectedTouchpoints(branched(0))).toBe(5);
    expect(expectedTouchpoints({ touchpoints: [], links: [] })).toBe(0);
  });
});
