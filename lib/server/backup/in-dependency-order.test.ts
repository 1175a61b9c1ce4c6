import { describe, expect, it } from "vitest";
import { inDependencyOrder } from "./in-dependency-order";

describe("the order of tables in a backup", () => {
  it("puts each after those it refers to, and otherwise goes by the alphabet", () => {
    const references = [
      { from: "Action", to: "Journey" },
      { from: "Journey", to: "Centre" },
      { from: "Plan", to: "Journey" },
    ];
    const tables = ["Plan", "Journey", "Check", "Centre", "Action"];
    expect(inDependencyOrder(tables, references)).toEqual([
      "Centre",
      "Check",
      "Journey",
      "Action",
      "Plan",
    ]);
    expect(inDependencyOrder(tables.reverse(), references.reverse())).toEqual([
      "Centre",
      "Check",
      "Journey",
      "Action",
      "Plan",
    ]);
  });

  it("does not mind a table that refers to itself, or to one that is left out", () => {
    const references = [
      { from: "Check", to: "Check" },
      { from: "Check", to: "Session" },
    ];
    expect(inDependencyOrder(["Check"], references)).toEqual(["Check"]);
  });

  it("says which tables refer to each other in a ring", () => {
    const references = [
      { from: "A", to: "B" },
      { from: "B", to: "A" },
    ];
    expect(() => inDependencyOrder(["A", "B", "C"], references)).toThrow(/A, B/);
  });
});
