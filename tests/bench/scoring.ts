import { type Journey, rateOfJourney, scoreJourney, type Tallies } from "@/lib/scoring";
import { type Figure, median } from "./figure";

interface Subject {
  readonly journey: Journey;
  readonly tallies: Tallies;
}

/** A journey with a fork and a meeting every third step, some touchpoints non-routine. */
function aSubject(size: number): Subject {
  const ids = Array.from({ length: size }, (_, index) => `touchpoint-${index}`);
  const touchpoints = ids.map((id, index) => ({
    id,
    name: id,
    major: true,
    routine: index % 7 !== 6,
    occurrence: 0.2,
    durationSeconds: 5,
  }));
  const links = ids.flatMap((from, index) => {
    const steps = index % 3 === 0 ? [1, 2] : [index % 3 === 1 ? 2 : 1];
    return steps.flatMap((step) => {
      const to = ids[index + step];
      return to === undefined ? [] : [{ from, to, weight: step }];
    });
  });
  const tallies = Object.fromEntries(
    ids.map((id, index) => [id, { passed: 40 + ((index * 37) % 90), failed: (index * 5) % 4 }]),
  );
  return { journey: { touchpoints, links }, tallies };
}

function scoreOnce({ journey, tallies }: Subject): void {
  scoreJourney(journey, tallies, { probability: false });
}

/** What the gains would cost without the one pass: a rescoring for each touchpoint mended. */
function rescoreEach({ journey, tallies }: Subject): void {
  const rates = Object.fromEntries(
    Object.entries(tallies).map(([id, { passed, failed }]) => [id, passed / (passed + failed)]),
  );
  for (const { id } of journey.touchpoints) rateOfJourney(journey, { ...rates, [id]: 1 });
}

function millisecondsOf(work: () => void, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - start) / times;
}

/** Median over rounds of the ratio of two works timed one after the other. */
function ratioOf(contest: {
  readonly slow: () => void;
  readonly fast: () => void;
  readonly slowTimes: number;
  readonly fastTimes: number;
  readonly rounds: number;
}): number {
  const { slow, fast, slowTimes, fastTimes, rounds } = contest;
  const ratios = Array.from({ length: rounds + 2 }, () => {
    const slowly = millisecondsOf(slow, slowTimes);
    return slowly / millisecondsOf(fast, fastTimes);
  });
  return median(ratios.slice(2));
}

async function growth(): Promise<Figure> {
  const large = aSubject(2000);
  const small = aSubject(500);
  const ratio = ratioOf({
    slow: () => scoreOnce(large),
    fast: () => scoreOnce(small),
    slowTimes: 8,
    fastTimes: 32,
    rounds: 21,
  });
  const value = ratio / 4;
  return { name: "scoring.growth", value, unit: "ratio", bar: "<= 1.5", holds: value <= 1.5 };
}

async function rescoring500(): Promise<Figure> {
  const subject = aSubject(500);
  const value = ratioOf({
    slow: () => rescoreEach(subject),
    fast: () => scoreOnce(subject),
    slowTimes: 1,
    fastTimes: 60,
    rounds: 5,
  });
  return { name: "scoring.rescoring500", value, unit: "times", bar: ">= 50", holds: value >= 50 };
}

function full(size: number) {
  return async (): Promise<Figure> => {
    const { journey, tallies } = aSubject(size);
    const work = () => {
      scoreJourney(journey, tallies);
    };
    millisecondsOf(work, 5);
    const value = median(Array.from({ length: 15 }, () => millisecondsOf(work, 1)));
    return { name: `scoring.full${size}`, value, unit: "ms", bar: null, holds: null };
  };
}

/** The speed of the scoring library; full scores include the probabilities of being the weakest. */
export const figures: Record<string, () => Promise<Figure>> = {
  "scoring.growth": growth,
  "scoring.rescoring500": rescoring500,
  "scoring.full12": full(12),
  "scoring.full60": full(60),
  "scoring.full200": full(200),
};
