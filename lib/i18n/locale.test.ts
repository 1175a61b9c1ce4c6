import { describe, expect, it } from "vitest";
import { localeFrom, localeOf, preferredLocale } from "./locale";

describe("the language of an answer", () => {
  it.each([
    [null, "ko"],
    ["", "ko"],
    ["*", "ko"],
    ["fr-FR,fr;q=0.9", "ko"],
    ["en", "en"],
    ["en-GB,en;q=0.8", "en"],
    ["EN-us", "en"],
    ["ko-KR,ko;q=0.9,en-US;q=0.8", "ko"],
    ["en-US,ko;q=0.5", "en"],
    ["en;q=0.3,ko;q=0.7", "ko"],
    ["en,ko", "en"],
    ["ko,en", "ko"],
    ["en;q=0", "ko"],
    ["en;q=abc", "ko"],
    [";;;,,,q=1", "ko"],
  ])("reads %j as %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it("comes from the request's Accept-Language", () => {
    const request = new Request("http://localhost/", { headers: { "Accept-Language": "en" } });
    expect(localeOf(request)).toBe("en");
  });

  it("is the one that was chosen before, whatever the browser asks for", () => {
    expect(localeFrom({ cookie: "ko", acceptLanguage: "en" })).toBe("ko");
    expect(localeFrom({ cookie: "en", acceptLanguage: "ko" })).toBe("en");
    const headers = { "Accept-Language": "ko", Cookie: "a=b; mot-locale=en; c=d" };
    expect(localeOf(new Request("http://localhost/", { headers }))).toBe("en");
  });

  it.each([undefined, null, "", "fr", "ko-KR", "constructor"])(
    "is the browser's where the choice %j is none",
    (cookie) => {
      expect(localeFrom({ cookie, acceptLanguage: "en" })).toBe("en");
      expect(localeFrom({ cookie, acceptLanguage: null })).toBe("ko");
    },
  );
});
