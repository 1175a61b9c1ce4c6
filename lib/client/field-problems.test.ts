import { describe, expect, it } from "vitest";
import type { Problem } from "./api";
import { fieldProblems } from "./field-problems";

const refused: Problem = {
  type: "urn:mot-map:problem:invalid",
  title: "맞지 않는 내용이 있습니다",
  status: 422,
  code: "invalid",
  detail: "고칠 곳이 2곳 있습니다.",
};

describe("what a form says is wrong", () => {
  it("stands beside each field", () => {
    const errors = [
      { path: "name", code: "missing", detail: "꼭 필요한 칸입니다." },
      { path: "role", code: "not-one-of", detail: "하나를 골라 주세요." },
    ];
    expect(fieldProblems({ ...refused, errors }, ["name", "role"])).toEqual({
      name: "꼭 필요한 칸입니다.",
      role: "하나를 골라 주세요.",
    });
  });

  it("stands beside the one field that a refusal is about", () => {
    const taken = { ...refused, code: "username-taken", path: "username", detail: "다른 아이디" };
    expect(fieldProblems(taken, ["username"])).toEqual({ username: "다른 아이디" });
  });

  it("stands above the form where no field of it is meant", () => {
    expect(fieldProblems(refused, ["name"])).toEqual({ "": "고칠 곳이 2곳 있습니다." });
    expect(fieldProblems({ ...refused, path: "journey.links" }, ["name"])).toEqual({
      "": "고칠 곳이 2곳 있습니다.",
    });
    expect(fieldProblems(null, ["name"])).toEqual({});
  });
});
