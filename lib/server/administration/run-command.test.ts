import { describe, expect, it } from "vitest";
import { runCommand } from "./run-command";

/** A machine on which nothing is there, and where touching the data fails the test. */
const machine = {
  place: { dataDir: "/nonexistent" },
  now: new Date("2026-11-21T05:00:00Z"),
  folder: "/nonexistent",
  say: () => undefined,
  readInput: async () => "",
  prepare: async () => {
    throw new Error("the data was touched");
  },
};

const WRONG = [
  "",
  "nonsense",
  "setup --examples",
  "setup --example more",
  "create-user --password",
  "api-key --user",
  "import",
  "import one two",
  "backup",
  "restore",
  "restore --yes",
  "verify everything",
  "--version",
];

describe("a command line that nobody understands", () => {
  it.each(WRONG)("“%s” is answered with how to use it, and status 2", async (words) => {
    const args = words.split(" ").filter(Boolean);
    const { status, output, complaint } = await runCommand(args, machine);
    expect([status, output]).toEqual([2, ""]);
    expect(complaint).toContain("npm run admin -- COMMAND");
    const asJson = await runCommand([...args, "--json"], machine);
    expect(asJson.status).toBe(2);
    expect(JSON.parse(asJson.output).error.code).toBe("usage");
  });
});

describe("help", () => {
  it.each(["help", "--help", "-h", "backup --help"])("“%s” needs no data", async (words) => {
    const { status, output, complaint } = await runCommand(words.split(" "), machine);
    expect([status, complaint]).toEqual([0, ""]);
    expect(output).toContain("restore FILE");
    const asJson = await runCommand([...words.split(" "), "--json"], machine);
    expect(JSON.parse(asJson.output)).toEqual({ usage: output.trimEnd().split("\n") });
  });
});

describe("what nobody expected", () => {
  it("is one line and status 1, and one JSON document with --json", async () => {
    const plain = await runCommand(["verify"], machine);
    expect(plain).toEqual({ status: 1, output: "", complaint: "the data was touched\n" });
    const asJson = await runCommand(["verify", "--json"], machine);
    const error = { code: "internal", detail: "the data was touched" };
    expect([asJson.status, JSON.parse(asJson.output)]).toEqual([1, { error }]);
  });

  it("is a word of its own where a backup is asked for and there is no data", async () => {
    const { status, output } = await runCommand(["backup", "/none.motbackup", "--json"], machine);
    expect([status, JSON.parse(output).error.code]).toEqual([1, "no-data"]);
  });
});
