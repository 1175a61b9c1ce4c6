import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("spec-rules.mjs", import.meta.url));

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spec-rules-"));
  mkdirSync(join(folder, "room", "inner"), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function check(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "room", name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, folder], {
    encoding: "utf8",
  });
  return { status, said: (stdout + stderr).trim() };
}

/** A test file with these ids in a title; put together so that this file quotes none itself. */
function titled(call: string, ids: string): string {
  return `${call}("${ids} a sentence", () => {});`;
}

describe("spec-rules", () => {
  it("is content when each rule is quoted, in this folder or one below", () => {
    const found = check({
      "SPEC.md": "- **[Q1]** one\n- **[Q2]** two\n- **[Q3]** three, like [Q9]\n- **[Q4]** four\n",
      "a.test.ts": `${titled("it", "[Q1] [Q2]")} // [Q7]`,
      "inner/b.test.ts": titled("it.each([1])", "[Q3]"),
      "inner/c.test.ts": `[{ rule: "[Q4]" }]`,
    });
    expect(found).toEqual({ status: 0, said: "4 rules of 1 SPEC.md are quoted by tests" });
  });

  it("names a rule that no test quotes", () => {
    const found = check({
      "SPEC.md": "- **[Q1]** one\n- **[Q2]** two\n",
      "a.test.ts": titled("it", "[Q1]"),
    });
    expect(found).toEqual({ status: 1, said: "room/SPEC.md [Q2] is quoted by no test" });
  });

  it("names a quoted rule that does not exist", () => {
    const found = check({
      "SPEC.md": "- **[Q1]** one\n",
      "a.test.ts": titled("describe", "[Q1] [Q8]"),
    });
    expect(found.status).toBe(1);
    expect(found.said).toContain("quotes [Q8], which room/SPEC.md does not have");
  });

  it("names a rule that is there twice, and a folder without rules", () => {
    const twice = check({
      "SPEC.md": "- **[Q1]** one\n- **[Q1]** other\n",
      "a.test.ts": titled("it", "[Q1]"),
    });
    expect(twice).toEqual({ status: 1, said: "room/SPEC.md has two rules [Q1]" });
    expect(check({ "SPEC.md": "nothing" }).status).toBe(1);
  });
});
