import "server-only";
import { Refusal } from "../errors";
import { COMMON_STEMS } from "./common-passwords";

const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

const ROWS = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

const backwards = (text: string): string => [...text].reverse().join("");

/** What is left when the digits and signs that people add before and after a word are taken away. */
const withoutDecoration = (text: string): readonly string[] => {
  const withoutTail = text.replace(/[^a-z가-힣]+$/, "");
  return [text, withoutTail, withoutTail.replace(/^[^a-z가-힣]+/, "")];
};

/** aaaaaaaaaa, 1212121212, abcabcabcabc: one short piece over and over. */
const isRepetition = (text: string): boolean => /^(.{1,4})\1+.{0,3}$/su.test(text);

/** 0123456789, zyxwvutsrq: one run over the keyboard or the alphabet. */
const isRun = (text: string): boolean =>
  ROWS.flatMap((row) => [row + row, backwards(row + row)]).some((row) => row.includes(text));

const isCommon = (text: string): boolean =>
  withoutDecoration(text).some((stem) => COMMON_STEMS.has(stem));

const LEAST_BESIDE_USERNAME = 8;

/** The username, forwards or backwards, with little else. */
const isUsername = (text: string, username: string): boolean =>
  [username, backwards(username)].some(
    (part) => text.includes(part) && text.replaceAll(part, "").length < LEAST_BESIDE_USERNAME,
  );

interface Choice {
  readonly password: string;
  readonly username: string;
}

/** True for what whoever guesses tries first. */
export function isGuessable({ password, username }: Choice): boolean {
  const text = password.normalize("NFKC").toLowerCase();
  return isRepetition(text) || isRun(text) || isCommon(text) || isUsername(text, username);
}

/** @throws Refusal `weak-password` */
export function requireGoodPassword(choice: Choice): void {
  const { length } = [...choice.password.normalize("NFKC")];
  const fits = length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;
  if (!fits || isGuessable(choice)) throw new Refusal("weak-password", { path: "password" });
}
