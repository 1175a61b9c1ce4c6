import { describe, expect, it } from "vitest";
import { currentOf } from "./navigation";

const ITEMS = [{ href: "/" }, { href: "/journeys" }, { href: "/journeys/plans" }];

describe("the current item of the navigation", () => {
  it.each([
    ["/", "/"],
    ["/journeys", "/journeys"],
    ["/journeys/1/edit", "/journeys"],
    ["/journeys/plans/1", "/journeys/plans"],
    ["/journeys-elsewhere", null],
    ["/settings", null],
  ])("on %s is %s", (pathname, href) => {
    expect(currentOf(pathname, ITEMS)).toBe(href);
  });
});
