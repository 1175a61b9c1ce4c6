import { refuse, requireCount, requireList, requireRecord } from "./input-guards";
import { readFlag } from "./read-moment";

export interface IncidentCount {
  readonly guideline: string;
  readonly satisfied: boolean;
  /** 1 unless given. */
  readonly count?: number;
}

export interface IncidentTotals {
  readonly satisfied: number;
  readonly dissatisfied: number;
  readonly total: number;
}

export interface IncidentRow extends IncidentTotals {
  /** Share of its column; null where the column is empty. */
  readonly satisfiedShare: number | null;
  readonly dissatisfiedShare: number | null;
}

export interface IncidentTable {
  readonly rows: Readonly<Record<string, IncidentRow>>;
  readonly totals: IncidentTotals;
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number;
}

/**
 * Incidents by guideline and outcome, with Pearson's chi-square of the table.
 *
 * @param incidents guideline, outcome and a count (1 unless given); a row appears for each guideline
 *   that is named
 * @returns counts, shares of each column, and chi-square over the non-empty rows, which is null with
 *   0 degrees of freedom where a column or all but one row is empty
 * @throws ScoringError `unknown-id` at `incidents[i].guideline`, `bad-number` at `.satisfied`, `.count`
 * Source: Bitner, Booms & Tetreault, J Mark 1990;54(1):71; Pearson 1900.
 */
export function incidentTable(incidents: readonly IncidentCount[]): IncidentTable {
  const counted = countByGuideline(incidents);
  const satisfied = sum([...counted.values()].map((row) => row.satisfied));
  const dissatisfied = sum([...counted.values()].map((row) => row.dissatisfied));
  const totals = { satisfied, dissatisfied, total: satisfied + dissatisfied };
  const rows = [...counted].map(
    ([guideline, row]) => [guideline, describeRow(row, totals)] as const,
  );
  return {
    rows: Object.fromEntries(rows),
    totals,
    ...chiSquareOf([...counted.values()], totals),
  };
}

interface Row {
  satisfied: number;
  dissatisfied: number;
}

function countByGuideline(incidents: unknown): ReadonlyMap<string, Row> {
  const counted = new Map<string, Row>();
  requireList(incidents, "incidents").forEach((value, index) => {
    const path = `incidents[${index}]`;
    const { guideline, satisfied, count = 1 } = requireRecord(value, path);
    if (typeof guideline !== "string") refuse("unknown-id", `${path}.guideline`);
    const row = counted.get(guideline) ?? { satisfied: 0, dissatisfied: 0 };
    const column = readFlag(satisfied, `${path}.satisfied`) ? "satisfied" : "dissatisfied";
    row[column] += requireCount(count, `${path}.count`);
    counted.set(guideline, row);
  });
  return counted;
}

function describeRow({ satisfied, dissatisfied }: Row, totals: Row): IncidentRow {
  return {
    satisfied,
    dissatisfied,
    total: satisfied + dissatisfied,
    satisfiedShare: totals.satisfied === 0 ? null : satisfied / totals.satisfied,
    dissatisfiedShare: totals.dissatisfied === 0 ? null : dissatisfied / totals.dissatisfied,
  };
}

function chiSquareOf(rows: readonly Row[], totals: IncidentTotals) {
  const filled = rows.filter(({ satisfied, dissatisfied }) => satisfied + dissatisfied > 0);
  if (filled.length < 2 || totals.satisfied === 0 || totals.dissatisfied === 0) {
    return { chiSquare: null, degreesOfFreedom: 0 };
  }
  const share = totals.satisfied / totals.total;
  const parts = filled.map(({ satisfied, dissatisfied }) => {
    const total = satisfied + dissatisfied;
    const distance = (satisfied - total * share) ** 2;
    return distance / (total * share) + distance / (total * (1 - share));
  });
  return { chiSquare: sum(parts), degreesOfFreedom: filled.length - 1 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
