import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answered, answerShare, type Fork, filledAtFirst } from "./answer-share";
import { forkPeople } from "./fork-people";
import { outOfHundred } from "./out-of-hundred";

const open = (...ids: readonly string[]): Fork => ({
  ways: ids.map((to) => ({ to, weight: null })),
  filled: [],
});

const weighed = (weights: Readonly<Record<string, number | null>>): Fork => {
  const ways = Object.entries(weights).map(([to, weight]) => ({ to, weight }));
  return { ways, filled: filledAtFirst(ways) };
};

const typed = (fork: Fork, to: string, text: string, isOfHundred = false): Answered =>
  answerShare(fork, { to, text, isOfHundred });

function forkAfter(fork: Fork, to: string, text: string, isOfHundred = false): Fork {
  const answered = typed(fork, to, text, isOfHundred);
  if (answered.status === "refused") throw new Error(answered.problem);
  return answered;
}

const weightsOf = ({ ways }: Fork) =>
  Object.fromEntries(ways.map(({ to, weight }) => [to, weight]));

describe("how many take a way", () => {
  it("is of ten, and what is not filled gets the rest", () => {
    expect(weightsOf(forkAfter(open("lift", "stairs"), "lift", "3"))).toEqual({
      lift: 3,
      stairs: 7,
    });
  });

  it("is of a hundred where more than ten are said", () => {
    expect(weightsOf(forkAfter(open("lift", "stairs"), "lift", "30"))).toEqual({
      lift: 3,
      stairs: 7,
    });
    expect(weightsOf(forkAfter(open("lift", "stairs"), "lift", "25"))).toEqual({
      lift: 25,
      stairs: 75,
    });
  });

  it("leaves the rest in equal parts, of a hundred where ten gives no whole people", () => {
    expect(weightsOf(forkAfter(open("a", "b", "c"), "a", "4"))).toEqual({ a: 4, b: 3, c: 3 });
    expect(weightsOf(forkAfter(open("a", "b", "c"), "a", "5"))).toEqual({ a: 50, b: 25, c: 25 });
  });

  it("may be said of one way after the other", () => {
    const first = forkAfter(open("a", "b", "c"), "a", "3");
    expect(weightsOf(first)).toEqual({ a: 30, b: 35, c: 35 });
    expect(weightsOf(forkAfter(first, "b", "3"))).toEqual({ a: 3, b: 3, c: 4 });
  });

  it("of a hundred stays of a hundred when it is typed over", () => {
    expect(weightsOf(forkAfter(weighed({ a: 25, b: 75 }), "a", "5", true))).toEqual({
      a: 5,
      b: 95,
    });
  });

  it("takes from the way that was filled longest ago where all are filled", () => {
    expect(weightsOf(forkAfter(weighed({ a: 3, b: 7 }), "b", "4"))).toEqual({ a: 6, b: 4 });
    expect(weightsOf(forkAfter(weighed({ a: 2, b: 3, c: 5 }), "a", "4"))).toEqual({
      a: 4,
      b: 3,
      c: 3,
    });
  });

  it("is what is left where the field is emptied", () => {
    const fork = forkAfter(open("a", "b", "c"), "a", "4");
    expect(weightsOf(forkAfter(fork, "a", " "))).toEqual({ a: 34, b: 33, c: 33 });
  });

  it("is refused where it is no whole number, or more than the others leave", () => {
    const fork = weighed({ a: 2, b: 3, c: 5 });
    expect(typed(fork, "a", "2.5")).toEqual({ status: "refused", problem: "no-number" });
    expect(typed(fork, "a", "x")).toEqual({ status: "refused", problem: "no-number" });
    expect(typed(fork, "a", "8")).toEqual({
      status: "refused",
      problem: "too-many",
      whole: 10,
      most: 7,
    });
    expect(typed(open("a", "b"), "a", "101")).toMatchObject({ problem: "too-many", most: 100 });
  });

  it("is 0 or all of them if somebody says so", () => {
    expect(weightsOf(forkAfter(open("a", "b"), "a", "0"))).toEqual({ a: 0, b: 10 });
    expect(weightsOf(forkAfter(open("a", "b"), "a", "10"))).toEqual({ a: 10, b: 0 });
  });
});

describe("shares of a hundred", () => {
  it("are whole and add up", () => {
    expect(outOfHundred([1, 1, 1])).toEqual([34, 33, 33]);
    expect(outOfHundred([3, 7])).toEqual([30, 70]);
    expect(outOfHundred([0, 0])).toEqual([50, 50]);
  });
});

describe("people of a fork", () => {
  it("are whole people of ten, else of a hundred, and all of them", () => {
    expect(forkPeople([null, null])).toEqual({ whole: 10, people: [5, 5] });
    expect(forkPeople([3, 7])).toEqual({ whole: 10, people: [3, 7] });
    expect(forkPeople([1, 3])).toEqual({ whole: 100, people: [25, 75] });
    expect(forkPeople([null, null, null])).toEqual({ whole: 100, people: [34, 33, 33] });
  });
});

const IDS = ["a", "b", "c", "d", "e"];
const aFork = fc
  .array(fc.option(fc.integer({ min: 1, max: 100 })), { minLength: 2, maxLength: IDS.length })
  .map((weights) => weighed(Object.fromEntries(weights.map((weight, at) => [IDS[at], weight]))));
const answers = fc.array(
  fc.record({
    at: fc.nat(4),
    text: fc.oneof(fc.nat(110).map(String), fc.constant("")),
    isOfHundred: fc.boolean(),
  }),
  { maxLength: 8 },
);

function checkSaid(answered: Fork, to: string, text: string) {
  const weights = answered.ways.map(({ weight }) => weight ?? Number.NaN);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const own = answered.ways.find((way) => way.to === to)?.weight ?? Number.NaN;
  expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
  expect(forkPeople(weights)).toEqual({ whole, people: weights });
  expect(answered.filled.length).toBeLessThan(answered.ways.length);
  if (text !== "") expect([own * 10, own * 100]).toContain(Number(text) * whole);
}

describe("whatever is typed one after the other", () => {
  it("what is stored is what is said: whole people, ten or a hundred of them together", () => {
    fc.assert(
      fc.property(aFork, answers, (start, typing) => {
        let fork = start;
        for (const { at, text, isOfHundred } of typing) {
          const to = fork.ways[at % fork.ways.length]?.to ?? "";
          const answered = typed(fork, to, text, isOfHundred);
          if (answered.status === "refused") continue;
          checkSaid(answered, to, text);
          fork = answered;
        }
      }),
    );
  });
});
