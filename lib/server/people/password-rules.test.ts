import { describe, expect, it } from "vitest";
import { isGuessable, requireGoodPassword } from "./password-rules";

const username = "haneul.kim";

describe("[S9] which passwords are taken", () => {
  it.each([
    "password12",
    "Password123!",
    "P@ssw0rd2024",
    "qwertyuiop",
    "1q2w3e4r5t",
    "1q2w3e4r5t!!",
    "1qaz2wsx3edc",
    "0123456789",
    "9876543210",
    "abcdefghij",
    "aaaaaaaaaaaa",
    "121212121212",
    "abcabcabcabc",
    "qlalfqjsgh1",
    "dkssudgktpdy",
    "안녕하세요12345",
    "사회복지관2026!!",
    "haneul.kim",
    "HANEUL.KIM1",
    "mik.luenah",
    "2024haneul.kim!",
    "iloveyou2026",
  ])("refuses %s, which is guessed first", (password) => {
    expect(isGuessable({ password, username })).toBe(true);
    expect(() => requireGoodPassword({ password, username })).toThrow("weak-password");
  });

  it.each(["ninechars", "짧은암호", "x".repeat(9), ` ${"y".repeat(8)}`])(
    "refuses %s, which is too short",
    (password) => {
      expect(() => requireGoodPassword({ password, username })).toThrow("weak-password");
    },
  );

  it("refuses what is too long to be meant", () => {
    const password = "long and longer still ".repeat(10);
    expect(() => requireGoodPassword({ password, username })).toThrow("weak-password");
  });

  it("refuses a username that ends in digits with little else, and takes it with enough", () => {
    expect(isGuessable({ password: "kim1984-20!", username: "kim1984-20" })).toBe(true);
    expect(isGuessable({ password: "kim1984!!!", username: "kim1984" })).toBe(true);
    expect(isGuessable({ password: "kim-of-the-quiet-hill", username: "kim" })).toBe(false);
  });

  it.each([
    "moonlit-harbour-27",
    "correct horse battery staple",
    "우리집 마당의 감나무 한 그루",
    "Tr7#kq9!mZ2p",
    "8402551377-29",
  ])("takes %s", (password) => {
    expect(() => requireGoodPassword({ password, username })).not.toThrow();
  });
});
