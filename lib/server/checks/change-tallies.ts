import "server-only";
import { type Engine, insertRows, names, run, type Sql, sql, type Work } from "../db";
import { name } from "../db/statement";
import type { CheckRow, Counted } from "./check-item";
import { tallyChanges } from "./tally-changes";

export const CHECK_COLUMNS = [
  "centreId",
  "id",
  "touchpointId",
  "journeyId",
  "revision",
  "walkId",
  "observerId",
  "observedAt",
  "receivedAt",
  "clockOff",
  "day",
  "announced",
  "outcome",
  "answers",
  "note",
  "cause",
  "source",
  "filledBy",
  "supersedesId",
  "reason",
  "contentHash",
] as const satisfies readonly (keyof CheckRow & string)[];

const MOMENT_KEY = ["centreId", "touchpointId", "day", "announced"] as const;

/** Adds what is inserted to what stands there. */
function adding(table: string, key: readonly string[], counts: readonly string[]): Sql {
  const sums = counts.map(
    (count) => sql`${name(count)} = ${name(table)}.${name(count)} + excluded.${name(count)}`,
  );
  const [first, ...others] = sums;
  const set = others.reduce((all, sum) => sql`${all}, ${sum}`, first ?? sql``);
  return sql`ON CONFLICT (${names(key)}) DO UPDATE SET ${set}`;
}

const ADD_MOMENTS = adding("MomentTally", MOMENT_KEY, ["passed", "failed"]);
const ADD_FACTORS = adding("FactorTally", [...MOMENT_KEY, "factorId"], ["yes", "no", "na"]);

/** Carries new checks, and the loss of those they supersede, into the daily tallies. */
export function* changeTallies(
  engine: Engine,
  centreId: string,
  counted: { added: readonly Counted[]; removed: readonly Counted[] },
): Work<void> {
  const { moments, factors } = tallyChanges(centreId, counted);
  if (moments.length > 0)
    yield* run(
      insertRows(engine, {
        into: "MomentTally",
        columns: [...MOMENT_KEY, "passed", "failed"],
        rows: moments,
        ending: ADD_MOMENTS,
      }),
    );
  if (factors.length > 0)
    yield* run(
      insertRows(engine, {
        into: "FactorTally",
        columns: [...MOMENT_KEY, "factorId", "yes", "no", "na"],
        rows: factors,
        ending: ADD_FACTORS,
      }),
    );
}
