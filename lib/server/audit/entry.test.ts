import { describe, expect, it } from "vitest";
import { canonicalDetail, NOTHING_BEFORE, sealOf } from "./entry";

const entry = {
  chain: "system",
  number: 1,
  at: new Date("2026-11-21T05:00:00.123Z"),
  actorId: null,
  action: "corporation.create",
  subject: null,
  detail: "{}",
  previous: NOTHING_BEFORE,
};

describe("the seal of an audit entry", () => {
  it("is the SHA-256 of its fields in a fixed order, so that anybody can check it", () => {
    expect(sealOf(entry)).toBe("8619b074fbdc10ad3bf78b90f9e338a93eb46fd3dd9232b53f34b0d814a2e266");
  });

  it.each([
    { chain: "other" },
    { number: 2 },
    { at: new Date("2026-11-21T05:00:00.124Z") },
    { actorId: "" },
    { action: "corporation.created" },
    { subject: "" },
    { detail: "{ }" },
    { previous: "1".repeat(64) },
  ])("breaks with %j", (change) => {
    expect(sealOf({ ...entry, ...change })).not.toBe(sealOf(entry));
  });

  it("does not depend on the order in which a detail was written", () => {
    expect(canonicalDetail({ b: 1, a: ["x"], c: true })).toBe('{"a":["x"],"b":1,"c":true}');
    expect(canonicalDetail({ c: true, a: ["x"], b: 1 })).toBe('{"a":["x"],"b":1,"c":true}');
  });
});
