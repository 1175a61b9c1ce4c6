import { describe, expect, it } from "vitest";
import { appearanceAttributes, appearanceCookie, appearanceOf } from "./appearance";

const SYSTEM = { theme: "system", contrast: "system", size: "normal" } as const;

describe("the appearance somebody chose", () => {
  it("comes back from the cookie as it went in", () => {
    const chosen = { theme: "dark", contrast: "more", size: "larger" } as const;
    expect(appearanceOf(appearanceCookie(chosen))).toEqual(chosen);
  });

  it.each([undefined, "", ".", "x.y.z", "dark", '"><script>'])(
    "follows the device where the cookie %j says nothing known",
    (cookie) => {
      const theme = cookie === "dark" ? "dark" : "system";
      expect(appearanceOf(cookie)).toEqual({ ...SYSTEM, theme });
    },
  );

  it("leaves no mark on the page where the device decides", () => {
    expect(Object.values(appearanceAttributes(SYSTEM)).filter(Boolean)).toEqual([]);
    expect(appearanceAttributes({ theme: "light", contrast: "standard", size: "large" })).toEqual({
      "data-theme": "light",
      "data-contrast": "standard",
      "data-size": "large",
    });
  });
});
