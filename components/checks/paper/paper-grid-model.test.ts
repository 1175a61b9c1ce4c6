import { describe, expect, it } from "vitest";
import { momentOfInput } from "@/lib/client/input-time";
import { valueOfKey } from "./cell-keys";
import { type CellValue, rowsOf, withCell } from "./paper-cells";
import { checksOfDraft, problemOf, withCheckIds } from "./paper-checks";
import {
  emptyDraft,
  mostRounds,
  type PaperDraft,
  roundAt,
  withoutTouchpoint,
  withTouchpointBack,
} from "./paper-draft";
import { pasteBlock } from "./paste-block";
import { leftToSave, savedRounds, takenBack } from "./saved-draft";

const factor = (id: string, basic = true) => ({ id, name: id, basic, standard: "" });
const GUARD = {
  id: "guard",
  name: "정문 경비실",
  place: "정문",
  factors: [factor("greeting"), factor("window", false)],
};
const LOBBY = { id: "lobby", name: "1층 로비", place: "1층", factors: [factor("light")] };
const TOUCHPOINTS = [GUARD, LOBBY];
const ROWS = rowsOf(TOUCHPOINTS);
const [GREETING, , WHY, LIGHT] = ROWS;

const counter = () => {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
};
const momentOf = (seenAt: string) => momentOfInput(seenAt, "Asia/Seoul");
const standing = { touchpoints: TOUCHPOINTS, momentOf, now: new Date("2026-11-21T06:00:00Z") };
const sending = { touchpoints: TOUCHPOINTS, journeyId: "journey", momentOf };

const put = (draft: PaperDraft, row: number, value: CellValue | null, column = 0): PaperDraft => {
  const at = ROWS[row];
  return at ? withCell(draft, { row: at, column, value }) : draft;
};
const at = (draft: PaperDraft, seenAt: string, column = 0) =>
  roundAt(draft, column, (round) => ({ ...round, seenAt }));
const start = () => emptyDraft(counter());
const paste = (draft: PaperDraft, text: string, cell = { row: 0, column: 0 }) =>
  pasteBlock(draft, { rows: ROWS, at: cell, text, mostRounds: 31, newId: counter() });

describe("the cells of a paper sheet", () => {
  it("are written by digits, by Hangul, by Latin letters and by the place of a Hangul key", () => {
    const written = (key: string, code = "") =>
      GREETING ? valueOfKey(GREETING, { key, code }) : undefined;
    expect(["1", "2", "3"].map((key) => written(key))).toEqual(["yes", "no", "na"]);
    expect(["ㅇ", "ㄴ", "ㅎ"].map((key) => written(key))).toEqual(["yes", "no", "na"]);
    expect(["y", "N", "-"].map((key) => written(key))).toEqual(["yes", "no", "na"]);
    expect(written("Process", "KeyG")).toBe("na");
    expect(written("Delete")).toBeNull();
    expect(written("4")).toBeUndefined();
    expect(WHY ? valueOfKey(WHY, { key: "4", code: "Digit4" }) : null).toBe("training");
  });

  it("take a cause only after a no, and lose it when nothing is missed any more", () => {
    const early = put(start(), 2, "facility");
    expect(early.rounds[0]?.causes).toEqual({});
    const missed = put(put(start(), 0, "no"), 2, "facility");
    expect(missed.rounds[0]?.causes).toEqual({ guard: "facility" });
    expect(put(missed, 0, "yes").rounds[0]?.causes).toEqual({});
    expect(put(missed, 0, null).rounds[0]?.answers).toEqual({});
  });

  it("take a block from a spreadsheet, and count what they cannot read", () => {
    const { draft, filled, unread } = paste(
      start(),
      "아니요\t예\r\n\t해당 없음\r\n시설\t시설\r\n예\tO\r\n",
    );
    expect(draft.rounds.map(({ answers, causes }) => ({ answers, causes }))).toEqual([
      { answers: { greeting: "no", light: "yes" }, causes: { guard: "facility" } },
      { answers: { greeting: "yes", window: "na", light: "yes" }, causes: {} },
      { answers: {}, causes: {} },
    ]);
    expect([filled, unread]).toEqual([6, 1]);
  });

  it("grow by as many rounds as a block is wide, and no further than a batch reaches", () => {
    expect(paste(start(), "1\t1\t1", { row: 0, column: 2 }).draft.rounds).toHaveLength(5);
    expect(mostRounds(TOUCHPOINTS)).toBe(31);
    expect(mostRounds(Array.from({ length: 500 }, () => GUARD))).toBe(2);
  });
});

describe("a paper sheet before it is saved", () => {
  it("asks for a time, for no time to come, and for every basic factor of what was seen", () => {
    expect(problemOf(start(), standing)).toEqual({ kind: "nothing" });
    const seen = put(start(), 1, "yes");
    expect(problemOf(seen, standing)).toEqual({ kind: "when-missing", column: 0 });
    const ahead = at(seen, "2026-11-21T15:01");
    expect(problemOf(ahead, standing)).toEqual({ kind: "when-ahead", column: 0 });
    const now = at(seen, "2026-11-21T15:00");
    expect(problemOf(now, standing)).toMatchObject({ kind: "basic-missing", factorId: "greeting" });
    expect(problemOf(put(now, 0, "na"), standing)).toBeNull();
  });

  it("becomes one check for each touchpoint of each round, the same ones at every try", () => {
    const written = roundAt(
      at(put(put(put(start(), 0, "no"), 2, "staffing"), 3, "yes"), "2026-11-20T09:30"),
      0,
      (round) => ({ ...round, filledBy: " 경비 " }),
    );
    const newId = counter();
    const named = withCheckIds(written, TOUCHPOINTS, newId);
    expect(withCheckIds(named, TOUCHPOINTS, newId)).toEqual(named);
    const common = {
      journeyId: "journey",
      source: "paper",
      filledBy: "경비",
      observedAt: "2026-11-20T00:30:00.000Z",
      announced: true,
    };
    expect(checksOfDraft(named, sending)).toEqual([
      {
        ...common,
        id: "id-1",
        touchpointId: "guard",
        results: [{ factorId: "greeting", answer: "no" }],
        cause: "staffing",
      },
      {
        ...common,
        id: "id-2",
        touchpointId: "lobby",
        results: [{ factorId: "light", answer: "yes" }],
      },
    ]);
  });
});

describe("a paper sheet after it was sent", () => {
  const written = at(put(put(start(), 0, "yes"), 3, "no"), "2026-11-20T09:30");
  const sent = withCheckIds(written, TOUCHPOINTS, counter());
  const results = [
    { id: "id-1", status: "created" },
    { id: "id-2", status: "rejected", code: "unknown-id", detail: "없습니다" },
  ] as const;
  const saving = { touchpoints: TOUCHPOINTS, results };

  it("keeps what was refused, says why, and lets go of what is recorded", () => {
    const left = leftToSave(sent, saving, counter());
    expect(left.rounds[0]).toMatchObject({
      seenAt: "2026-11-20T09:30",
      answers: { light: "no" },
      checkIds: { lobby: "id-2" },
    });
    expect(savedRounds(sent, saving)).toMatchObject([
      {
        column: 0,
        created: 1,
        duplicate: 0,
        rejected: [{ id: "id-2", place: "1층 로비", detail: "없습니다" }],
      },
    ]);
    const all = leftToSave(
      sent,
      { ...saving, results: [results[0], { id: "id-2", status: "duplicate" }] },
      counter(),
    );
    expect(all.rounds[0]).toMatchObject({ seenAt: "", answers: {}, checkIds: {} });
  });

  it("has what was taken back in the grid again, as new checks, beside what was typed since", () => {
    const left = leftToSave(sent, saving, counter());
    const since = put(left, 3, "na");
    const createdIds = new Set(["id-1"]);
    const back = takenBack(since, { sent, touchpoints: TOUCHPOINTS, createdIds });
    expect(back.rounds[0]).toMatchObject({
      answers: { greeting: "yes", light: "na" },
      checkIds: { lobby: "id-2" },
    });
    expect(LIGHT?.touchpoint).toBe(LOBBY);
  });
});

describe("a touchpoint that is skipped", () => {
  const place = { column: 0, touchpoint: GUARD };
  const earlier = put(put(put(start(), 0, "no"), 2, "training"), 3, "yes");

  it("has no answer and no cause on that round; the others stay", () => {
    const [round] = withoutTouchpoint(earlier, place).rounds;
    expect([round?.answers, round?.causes]).toEqual([{ light: "yes" }, {}]);
  });

  it("comes back as it was, and what was typed meanwhile stays", () => {
    const meanwhile = put(put(withoutTouchpoint(earlier, place), 3, "na"), 0, "yes", 1);
    const back = withTouchpointBack(meanwhile, { ...place, earlier });
    expect(back.rounds[0]).toMatchObject({
      answers: { greeting: "no", light: "na" },
      causes: { guard: "training" },
    });
    expect(back.rounds[1]?.answers).toEqual({ greeting: "yes" });
  });
});
