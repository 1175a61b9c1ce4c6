import type { Journey, JourneyScore, LinkScore, Tallies, Touchpoint } from "../types";

/** A routine major touchpoint, unless said otherwise. */
export function aTouchpoint(id: string, differing: Partial<Touchpoint> = {}): Touchpoint {
  return { id, name: id, major: true, routine: true, ...differing };
}

/** Touchpoints one after the other, in the order given. */
export function aChain(touchpoints: readonly Touchpoint[]): Journey {
  const links = touchpoints.slice(1).map(({ id }, index) => ({
    from: touchpoints[index]?.id ?? "",
    to: id,
  }));
  return { touchpoints, links };
}

/** "a-b-c": routine major touchpoints one after the other. */
export function aPath(ids: string): Journey {
  return aChain(ids.split("-").map((id) => aTouchpoint(id)));
}

/** { a: [9, 1] }: 9 passed and 1 failed at a. */
export function evidence(counts: Readonly<Record<string, readonly [number, number]>>): Tallies {
  return Object.fromEntries(
    Object.entries(counts).map(([id, [passed, failed]]) => [id, { passed, failed }]),
  );
}

/** start, then left (share 0.25) or right (0.75), then end. */
export const FORK: Journey = {
  touchpoints: ["start", "left", "right", "end"].map((id) => aTouchpoint(id)),
  links: [
    { from: "start", to: "left", weight: 1 },
    { from: "start", to: "right", weight: 3 },
    { from: "left", to: "end" },
    { from: "right", to: "end" },
  ],
};

/** The figures of one link; fails where there is none. */
export function linkOf(score: JourneyScore, id: string): LinkScore {
  const link = score.links.find((candidate) => candidate.id === id);
  if (link === undefined) throw new Error(`no link ${id}`);
  return link;
}
