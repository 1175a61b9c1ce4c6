import { describe, expect, it } from "vitest";
import { factorChanges, questionedFactors } from "./factor-changes";
import type { StoredFactor } from "./stored-touchpoints";

const NOW = new Date("2026-11-21T06:00:00Z");
const making = { centreId: "centre", now: NOW, newId: () => "fresh", newCode: () => "code" };

const aFactor = (id: string, changes: Partial<StoredFactor> = {}): StoredFactor => ({
  id,
  name: "먼저 인사",
  basic: true,
  kind: "manner",
  standard: "",
  position: 0,
  isArchived: false,
  ...changes,
});

const wanted = (id: string, basic = true) => ({
  id,
  name: "먼저 인사",
  basic,
  kind: "manner" as const,
  standard: "",
});

const changesOf = (
  factors: readonly ReturnType<typeof wanted>[],
  stored: readonly StoredFactor[],
  withEvidence: readonly string[] = [],
) =>
  factorChanges(
    { touchpointId: "gate", wanted: factors, stored, withEvidence: new Set(withEvidence) },
    making,
  );

const nothing = { added: [], changed: [], archivedIds: [], deletedIds: [] };
const added = (basic: boolean, position = 0) => {
  const { id: _, ...fields } = wanted("", basic);
  const place = { centreId: "centre", touchpointId: "gate", position };
  return { id: "fresh", ...fields, ...place, createdAt: NOW };
};

describe("what a document changes about a touchpoint's factors", () => {
  it("is nothing where it says what stands", () => {
    expect(changesOf([wanted("a")], [aFactor("a")])).toEqual(nothing);
    expect(changesOf([], [aFactor("a", { isArchived: true })], ["a"])).toEqual(nothing);
  });

  it("is a new factor for an id that is not known here", () => {
    expect(changesOf([wanted("a"), wanted("x")], [aFactor("a")])).toEqual({
      ...nothing,
      added: [added(true, 1)],
    });
  });

  it("brings an archived one back when it is named again", () => {
    const stored = [aFactor("a", { isArchived: true })];
    expect(changesOf([wanted("a")], stored, ["a"])).toEqual({
      ...nothing,
      changed: [{ ...wanted("a"), position: 0, archivedAt: null }],
    });
  });

  it("deletes what nobody answered and archives what somebody did", () => {
    const stored = [aFactor("a"), aFactor("b")];
    expect(changesOf([], stored, ["b"])).toEqual({
      ...nothing,
      archivedIds: ["b"],
      deletedIds: ["a"],
    });
  });

  it("makes an answered factor basic or not only by a new one in its place", () => {
    const stored = [aFactor("a")];
    expect(changesOf([wanted("a", false)], stored, ["a"])).toEqual({
      ...nothing,
      added: [added(false)],
      archivedIds: ["a"],
    });
    expect(changesOf([wanted("a", false)], stored)).toEqual({
      ...nothing,
      changed: [{ ...wanted("a", false), position: 0, archivedAt: null }],
    });
  });

  it("hangs on evidence only for factors that are left out or change in being basic", () => {
    const stored = [aFactor("a"), aFactor("b"), aFactor("c")];
    expect(questionedFactors([wanted("a"), wanted("b", false)], stored)).toEqual(["b", "c"]);
  });
});
