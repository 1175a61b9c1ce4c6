import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BY_DAY } from "./paper-colours";

const TOKENS = readFileSync("app/tokens.css", "utf8");

describe("the colours of paper", () => {
  it.each(Object.entries(BY_DAY).filter(([name]) => name !== "--focus"))(
    "%s is what the screen has by day",
    (name, colour) => {
      const token = new RegExp(`^ {2}${name}: light-dark\\((#\\w+),`, "m").exec(TOKENS);
      expect(token?.[1]).toBe(colour);
    },
  );
});
