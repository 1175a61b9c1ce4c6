import { describe, expect, it } from "vitest";
import type { WalkDraft } from "@/lib/client/check-drafts";
import { EMPTY_MOMENT } from "../moment";
import {
  EMPTY_WALK,
  firstOpenStep,
  savedChecks,
  stateOf,
  type WalkStop,
  walkToSend,
  withNewIds,
} from "./walk-draft";

const stop = (id: string): WalkStop => ({
  id,
  name: id,
  place: "",
  major: true,
  routine: true,
  forkQuestion: "",
  factors: [
    { id: `${id}-basic`, name: "먼저 인사", basic: true, kind: "manner", standard: "" },
    { id: `${id}-plus`, name: "미소", basic: false, kind: "manner", standard: "" },
  ],
});

const WAY = [stop("guard"), stop("lobby"), stop("desk")];
const SEEN = "2026-11-21T06:05:00.000Z";
const NOW = new Date("2026-11-21T06:20:00Z");

const DRAFT: WalkDraft = {
  ...EMPTY_WALK,
  id: "walk",
  startedAt: "2026-11-21T06:00:00.000Z",
  moments: {
    guard: { ...EMPTY_MOMENT, checkId: "one", answers: { "guard-basic": "yes" }, seenAt: SEEN },
    lobby: { ...EMPTY_MOMENT, checkId: "two", answers: { "lobby-plus": "no" }, seenAt: SEEN },
    desk: { ...EMPTY_MOMENT, checkId: "three", note: "문이 닫혀 있었어요" },
  },
};

describe("a walk that is being written", () => {
  it("knows what is answered, what is half answered, and what was passed by", () => {
    expect(WAY.map((one) => stateOf(DRAFT, one))).toEqual(["answered", "partly", "skipped"]);
    expect(firstOpenStep(DRAFT, WAY)).toBe(2);
    expect(firstOpenStep(DRAFT, WAY.slice(0, 1))).toBe(2);
    expect(firstOpenStep(EMPTY_WALK, WAY)).toBe(1);
  });

  it("is sent with the whole way and the checks that hold an answer, each at its own time", () => {
    const sent = walkToSend({ draft: DRAFT, journeyId: "journey", way: WAY, now: NOW });
    expect(sent).toEqual({
      id: "walk",
      journeyId: "journey",
      startedAt: DRAFT.startedAt,
      endedAt: NOW.toISOString(),
      announced: true,
      way: ["guard", "lobby", "desk"],
      checks: [
        {
          id: "one",
          touchpointId: "guard",
          observedAt: SEEN,
          results: [{ factorId: "guard-basic", answer: "yes" }],
        },
        {
          id: "two",
          touchpointId: "lobby",
          observedAt: SEEN,
          results: [{ factorId: "lobby-plus", answer: "no" }],
        },
      ],
    });
  });

  it("can be taken back check by check, but for those that were not taken", () => {
    const sent = walkToSend({ draft: DRAFT, journeyId: "journey", way: WAY, now: NOW });
    const walk = {
      id: "walk",
      visit: { score: null, complete: false, brokenBy: [] },
      results: [
        { id: "one", status: "created" as const },
        { id: "two", status: "rejected" as const, code: "id-conflict", detail: "이미 있습니다" },
      ],
    };
    expect(savedChecks({ walk, sent })).toEqual([
      { ...sent.checks[0], journeyId: "journey", announced: true },
    ]);
  });

  it("becomes another walk with the same answers", () => {
    const ids = ["new-1", "new-2", "new-3", "new-4"];
    const again = withNewIds(DRAFT, () => ids.shift() ?? "");
    expect(again.id).toBe("new-1");
    expect(Object.values(again.moments).map(({ checkId }) => checkId)).toEqual([
      "new-2",
      "new-3",
      "new-4",
    ]);
    expect(again.moments.guard?.answers).toEqual(DRAFT.moments.guard?.answers);
  });
});
