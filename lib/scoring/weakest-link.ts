import type { LinkScore } from "./types";

const SAME_MISSED = 1e-12;

/**
 * The link that costs most visits, among those with a failure; null where nothing failed. Where
 * `missed` differs by no more than 1e-12 the smaller lower Wilson bound decides, then path order.
 */
export function weakestLink(links: readonly LinkScore[]): LinkScore | null {
  const failing = links.filter(({ failed }) => failed > 0);
  const most = failing.reduce((largest, { missed }) => Math.max(largest, missed), 0);
  const tied = failing.filter(({ missed }) => most - missed <= SAME_MISSED);
  return tied.reduce<LinkScore | null>(
    (weakest, link) =>
      weakest === null || link.interval[0] < weakest.interval[0] ? link : weakest,
    null,
  );
}
