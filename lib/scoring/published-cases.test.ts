import { describe, expect, it } from "vitest";
import daegu from "./cases/daegu-1998-telephone.json";
import jeonnam from "./cases/jeonnam-2018-senior-centres.json";
import published from "./cases/published.json";
import {
  differenceInterval,
  firstSeconds,
  type Interval,
  incidentTable,
  momentArithmetic,
  pChart,
  rateOfJourney,
  scoreJourney,
  signals,
  wilsonInterval,
  xmrChart,
} from "./index";
import { aPath } from "./testing/a-journey";

/** As many decimals as a printed figure has. */
function decimalsOf(printed: number): number {
  return String(printed).split(".")[1]?.length ?? 0;
}

function expectPrinted(
  actual: number | null | undefined,
  printed: number,
  decimals?: number,
): void {
  const digits = decimals ?? decimalsOf(printed);
  expect((actual ?? Number.NaN).toFixed(digits)).toBe(printed.toFixed(digits));
}

function expectPrintedInterval(
  actual: Interval | null,
  printed: readonly number[],
  decimals: number,
) {
  expect(actual).toHaveLength(2);
  printed.forEach((figure, side) => {
    expectPrinted(actual?.[side], figure, decimals);
  });
}

describe("published figures, to the printed digits", () => {
  it.each(published.wilson.cases)(
    "[I1] Wilson, Newcombe table I: $k of $n",
    ({ k, n, interval }) => {
      expectPrintedInterval(wilsonInterval(k, n), interval, 4);
    },
  );

  it.each(published.wilson.z196.cases)(
    "[I1] Wilson at z = 1.96: $k of $n",
    ({ k, n, interval }) => {
      expectPrintedInterval(wilsonInterval(k, n, 1.96), interval, 15);
    },
  );

  it.each(published.difference.cases)("[I4] Newcombe table II: $k1/$n1 and $k2/$n2", (shown) => {
    const { k1, n1, k2, n2, interval } = shown;
    expectPrintedInterval(differenceInterval(k1, n1, k2, n2), interval, 4);
  });

  it.each(published.series.cases)(
    "[J12] a series of $rates has the product",
    ({ rates, product }) => {
      const ids = rates.map((_, index) => `step${index}`);
      const given = Object.fromEntries(rates.map((rate, index) => [`step${index}`, rate]));
      expectPrinted(rateOfJourney(aPath(ids.join("-")), given), product);
    },
  );

  it("[W5] Birnbaum importance of the published series", () => {
    const { rates, importance } = published.series.birnbaum;
    const tallies = Object.fromEntries(
      rates.map((rate, index) => {
        const passed = Math.round(rate * 100);
        return [`step${index}`, { passed, failed: 100 - passed }];
      }),
    );
    const { links } = scoreJourney(aPath("step0-step1-step2"), tallies);
    links.forEach((link, index) => {
      expectPrinted(link.importance, importance[index] ?? Number.NaN);
    });
    expect(links).toHaveLength(importance.length);
  });

  it("[P1] the p-chart of the orange juice cans", () => {
    const { defective, n, centre, lower, upper, outside } = published.pChart;
    const chart = pChart(defective.map((k) => ({ k, n })));
    expectPrinted(chart.centre, centre);
    for (const point of chart.points) {
      expectPrinted(point.lower, lower);
      expectPrinted(point.upper, upper);
    }
    const found = chart.points.flatMap(({ rules }, index) =>
      rules.includes("outside") ? [index + 1] : [],
    );
    expect(found).toEqual(outside);
  });

  it.each([
    { screen: false, limits: published.xmr.unscreened },
    { screen: true, limits: published.xmr.screened },
  ])("[P3] [P4] the XmR chart with screen: $screen", ({ screen, limits }) => {
    const chart = xmrChart(published.xmr.values, { screen });
    expectPrinted(chart.centre, published.xmr.mean);
    expectPrinted(chart.upper, limits.upper);
    expectPrinted(chart.lower, limits.lower);
  });

  it("[P6] the published shift", () => {
    const { sides, run } = published.rules.shift;
    const points = sides.map((side) => ({ value: side, centre: 0, lower: -9, upper: 9 }));
    expect(signals(points)).toEqual([{ rule: "shift", from: run[0], to: run[1], side: 1 }]);
  });

  it("[P7] the published trend, and the published series without one", () => {
    const plot = (value: number) => ({ value, centre: 4, lower: -90, upper: 90 });
    const { values, run } = published.rules.trend;
    expect(signals(values.map(plot))).toEqual([
      { rule: "trend", from: run[0], to: run[1], side: 1 },
    ]);
    expect(signals(published.rules.noTrend.map(plot))).toEqual([]);
  });

  it("[P8] the published two of three", () => {
    const { outerThirdSameSide, run } = published.rules.twoOfThree;
    const points = outerThirdSameSide.map((outer) => ({
      value: outer === 1 ? 2.5 : 0,
      centre: 0,
      lower: -3,
      upper: 3,
    }));
    expect(signals(points)).toEqual([{ rule: "twoOfThree", from: run[0], to: run[1], side: 1 }]);
  });

  it("[E1] [E2] [E3] the published incident table", () => {
    const shown = published.incidents;
    const table = incidentTable(
      Object.entries(shown.rows).flatMap(([guideline, [good = 0, bad = 0]]) => [
        { guideline, satisfied: true, count: good },
        { guideline, satisfied: false, count: bad },
      ]),
    );
    Object.values(table.rows).forEach((row, index) => {
      expectPrinted(row.satisfiedShare, shown.satisfiedShare[index] ?? Number.NaN);
      expectPrinted(row.dissatisfiedShare, shown.dissatisfiedShare[index] ?? Number.NaN);
    });
    expect(Object.keys(table.rows)).toEqual(Object.keys(shown.rows));
    expect([table.totals.satisfied, table.totals.dissatisfied]).toEqual(shown.totals);
    expectPrinted(table.chiSquare, shown.chiSquare);
    expect(table.degreesOfFreedom).toBe(shown.degreesOfFreedom);
  });

  it.each(published.moments.cases)("[A1] $visits visits of $contacts contacts", (shown) => {
    const { moments, hours } = momentArithmetic(shown);
    expect(moments).toBe(shown.moments);
    expectPrinted(hours, shown.hours);
  });

  it("[F1] [F5] the first seconds of the founding story", () => {
    const { journey, expected } = published.foundingStory;
    const shown = expected.firstSeconds15;
    const { welcomedShare, never, distribution } = firstSeconds(journey, { within: 15 });
    expectPrinted(welcomedShare, shown.welcomedShare, 10);
    expectPrinted(never, shown.never, 10);
    expect(distribution.map(({ second }) => second)).toEqual(
      shown.distribution.map(({ second }) => second),
    );
    distribution.forEach(({ share }, index) => {
      expectPrinted(share, shown.distribution[index]?.share ?? Number.NaN, 10);
    });
  });
});

type Shown = Readonly<Record<string, number>>;

describe.each([{ title: "the founding story", ...published.foundingStory }, daegu, jeonnam])(
  "$title",
  ({ journey, tallies, expected }) => {
    const score = scoreJourney(journey, tallies);

    it("[J8] [J9] [J10] [J11] has the printed verdict, rates and coverage", () => {
      expect({
        verdict: score.verdict,
        score: score.score,
        blindSpots: score.blindSpots,
        notOccurred: score.notOccurred,
        unreachable: score.unreachable,
        weakest: score.weakest?.id,
      }).toEqual({
        verdict: expected.verdict,
        score: expected.score,
        blindSpots: expected.blindSpots,
        notOccurred: expected.notOccurred,
        unreachable: expected.unreachable,
        weakest: expected.weakest,
      });
      expectPrinted(score.failureFree, expected.failureFree, 10);
      expectPrintedInterval(score.interval, expected.interval, 8);
      expectPrinted(score.effectiveVisits, expected.effectiveVisits, 10);
      expectPrinted(score.coverage, expected.coverage, 10);
    });

    it("[W1] [W4] [W7] has the printed figures of each link", () => {
      const missed: Shown = expected.missed;
      const gain: Shown = expected.gain;
      const probability: Shown = expected.probabilityWeakest;
      expect(score.links.map(({ id }) => id).sort()).toEqual(Object.keys(missed).sort());
      for (const link of score.links) {
        expectPrinted(link.missed, missed[link.id] ?? Number.NaN, 10);
        expectPrinted(link.gain, gain[link.id] ?? Number.NaN, 10);
        expectPrinted(link.probabilityWeakest, probability[link.id] ?? Number.NaN, 5);
      }
    });
  },
);
