import type { ScoringErrorCode } from "../scoring";
import { linkInCycle } from "./link-in-cycle";

interface Weighted {
  readonly weight: number | null;
}

/** What of a journey its graph is made of, as a form, a document or a row has it. */
export interface JourneyGraphShape {
  readonly touchpoints: readonly {
    readonly id: string;
    readonly routine: boolean;
    readonly occurrence: number | null;
    readonly factors: readonly { readonly id: string }[];
  }[];
  readonly links: readonly ({ readonly from: string; readonly to: string } & Weighted)[];
  readonly entries: readonly ({ readonly id: string } & Weighted)[] | null;
}

/** One thing that makes a journey impossible to score; the path begins at the journey. */
export interface JourneyGraphProblem {
  readonly code: ScoringErrorCode;
  readonly path: readonly PropertyKey[];
}

type Problems = readonly JourneyGraphProblem[];

/** Later ones with a key that an earlier one has. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [index] : [];
  });
}

function repeatedFactors({ touchpoints }: JourneyGraphShape): Problems {
  return touchpoints.flatMap(({ factors }, place) =>
    repeated(factors, ({ id }) => id).map((index) => ({
      code: "duplicate-id" as const,
      path: ["touchpoints", place, "factors", index, "id"],
    })),
  );
}

function touchpointProblems({ touchpoints }: JourneyGraphShape): Problems {
  const twice = repeated(touchpoints, ({ id }) => id);
  const unknown = touchpoints.flatMap(({ routine, occurrence }, index) =>
    routine || occurrence !== null ? [] : [index],
  );
  return [
    ...twice.map((index) => ({
      code: "duplicate-id" as const,
      path: ["touchpoints", index, "id"],
    })),
    ...unknown.map((index) => ({
      code: "bad-occurrence" as const,
      path: ["touchpoints", index, "occurrence"],
    })),
  ];
}

function linkProblems({ links }: JourneyGraphShape, known: ReadonlySet<string>): Problems {
  const ends = links.flatMap(({ from, to }, index): Problems => {
    const missing = [...(known.has(from) ? [] : ["from"]), ...(known.has(to) ? [] : ["to"])];
    if (missing.length === 0 && from === to) return [{ code: "self-link", path: ["links", index] }];
    return missing.map((end) => ({ code: "unknown-id", path: ["links", index, end] }));
  });
  const twice = repeated(links, ({ from, to }) => JSON.stringify([from, to]));
  return [
    ...ends,
    ...twice.map((index) => ({ code: "duplicate-link" as const, path: ["links", index] })),
  ];
}

function entryProblems({ entries }: JourneyGraphShape, known: ReadonlySet<string>): Problems {
  if (entries === null) return [];
  const unknown = entries.flatMap(({ id }, index) => (known.has(id) ? [] : [index]));
  const twice = repeated(entries, ({ id }) => id);
  const problem = (code: ScoringErrorCode) => (index: number) => ({
    code,
    path: ["entries", index, "id"],
  });
  return [...unknown.map(problem("unknown-id")), ...twice.map(problem("duplicate-id"))];
}

/** Where all weights of one fork are 0, nobody could go on. */
function weightProblems({ links, entries }: JourneyGraphShape): Problems {
  const forks = new Map<string, { readonly first: number; readonly isTaken: boolean }>();
  links.forEach(({ from, weight }, index) => {
    const fork = forks.get(from);
    const isTaken = fork?.isTaken === true || weight !== 0;
    forks.set(from, { first: fork?.first ?? index, isTaken });
  });
  const closed = [...forks.values()].filter(({ isTaken }) => !isTaken);
  const isNowhereEntered =
    entries !== null && entries.length > 0 && entries.every(({ weight }) => weight === 0);
  return [
    ...closed.map(({ first }) => ({
      code: "bad-weight" as const,
      path: ["links", first, "weight"],
    })),
    ...(isNowhereEntered ? [{ code: "bad-weight" as const, path: ["entries", 0, "weight"] }] : []),
  ];
}

function cycleProblems(journey: JourneyGraphShape): Problems {
  const index = linkInCycle(journey);
  return index === null ? [] : [{ code: "cycle", path: ["links", index] }];
}

/**
 * Everything that keeps a journey from being scored, with the codes of the scoring library; none for
 * a sound one. Linear in touchpoints and links.
 */
export function journeyGraphProblems(journey: JourneyGraphShape): Problems {
  const known = new Set(journey.touchpoints.map(({ id }) => id));
  return [
    ...touchpointProblems(journey),
    ...repeatedFactors(journey),
    ...linkProblems(journey, known),
    ...entryProblems(journey, known),
    ...weightProblems(journey),
    ...cycleProblems(journey),
  ];
}
