import { describe, expect, it } from "vitest";
import { env } from "./env";

describe("settings from outside", () => {
  it("have defaults, and an empty one counts as absent", () => {
    expect(env({ DATABASE_URL: "", ORIGIN: "" })).toEqual({ PORT: 3000, DATA_DIR: "data" });
  });

  it.each([
    { PORT: "eighty" },
    { PORT: "70000" },
    { ORIGIN: "mot.example.org" },
    { ORIGIN: "ftp://mot.example.org" },
    { AUTH_SECRET: "too short" },
  ])("are refused by name when they cannot be used: %j", (source) => {
    expect(() => env(source)).toThrow(`${Object.keys(source)[0]}:`);
  });

  it("never show a secret in the refusal", () => {
    expect(() => env({ AUTH_SECRET: "hunter2" })).not.toThrow("hunter2");
  });
});
