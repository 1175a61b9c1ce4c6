import { describe, expect, it } from "vitest";
import { logSentence } from "./log-sentence";

const line = {
  action: "membership.change-role",
  actor: { name: "김하늘" },
  subjectName: "이정민",
  detail: { role: "manager" },
};

describe("the log", () => {
  it("tells who did what to whom, in both languages", () => {
    expect(logSentence(line, "ko")).toBe(
      "김하늘 님이 이정민 님의 역할을 바꿨습니다. 새 역할은 팀장입니다.",
    );
    expect(logSentence(line, "en")).toBe("김하늘 changed the role of 이정민 to: Team leader.");
  });

  it("says who did it where nobody is named", () => {
    const reset = { ...line, action: "password.reset", actor: null, detail: {} };
    expect(logSentence(reset, "ko")).toBe(
      "서버 관리자가 이정민 님의 비밀번호를 다시 만들었습니다.",
    );
    const left = { ...reset, actor: { name: "" }, subjectName: null };
    expect(logSentence(left, "en")).toBe("Somebody made a new password for somebody.");
  });

  it("counts what was assigned", () => {
    const detail = { journeyIds: ["a", "b"] };
    const assigned = { ...line, action: "membership.assign-journeys", detail };
    expect(logSentence(assigned, "en")).toContain("2 journeys");
  });

  it("names by its code what has no sentence", () => {
    expect(logSentence({ ...line, action: "teapot.boil" }, "ko")).toContain("teapot.boil");
    expect(logSentence({ ...line, action: "constructor" }, "ko")).toContain("constructor");
  });
});
