import { describe, expect, it } from "vitest";
import { aMap, aTouchpoint, told } from "@/lib/journey-map/testing/a-map";
import { beginEditing, type Editing, type EditingAction, editingReducer } from "./editing";

const start = beginEditing({ map: aMap("a>b b>c"), revision: 1 });
const afterwards = (editing: Editing, ...actions: readonly EditingAction[]): Editing =>
  actions.reduce(editingReducer, editing);

const add = (id: string, place: string): EditingAction => ({
  type: "do",
  command: { type: "add", touchpoint: aTouchpoint(id), after: place },
});

describe("an editing session", () => {
  it("looks at what was added, and at the next one when something is removed", () => {
    const added = afterwards(start, add("x", "a"));
    expect(added.selectedIds).toEqual(["x"]);
    const removed = afterwards(added, { type: "do", command: { type: "remove", id: "x" } });
    expect(removed.selectedIds).toEqual(["b"]);
  });

  it("says why a command was not done, and leaves the map as it was", () => {
    const ways = [{ to: "a", weight: null }];
    const refused = afterwards(start, {
      type: "do",
      command: { type: "set-ways", from: "c", ways },
    });
    expect(refused.refusal).toEqual({ code: "cycle" });
    expect(refused.history).toBe(start.history);
  });

  it("looks at nothing that was taken back", () => {
    expect(afterwards(start, add("x", "a"), { type: "undo" }).selectedIds).toEqual([]);
  });
});

describe("taking back one step", () => {
  const command = { type: "remove", id: "b" } as const;
  const removed = afterwards(start, { type: "do", command });
  const revert: EditingAction = { type: "revert", before: start.history.present, command };

  it("is an undo while nothing was done since", () => {
    expect(afterwards(removed, revert).history.present).toBe(start.history.present);
  });

  it("keeps what was done since", () => {
    const edit = { type: "edit", id: "c", changes: { duty: "상담" } } as const;
    const { present } = afterwards(removed, { type: "do", command: edit }, revert).history;
    expect(told(present)).toBe("abc a>b b>c");
    expect(present.touchpoints[2]?.duty).toBe("상담");
  });
});

describe("what the server keeps", () => {
  it("is the present, under the server's ids, and can be taken back like anything else", () => {
    const added = afterwards(start, add("x", "a"));
    const sent = added.history.present;
    const kept = aMap("a>7 7>b b>c");
    const saved = afterwards(added, { type: "kept", sent, kept, revision: 2 });
    expect(saved.history.present).toBe(kept);
    expect(saved.saved).toBe(kept);
    expect(saved).toMatchObject({ revision: 2, selectedIds: ["7"] });
    expect(saved.keys).toEqual(new Map([["7", "x"]]));
    expect(told(afterwards(saved, { type: "undo" }).history.present)).toBe("abc a>b b>c");
    expect(told(afterwards(saved, { type: "undo" }, { type: "redo" }).history.present)).toBe(
      "a7bc 7>b a>7 b>c",
    );
  });

  it("stays apart from what was done while it was sent", () => {
    const added = afterwards(start, add("x", "a"));
    const sent = added.history.present;
    const later = afterwards(added, add("y", "x"));
    const saved = afterwards(later, { type: "kept", sent, kept: aMap("a>7 7>b b>c"), revision: 2 });
    expect(told(saved.history.present)).toBe("a7ybc 7>y a>7 b>c y>b");
    expect(told(saved.saved)).toBe("a7bc 7>b a>7 b>c");
    expect(saved.selectedIds).toEqual(["y"]);
  });
});

describe("what somebody else changed meanwhile", () => {
  it("joins as a step that can be taken back", () => {
    const theirs = aMap("a>b b>c c>d");
    const joined = afterwards(start, { type: "joined", theirs, map: theirs, revision: 5 });
    expect(joined).toMatchObject({ revision: 5, saved: theirs });
    expect(afterwards(joined, { type: "undo" }).history.present).toBe(start.history.present);
  });
});
