import type { Answer } from "@/lib/client/check-drafts";
import { formatClock, formatDay } from "@/lib/format/dates";
import type { Clock } from "./clock";
import type { MomentOutcome } from "./outcome-mark";

/** A check as it was written down. */
export interface ShownCheck {
  readonly id: string;
  readonly touchpointId: string;
  readonly observedAt: string;
  readonly day: string;
  readonly announced: boolean;
  readonly outcome: MomentOutcome;
  readonly results: readonly {
    readonly factorId: string;
    readonly answer: Answer;
    readonly basic: boolean;
  }[];
  readonly note: string | null;
  /** Why it was missed, where somebody said. */
  readonly cause: string | null;
  /** `paper` where it was typed in from a sheet, with the duty of who filled it. */
  readonly source: string | null;
  readonly filledBy: string | null;
  readonly supersedes: { readonly id: string; readonly reason: string } | null;
  readonly supersededBy: string | null;
}

/** What the places and factors in it are called. */
export interface ShownNames {
  readonly touchpoints: ReadonlyMap<string, { readonly name: string; readonly place: string }>;
  readonly factors: ReadonlyMap<string, { readonly name: string }>;
}

/** Does it count, is it a correction, or does it only take another one out? */
export type StandingOfCheck = "counts" | "superseded" | "correction" | "withdrawal";

export interface CheckRow {
  readonly id: string;
  readonly time: string;
  readonly outcome: MomentOutcome;
  readonly name: string;
  readonly place: string;
  readonly missed: readonly string[];
  readonly note: string | null;
  /** Of a miss. */
  readonly cause: string | null;
  readonly isUnannounced: boolean;
  readonly isFromPaper: boolean;
  readonly filledBy: string | null;
  readonly standing: StandingOfCheck;
}

export interface DayOfChecks {
  readonly day: string;
  readonly title: string;
  readonly rows: readonly CheckRow[];
}

/** A correction that answers nothing takes what it corrects out of every figure. */
export const isWithdrawal = ({ supersedes, results }: Pick<ShownCheck, "supersedes" | "results">) =>
  supersedes !== null && results.length === 0;

export function standingOfCheck(
  check: Pick<ShownCheck, "supersedes" | "supersededBy" | "results">,
): StandingOfCheck {
  if (check.supersededBy !== null) return "superseded";
  if (isWithdrawal(check)) return "withdrawal";
  return check.supersedes === null ? "counts" : "correction";
}

interface Naming {
  readonly names: ShownNames;
  readonly clock: Clock;
  readonly unknown: { readonly place: string; readonly factor: string };
}

/** The basic factors that made the moment fail. */
function missedFactors({ results }: ShownCheck, { names, unknown }: Naming): readonly string[] {
  return results
    .filter(({ answer, basic }) => basic && answer === "no")
    .map(({ factorId }) => names.factors.get(factorId)?.name ?? unknown.factor);
}

function checkRowOf(check: ShownCheck, naming: Naming): CheckRow {
  const { names, clock, unknown } = naming;
  const touchpoint = names.touchpoints.get(check.touchpointId);
  return {
    id: check.id,
    time: formatClock(new Date(check.observedAt), clock.timeZone),
    outcome: check.outcome,
    name: touchpoint?.name ?? unknown.place,
    place: touchpoint?.place ?? "",
    missed: missedFactors(check, naming),
    note: check.note,
    cause: check.outcome === "failed" ? check.cause : null,
    isUnannounced: !check.announced,
    isFromPaper: check.source === "paper",
    filledBy: check.filledBy,
    standing: standingOfCheck(check),
  };
}

/** Checks under their days, in the order given. */
export function checksByDay(checks: readonly ShownCheck[], naming: Naming): readonly DayOfChecks[] {
  const days = new Map<string, CheckRow[]>();
  for (const check of checks) {
    const rows = days.get(check.day) ?? [];
    rows.push(checkRowOf(check, naming));
    days.set(check.day, rows);
  }
  return [...days].map(([day, rows]) => ({
    day,
    title: formatDay(day, naming.clock.locale),
    rows,
  }));
}
