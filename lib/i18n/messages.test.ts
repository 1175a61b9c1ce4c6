import { describe, expect, it } from "vitest";
import en from "./messages/en.json";
import ko from "./messages/ko.json";
import { type MessageKey, translate } from "./translate";

type Entry = readonly [key: string, message: string];

function entriesOf(tree: object, prefix = ""): Entry[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): Entry[] =>
    typeof value === "object" && value !== null
      ? entriesOf(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)]],
  );
}

const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))].sort();

const korean = entriesOf(ko);
const english = new Map(entriesOf(en));

describe("the messages", () => {
  it("have the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual(korean.map(([key]) => key).sort());
  });

  it.each(korean)("%s takes the same arguments in both languages", (key, message) => {
    expect(argumentsOf(english.get(key) ?? "")).toEqual(argumentsOf(message));
  });

  it.each(korean)("%s can be said in both languages", (key, message) => {
    const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 3]));
    for (const locale of ["ko", "en"] as const) {
      const said = translate(locale, key as MessageKey, values);
      expect(said).not.toContain("{");
      expect(said).not.toBe(key);
    }
  });

  it("speak Korean in the Korean file and not in the English one", () => {
    const hasWords = (message: string) => /\p{Letter}/u.test(message.replace(/\{\s*\w+\s*\}/g, ""));
    const foreign = korean.filter(([, message]) => hasWords(message) && !/[가-힣]/.test(message));
    expect(foreign).toEqual([]);
    expect([...english.values()].filter((message) => /[가-힣]/.test(message))).toEqual([]);
  });

  it("fill in numbers and choose plurals", () => {
    expect(translate("en", "problems.details.invalid", { count: 1, first: "x" })).toContain(
      "1 field ",
    );
    expect(translate("en", "problems.details.invalid", { count: 2, first: "x" })).toContain(
      "2 fields ",
    );
    expect(translate("ko", "fields.too-long", { maximum: 1200 })).toContain("1,200");
  });
});
