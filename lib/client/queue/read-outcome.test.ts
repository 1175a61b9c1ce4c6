import { describe, expect, it } from "vitest";
import { type RawAnswer, readOutcome } from "./read-outcome";

const ours = (body: unknown): RawAnswer => ({
  status: 200,
  mediaType: "application/json",
  retryAfter: null,
  body,
});
const problem = (status: number, code: string, retryAfter: string | null = null): RawAnswer => ({
  status,
  mediaType: "application/problem+json",
  retryAfter,
  body: { code, detail: "이렇게 하세요", path: "touchpointId" },
});

describe("an answer to checks", () => {
  it("is believed item by item", () => {
    const results = [
      { id: "a", status: "created" },
      { id: "b", status: "duplicate" },
      {
        id: "c",
        status: "rejected",
        code: "unknown-id",
        detail: "없는 접점",
        path: "touchpointId",
      },
      { id: "d", status: "perhaps" },
      { status: "created" },
      "a",
    ];
    expect(readOutcome("check", ours({ results }))).toEqual({
      status: "answered",
      results: [
        { id: "a", status: "taken" },
        { id: "b", status: "taken" },
        {
          id: "c",
          status: "refused",
          refusal: { code: "unknown-id", detail: "없는 접점", path: "touchpointId" },
        },
      ],
    });
  });

  it.each([
    ["a portal's page", { ...ours(null), mediaType: "text/html" }],
    ["a list", ours([])],
    ["nothing", { ...ours(null), status: 204 }],
    ["a problem that a proxy made", { ...problem(502, ""), body: { title: "Bad Gateway" } }],
    ["JSON on an error", { ...ours({ results: [] }), status: 500 }],
    ["a refusal in a portal's page", { ...ours(null), status: 401, mediaType: "text/html" }],
  ])("is nobody's where it is %s", (_, answer) => {
    expect(readOutcome("check", answer)).toEqual({ status: "unreachable" });
  });
});

describe("an answer to a walk", () => {
  const walk = { id: "w", status: "created", visit: { score: 100 } };

  it("means that it was taken where each of its checks was", () => {
    const results = [{ id: "a", status: "created" }];
    const taken = { status: "answered", results: [{ id: "w", status: "taken" }] };
    expect(readOutcome("walk", ours({ ...walk, results }))).toEqual(taken);
  });

  it("tells of the check that was not", () => {
    const results = [
      { id: "a", status: "created" },
      { id: "b", status: "rejected", code: "unknown-id", detail: "없는 요소" },
    ];
    expect(readOutcome("walk", ours({ ...walk, results }))).toEqual({
      status: "answered",
      results: [
        {
          id: "w",
          status: "refused",
          refusal: { code: "unknown-id", detail: "없는 요소", path: "" },
        },
      ],
    });
  });
});

describe("a refusal of the whole request", () => {
  it.each([
    [401, "unauthenticated", { status: "signed-out" }],
    [409, "other-person", { status: "other-person" }],
    [500, "internal", { status: "failed" }],
    [503, "busy", { status: "later", afterMs: null }],
  ] as const)("%s %s", (status, code, outcome) => {
    expect(readOutcome("check", problem(status, code))).toEqual(outcome);
  });

  it.each([
    ["30", 30_000],
    ["999999", 3_600_000],
    ["Wed, 21 Oct 2026 07:28:00 GMT", null],
  ])("with Retry-After %s", (retryAfter, afterMs) => {
    for (const status of [429, 507])
      expect(readOutcome("check", problem(status, "x", retryAfter))).toEqual({
        status: "later",
        afterMs,
      });
  });

  it.each([403, 404, 413, 422])("%s is about what was sent", (status) => {
    expect(readOutcome("walk", problem(status, "why"))).toEqual({
      status: "refused",
      refusal: { code: "why", detail: "이렇게 하세요", path: "touchpointId" },
    });
  });

  it("says the sentence of the field that does not fit", () => {
    const errors = [{ path: "way[2]", code: "unknown-id", detail: "없는 접점입니다" }];
    const answer = {
      ...problem(422, "invalid"),
      body: { code: "invalid", detail: "고칠 곳", errors },
    };
    expect(readOutcome("walk", answer)).toEqual({
      status: "refused",
      refusal: { code: "invalid", detail: "없는 접점입니다", path: "way[2]" },
    });
  });
});
