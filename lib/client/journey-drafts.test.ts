import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aMap } from "@/lib/journey-map/testing/a-map";
import { forgetJourneyDraft, keepJourneyDraft, readJourneyDraft } from "./journey-drafts";

const WHOSE = { userId: "u", draftOf: "j" };
const DRAFT = { revision: 3, base: aMap("a"), map: aMap("a>b") };

function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

beforeEach(() => vi.stubGlobal("localStorage", aStorage()));
afterEach(() => vi.unstubAllGlobals());

describe("what could not be saved yet", () => {
  it("is kept in the browser, whole, until it is forgotten", () => {
    expect(keepJourneyDraft(WHOSE, DRAFT)).toBe(true);
    expect(readJourneyDraft(WHOSE)).toEqual(DRAFT);
    forgetJourneyDraft(WHOSE);
    expect(readJourneyDraft(WHOSE)).toBeNull();
  });

  it("is one person's, of one journey", () => {
    keepJourneyDraft(WHOSE, DRAFT);
    expect(readJourneyDraft({ ...WHOSE, userId: "other" })).toBeNull();
    expect(readJourneyDraft({ ...WHOSE, draftOf: "other" })).toBeNull();
  });

  it.each(["{", "null", "[]", '{"revision":"3"}'])(
    "is none where %s stands in its place",
    (text) => {
      localStorage.setItem("mot-journey-draft:u:j", text);
      expect(readJourneyDraft(WHOSE)).toBeNull();
    },
  );

  it("is lost without a fuss where the browser forbids keeping it", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(keepJourneyDraft(WHOSE, DRAFT)).toBe(false);
    expect(readJourneyDraft(WHOSE)).toBeNull();
    expect(() => forgetJourneyDraft(WHOSE)).not.toThrow();
  });
});
