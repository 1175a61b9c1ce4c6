import { describe, expect, it } from "vitest";
import { type IncidentCount, incidentTable } from "./incident-table";
import { refusalOf } from "./testing/refusal";

function incidents(guideline: string, good: number, bad: number): readonly IncidentCount[] {
  return [
    { guideline, satisfied: true, count: good },
    { guideline, satisfied: false, count: bad },
  ];
}

describe("incidentTable", () => {
  it("[E1] counts one incident for each entry without a count, and sums the rest", () => {
    const table = incidentTable([
      { guideline: "recovery", satisfied: true },
      { guideline: "recovery", satisfied: true, count: 3 },
      { guideline: "coping", satisfied: false },
    ]);
    expect(table.rows.recovery).toMatchObject({ satisfied: 4, dissatisfied: 0, total: 4 });
    expect(table.rows.coping).toMatchObject({ satisfied: 0, dissatisfied: 1, total: 1 });
    expect(table.totals).toEqual({ satisfied: 4, dissatisfied: 1, total: 5 });
  });

  it("[E2] shares are of their column, null where the column is empty", () => {
    const { rows } = incidentTable([...incidents("recovery", 1, 0), ...incidents("coping", 3, 0)]);
    expect(rows.recovery).toMatchObject({ satisfiedShare: 0.25, dissatisfiedShare: null });
    expect(rows.coping).toMatchObject({ satisfiedShare: 0.75, dissatisfiedShare: null });
  });

  it("[E3] chi-square runs over the rows that are not empty", () => {
    const two = [...incidents("recovery", 10, 20), ...incidents("coping", 20, 10)];
    const { chiSquare, degreesOfFreedom } = incidentTable(two);
    expect(chiSquare).toBeCloseTo(20 / 3, 12);
    expect(degreesOfFreedom).toBe(1);
    const padded = incidentTable([...two, ...incidents("spontaneity", 0, 0)]);
    expect(padded).toMatchObject({ chiSquare, degreesOfFreedom });
    expect(padded.rows.spontaneity?.total).toBe(0);
  });

  it.each([
    { title: "no incident", given: [] },
    { title: "one row", given: incidents("recovery", 3, 4) },
    { title: "all but one row empty", given: [...incidents("a", 3, 4), ...incidents("b", 0, 0)] },
    { title: "an empty column", given: [...incidents("a", 3, 0), ...incidents("b", 4, 0)] },
  ])("[E4] with $title there is no chi-square", ({ given }) => {
    expect(incidentTable(given)).toMatchObject({ chiSquare: null, degreesOfFreedom: 0 });
  });

  it("[X14] takes any word for a guideline", () => {
    const { rows } = incidentTable([{ guideline: "__proto__", satisfied: true }]);
    expect(Object.keys(rows)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(rows)).toBe(Object.prototype);
  });

  it.each([
    { given: {}, code: "bad-number", path: "incidents" },
    { given: [{ satisfied: true }], code: "unknown-id", path: "incidents[0].guideline" },
    { given: [{ guideline: "a" }], code: "bad-number", path: "incidents[0].satisfied" },
    {
      given: [{ guideline: "a", satisfied: true, count: 1.5 }],
      code: "bad-number",
      path: "incidents[0].count",
    },
    {
      given: [{ guideline: "a", satisfied: true, count: -1 }],
      code: "bad-number",
      path: "incidents[0].count",
    },
  ])("[X2] [X11] [X12] refuses a wrong shape at $path", ({ given, code, path }) => {
    const hostile = JSON.parse(JSON.stringify(given));
    expect(refusalOf(() => incidentTable(hostile))).toEqual({ code, path });
  });
});
