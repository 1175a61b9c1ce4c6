import { describe, expect, it } from "vitest";
import { nextPath } from "./next-path";

describe("where the sign-in leads", () => {
  it.each([
    ["/journeys/7?from=2026-01-01", "/journeys/7?from=2026-01-01"],
    ["/settings", "/settings"],
    ["/", "/"],
  ])("back to %s", (asked, path) => {
    expect(nextPath(asked)).toBe(path);
  });

  it.each([
    undefined,
    "",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    " //evil.example",
    "/sign-in?next=/sign-in",
    "/setup",
    "/api/v1/backup",
    "/./api/v1/backup",
    "/.//evil.example",
    "/a/..//evil.example",
    ["/a", "/b"],
  ])("to the first page where %j is no page of ours", (asked) => {
    expect(nextPath(asked)).toBe("/");
  });
});
