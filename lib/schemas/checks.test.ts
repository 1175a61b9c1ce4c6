import { describe, expect, it } from "vitest";
import { checkBatchEnvelope, checkItem, checksQuery } from "./checks";
import { readFields } from "./read-fields";

const id = (last: number) => `0198c0de-0000-7000-8000-00000000000${last}`;

const aCheck = (change: object = {}) => ({
  id: id(1),
  touchpointId: id(2),
  observedAt: "2026-03-02T09:30:00+09:00",
  announced: true,
  results: [{ factorId: id(3), answer: "yes" }],
  ...change,
});

const problemsOf = (value: unknown) => {
  const read = readFields(checkItem, value);
  return read.status === "fits" ? [] : read.problems.map(({ path, code }) => [path, code]);
};

describe("a check as it arrives", () => {
  it("is read with its moment as a date and its ids in lower case", () => {
    const read = readFields(checkItem, aCheck({ id: id(1).toUpperCase() }));
    expect(read).toEqual({
      status: "fits",
      value: aCheck({ observedAt: new Date("2026-03-02T00:30:00Z") }),
    });
  });

  it.each([
    [{ id: "1" }, ["id", "wrong-format"]],
    [{ centreId: id(9) }, ["centreId", "unknown-field"]],
    [{ outcome: "passed" }, ["outcome", "unknown-field"]],
    [{ observedAt: "2026-03-02T09:30:00" }, ["observedAt", "wrong-format"]],
    [{ observedAt: "2026-02-30T09:30:00Z" }, ["observedAt", "wrong-format"]],
    [{ observedAt: 1_767_312_000_000 }, ["observedAt", "wrong-type"]],
    [{ observedAt: "1969-12-31T23:59:59Z" }, ["observedAt", "wrong-year"]],
    [{ observedAt: "9999-12-31T23:59:59-01:00" }, ["observedAt", "wrong-year"]],
    [{ announced: "true" }, ["announced", "wrong-type"]],
    [{ results: [{ factorId: id(3), answer: "maybe" }] }, ["results[0].answer", "not-one-of"]],
    [{ results: Array(51).fill({ factorId: id(3), answer: "na" }) }, ["results", "too-many"]],
    [{ note: "a".repeat(1_001) }, ["note", "too-long"]],
    [{ note: "900101 1234567" }, ["note", "personal-number"]],
    [{ note: null }, ["note", "wrong-type"]],
    [{ cause: "people" }, ["cause", "not-one-of"]],
    [{ supersedes: { id: id(4), reason: "" } }, ["supersedes.reason", "too-short"]],
    [{ supersedes: { id: id(4), reason: "M12345678" } }, ["supersedes.reason", "personal-number"]],
  ])("with %j is refused at %j", (change, problem) => {
    expect(problemsOf(aCheck(change))[0]).toEqual(problem);
  });

  it("answers each factor once", () => {
    const twice = [
      { factorId: id(3), answer: "yes" },
      { factorId: id(3).toUpperCase(), answer: "no" },
    ];
    expect(problemsOf(aCheck({ results: twice }))).toEqual([
      ["results[1].factorId", "duplicate-factor"],
    ]);
  });
});

describe("a batch of checks", () => {
  it("is read whole, whatever its items are", () => {
    expect(readFields(checkBatchEnvelope, { items: [1, null, {}] }).status).toBe("fits");
  });

  it.each([[[]], [Array(1_001).fill({})]])("has 1 to 1,000 items (%#)", (items) => {
    expect(readFields(checkBatchEnvelope, { items }).status).toBe("problems");
  });
});

describe("the query of a list of checks", () => {
  it("takes fifty unless told", () => {
    const read = readFields(checksQuery, { from: "2026-03-01", to: "2026-03-01" });
    expect(read).toEqual({
      status: "fits",
      value: { from: "2026-03-01", to: "2026-03-01", limit: 50 },
    });
  });

  it.each([
    [{ from: "2026-03-02", to: "2026-03-01" }, "from", "wrong-order"],
    [{ from: "2026-02-29" }, "from", "wrong-format"],
    [{ from: "2026-3-1" }, "from", "wrong-format"],
    [{ limit: "0" }, "limit", "under-minimum"],
    [{ limit: "201" }, "limit", "over-maximum"],
    [{ limit: "1.5" }, "limit", "not-integer"],
    [{ limit: "many" }, "limit", "wrong-type"],
    [{ cursor: "a b" }, "cursor", "wrong-format"],
    [{ page: "2" }, "page", "unknown-field"],
  ])("%j is refused", (query, path, code) => {
    const read = readFields(checksQuery, query);
    expect(read.status === "problems" && read.problems[0]).toMatchObject({ path, code });
  });
});
