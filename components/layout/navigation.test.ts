import { describe, expect, it } from "vitest";
import { currentOf } from "./navigation";

const ITEMS = [
  { href: "/", within: ["/today"] },
  { href: "/journeys" },
  { href: "/journeys/plans" },
  { href: "/checks", within: ["/walk", "/journeys/checked"] },
];

describe("the current item of the navigation", () => {
  it.each([
    ["/", "/"],
    ["/journeys", "/journeys"],
    ["/journeys/1/edit", "/journeys"],
    ["/journeys/plans/1", "/journeys/plans"],
    ["/journeys-elsewhere", null],
    ["/settings", null],
    ["/today", "/"],
    ["/walk", "/checks"],
    ["/walk/1", "/checks"],
    ["/walks", null],
    ["/journeys/checked/1", "/checks"],
  ])("on %s is %s", (pathname, href) => {
    expect(currentOf(pathname, ITEMS)).toBe(href);
  });
});
