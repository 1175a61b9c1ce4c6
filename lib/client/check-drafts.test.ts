import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type CheckDraft,
  checkDraftKey,
  forgetDraft,
  isCheckDraft,
  keepDraft,
  readDraft,
} from "./check-drafts";

const DRAFT: CheckDraft = {
  checkId: "0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f",
  answers: { greeting: "no", direction: "na" },
  cause: "staffing",
  note: "택배를 받고 있었어요",
  seenAt: "2026-11-21T06:05:00.000Z",
  announced: true,
  reason: "",
};

const KEY = checkDraftKey({ userId: "me", touchpointId: "guard" });

/** What a browser keeps, with as much room as is given. */
function storage(room: number): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
}

describe("a draft", () => {
  beforeEach(() => vi.stubGlobal("localStorage", storage(10_000)));
  afterEach(() => vi.unstubAllGlobals());

  it("is found again as it was left, by the one who left it, until it is forgotten", () => {
    expect(keepDraft(KEY, DRAFT)).toBe(true);
    expect(readDraft(KEY, isCheckDraft)).toEqual(DRAFT);
    const another = checkDraftKey({ userId: "somebody else", touchpointId: "guard" });
    expect(readDraft(another, isCheckDraft)).toBeNull();
    forgetDraft(KEY);
    expect(readDraft(KEY, isCheckDraft)).toBeNull();
  });

  it.each([
    "{",
    "[]",
    "{}",
    JSON.stringify({ ...DRAFT, answers: { greeting: "maybe" } }),
    JSON.stringify({ ...DRAFT, cause: "weather" }),
    JSON.stringify({ ...DRAFT, note: null }),
  ])("that is not to be read, such as %s, is as good as none", (text) => {
    localStorage.setItem(KEY, text);
    expect(readDraft(KEY, isCheckDraft)).toBeNull();
  });

  it("cannot be kept by a browser without room, and that stops nobody from writing", () => {
    vi.stubGlobal("localStorage", storage(10));
    expect(keepDraft(KEY, DRAFT)).toBe(false);
    vi.stubGlobal("localStorage", undefined);
    expect(keepDraft(KEY, DRAFT)).toBe(false);
    expect(readDraft(KEY, isCheckDraft)).toBeNull();
    expect(() => forgetDraft(KEY)).not.toThrow();
  });
});
