import { describe, expect, it } from "vitest";
import { slowWeakest } from "../testing/slow-weakest";
import { probabilityWeakest } from "./probability-weakest";

function aLink(passed: number, observed: number, exposure = 1) {
  return { passed, failed: observed - passed, exposure };
}

type Links = readonly ReturnType<typeof aLink>[];

const MILLION = 1_000_000;

/** Each beside the same figure from cumulative shares alone, on a fine grid. */
const CASES: readonly { readonly title: string; readonly links: Links }[] = [
  {
    title: "the founding story",
    links: [aLink(52, 60), aLink(57, 60), aLink(17, 18, 0.3), aLink(38, 42, 0.7), aLink(58, 60)],
  },
  { title: "one check each", links: [aLink(1, 1), aLink(1, 1, 0.999), aLink(0, 1)] },
  {
    title: "one check beside a million",
    links: [aLink(1, 1), aLink(999_000, MILLION), aLink(0, 1, 0.3)],
  },
  {
    title: "a million checks each",
    links: [aLink(990_000, MILLION), aLink(990_100, MILLION), aLink(495_000, 500_000)],
  },
  {
    title: "a million checks, hardly a failure",
    links: [aLink(MILLION, MILLION), aLink(999_999, MILLION), aLink(MILLION, MILLION, 0.5)],
  },
  {
    title: "a million checks, hardly a pass",
    links: [aLink(1, MILLION), aLink(0, MILLION), aLink(2, MILLION), aLink(0, MILLION, 0.999_999)],
  },
  {
    title: "nothing ever failed",
    links: [aLink(12, 12), aLink(20, 20), aLink(60, 60), aLink(1, 1), aLink(MILLION, MILLION)],
  },
  {
    title: "everything failed, at exposures that almost agree",
    links: [aLink(0, 2, 0.5), aLink(0, 2, 0.5 + 1e-10), aLink(0, 3, 0.5 + 1e-7), aLink(4, 9, 0.9)],
  },
  { title: "exposures far apart", links: [aLink(5, 10, 1e-8), aLink(5, 10, 2e-8), aLink(9, 9)] },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function expectShares(shares: readonly number[]): void {
  expect(sum(shares)).toBeCloseTo(1, 12);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
}

describe("probabilityWeakest", () => {
  it.each(CASES)("[W7] agrees with the slow way to 1e-7: $title", ({ links }) => {
    const shares = probabilityWeakest(links);
    const slow = slowWeakest(links, 5e-4);
    shares.forEach((share, index) => {
      expect(Math.abs(share - (slow[index] ?? Number.NaN))).toBeLessThan(1e-7);
    });
    expectShares(shares);
  });

  it("[W7] one link alone is the weakest, and none has no shares", () => {
    expect(probabilityWeakest([aLink(3, 4, 0.2)])).toEqual([1]);
    expect(probabilityWeakest([])).toEqual([]);
  });

  it.each([2, 60, 500])("[W7] %d equal links share equally", (size) => {
    const shares = probabilityWeakest(Array.from({ length: size }, () => aLink(50, 60)));
    expect(shares).toEqual(Array.from({ length: size }, () => shares[0]));
    expectShares(shares);
  });

  it("[W7] 500 links that differ by less than a hair share almost equally", () => {
    const shares = probabilityWeakest(
      Array.from({ length: 500 }, (_, index) => aLink(50, 60, 1 - index * 1e-14)),
    );
    for (const share of shares) expect(Math.abs(share - 1 / 500)).toBeLessThan(1e-9);
  });

  it("[W7] a group of equal links is as likely as the same links told apart by a hair", () => {
    const others = [aLink(55, 60), aLink(30, 33, 0.7)];
    const grouped = probabilityWeakest([aLink(50, 60), aLink(50, 60), aLink(50, 60), ...others]);
    const apart = [1, 1 - 1e-13, 1 - 2e-13].map((exposure) => aLink(50, 60, exposure));
    probabilityWeakest([...apart, ...others]).forEach((share, index) => {
      expect(Math.abs(share - (grouped[index] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });

  it("[W7] one check each against one: P(Beta(3/2, 1/2) > Beta(1/2, 3/2)) in closed form", () => {
    const [failed = 0] = probabilityWeakest([aLink(0, 1), aLink(1, 1)]);
    expect(Math.abs(failed - (0.5 + 4 / Math.PI ** 2))).toBeLessThan(1e-9);
  });

  it("[W7] only the ratios of the exposures matter", () => {
    const links = [aLink(50, 60), aLink(30, 33, 0.7), aLink(9, 10, 0.5)];
    const tiny = links.map((link) => ({ ...link, exposure: link.exposure * 2 ** -900 }));
    expect(probabilityWeakest(tiny)).toEqual(probabilityWeakest(links));
  });

  it("[W7] the order of the links changes no digit", () => {
    const links = CASES.flatMap((shown) => shown.links);
    const there = probabilityWeakest(links);
    const back = probabilityWeakest(links.toReversed()).toReversed();
    expect(back).toEqual(there);
    expect(probabilityWeakest(links)).toEqual(there);
  });

  it.each([
    { title: "2^31 - 1 checks", counts: [2 ** 31 - 1, 2 ** 31 - 2, 2 ** 30, 0, 1], n: 2 ** 31 - 1 },
    { title: "2^53 - 1 checks", counts: [2 ** 53 - 1, 2 ** 52, 5, 0], n: 2 ** 53 - 1 },
  ])("[W7] neither hangs nor fails at $title", ({ counts, n }) => {
    for (const exposure of [1, 0.999_999, 1e-12, 1e-300]) {
      for (const other of [aLink(1, 1), aLink(0, 1, 0.5), aLink(60, 60, 1e-9)]) {
        expectShares(probabilityWeakest([...counts.map((k) => aLink(k, n, exposure)), other]));
      }
    }
  });

  it("[W7] near-equal links at 2^31 - 1 checks come out by the normal approximation", () => {
    const n = 2 ** 31 - 1;
    const gap = 20_000;
    const [more = 0] = probabilityWeakest([aLink(2 ** 30 - gap, n), aLink(2 ** 30, n)]);
    const z = gap / Math.sqrt(n / 2);
    expect(z).toBeCloseTo(0.6103515626, 9);
    expect(Math.abs(more - 0.729185)).toBeLessThan(2e-5);
  });
});
