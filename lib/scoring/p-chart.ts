import { isCount, refuse, requireCount, requireList, requireRecord } from "./input-guards";
import type { SignalRule, SignalRun } from "./signal-rules";
import { rulesByPoint, signals, TRIAL_POINTS } from "./signals";

export interface Sample {
  readonly k: number;
  readonly n: number;
}

export interface PChartPoint {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rules: readonly SignalRule[];
}

export interface PChart {
  readonly centre: number | null;
  readonly points: readonly PChartPoint[];
  readonly runs: readonly SignalRun[];
  readonly trial: boolean;
}

/**
 * Control chart of a share: each sample's share against the pooled share and its own limits.
 *
 * @param samples in order of time: `k` of `n`, counts; n = 0 makes a gap
 * @returns centre sum(k) / sum(n) (null without any observation), each point's value and limits
 *   centre +- 3 sqrt(c (1 - c) / n) within [0, 1] (null in a gap), its rules in order of precedence,
 *   the runs, and `trial` with fewer than 12 points that have a value
 * @throws ScoringError `bad-number` at `samples[i].k` or `samples[i].n`
 * Source: Shewhart; checked against R package qcc; rules of NHS England, Making Data Count.
 */
export function pChart(samples: readonly Sample[]): PChart {
  const read = requireList(samples, "samples").map(readSample);
  const observed = read.reduce((sum, { n }) => sum + n, 0);
  const passed = read.reduce((sum, { k }) => sum + k, 0);
  const centre = observed === 0 ? null : passed / observed;
  const points = read.map((sample) => plot(sample, centre));
  const runs = signals(points.map((point) => ({ ...point, centre })));
  const rules = rulesByPoint(points.length, runs);
  return {
    centre,
    points: points.map((point, index) => ({ ...point, rules: rules[index] ?? [] })),
    runs,
    trial: points.filter(({ value }) => value !== null).length < TRIAL_POINTS,
  };
}

function readSample(value: unknown, index: number): Sample {
  const path = `samples[${index}]`;
  const { k, n } = requireRecord(value, path);
  const observed = requireCount(n, `${path}.n`);
  if (!isCount(k) || k > observed) refuse("bad-number", `${path}.k`);
  return { k, n: observed };
}

function plot({ k, n }: Sample, centre: number | null) {
  if (n === 0 || centre === null) return { value: null, lower: null, upper: null };
  const reach = 3 * Math.sqrt((centre * (1 - centre)) / n);
  return {
    value: k / n,
    lower: Math.max(0, centre - reach),
    upper: Math.min(1, centre + reach),
  };
}
