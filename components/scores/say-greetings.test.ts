import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/i18n/words-of";
import { sayGreetings } from "./say-greetings";

const inLanguage = (locale: "ko" | "en") => ({
  locale,
  words: wordsOf(locale, ({ journey }) => journey.greetings),
});

const said = (shares: Readonly<Record<number, number>>, never = 0, locale: "ko" | "en" = "ko") =>
  sayGreetings(
    {
      never,
      distribution: Object.entries(shares).map(([second, share]) => ({
        second: Number(second),
        share,
      })),
    },
    inLanguage(locale),
  );

describe("when visitors are first greeted", () => {
  it("is one time where all are greeted then", () => {
    expect(said({ 45: 1 })).toBe("45초 뒤");
    expect(said({ 0: 1 })).toBe("들어서자마자");
    expect(said({ 45: 1 }, 0, "en")).toBe("after 45 s");
  });

  it("is how many when, not only the earliest", () => {
    expect(said({ 45: 0.3, 355: 0.7 })).toBe("10명 중 3명은 45초 뒤, 7명은 5분 55초 뒤");
    expect(said({ 45: 0.3, 355: 0.7 }, 0, "en")).toBe("3 of 10 after 45 s, 7 after 5 min 55 s");
  });

  it("says who never is", () => {
    expect(said({ 0: 0.5 }, 0.5)).toBe("10명 중 5명은 들어서자마자, 5명은 맞이하는 사람 없음");
    expect(said({ 12: 0.25 }, 0.75, "en")).toBe("1 of 4 after 12 s, 3 never");
    expect(said({}, 1)).toBeNull();
  });

  it("is from when to when, and when most often, where there are many times", () => {
    expect(said({ 38: 0.2, 45: 0.4, 50: 0.2, 53: 0.2 })).toBe(
      "38~53초 뒤, 가장 흔하게는 45초 뒤(10명 중 4명)",
    );
    expect(said({ 38: 0.2, 45: 0.4, 53: 0.2 }, 0.2, "en")).toBe(
      "after 38–53 s, most often after 45 s (4 of 10), 2 of 10 never",
    );
  });

  it("takes no leftover of computing for a visitor", () => {
    expect(said({ 45: 1 - 1e-16, 46: 1e-16 }, 1e-17)).toBe("45초 뒤");
  });
});
