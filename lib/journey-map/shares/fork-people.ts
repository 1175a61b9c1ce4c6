import { outOfHundred } from "./out-of-hundred";

/** Of how many people one speaks: of ten, or of a hundred where ten says it in no whole people. */
export type Crowd = 10 | 100;

interface ForkPeople {
  readonly whole: Crowd;
  /** People of each way, whole, in the order of the ways. */
  readonly people: readonly number[];
}

const HUNDRED = 100;

export const isOfTen = (ofHundred: number): boolean => ofHundred % 10 === 0;

/** How many take each way of a fork, in whole people; a weight of null counts as 1. */
export function forkPeople(weights: readonly (number | null)[]): ForkPeople {
  const ofHundred = outOfHundred(weights.map((weight) => weight ?? 1));
  return ofHundred.every(isOfTen)
    ? { whole: 10, people: ofHundred.map((people) => people / 10) }
    : { whole: HUNDRED, people: ofHundred };
}
