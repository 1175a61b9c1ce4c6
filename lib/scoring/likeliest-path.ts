import type { JourneyGraph, Step } from "./journey-graph";

/** Two ways are equally likely where the logarithms of their shares differ by no more. */
const SAME_LIKELIHOOD = 1e-12;

interface Choice {
  readonly likelihood: number;
  readonly next: number | null;
}

const EXIT: Choice = { likelihood: 0, next: null };

/** Positions on the path that most visits take; of equally likely ones the first in path order. */
export function likeliestPath({ stops, onward, entries }: JourneyGraph): readonly number[] {
  const choices = new Array<Choice>(stops.length).fill(EXIT);
  for (let position = stops.length - 1; position >= 0; position -= 1) {
    choices[position] = choose(onward[position] ?? [], choices);
  }
  const path: number[] = [];
  let next = choose(entries, choices).next;
  while (next !== null) {
    path.push(next);
    next = choices[next]?.next ?? null;
  }
  return path;
}

function choose(steps: readonly Step[], choices: readonly Choice[]): Choice {
  const ways = steps.map(({ to, share }) => ({
    next: to,
    likelihood: Math.log(share) + (choices[to] ?? EXIT).likelihood,
  }));
  const best = ways.reduce((most, way) => Math.max(most, way.likelihood), Number.NEGATIVE_INFINITY);
  const slack = SAME_LIKELIHOOD * (1 + Math.abs(best));
  return ways.find(({ likelihood }) => !(best - likelihood > slack)) ?? EXIT;
}
