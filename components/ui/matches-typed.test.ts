import { describe, expect, it } from "vitest";
import { matchesTyped } from "./matches-typed";

describe("a name is found", () => {
  it.each([
    ["정문 경비실", ""],
    ["정문 경비실", "  "],
    ["정문 경비실", "경비"],
    ["정문 경비실", "정문경비"],
    ["정문 경비실", "ㅈㅁ"],
    ["정문 경비실", "ㄱㅂㅅ"],
    ["정문 경비실", "ㅁㄱ"],
    ["정문 경비실", "ㅈㅁ ㄱㅂ"],
    ["정문 경비실", "겨"],
    ["정문 경비실", "경ㅂ"],
    ["Lobby", "LOB"],
    ["2층 상담실", "2층"],
  ])("%j by %j", (name, typed) => {
    expect(matchesTyped(name, typed)).toBe(true);
  });

  it.each([
    ["정문 경비실", "ㅂㄱ"],
    ["정문 경비실", "로비"],
    ["정문 경비실", "경바"],
    ["Lobby", "ㄹㅂ"],
  ])("%j not by %j", (name, typed) => {
    expect(matchesTyped(name, typed)).toBe(false);
  });

  it("also where the typing program has joined two initials into one, as in ㄳ for ㄱㅅ", () => {
    expect(matchesTyped("건강 상담", "ㄱㄳ")).toBe(true);
  });
});
