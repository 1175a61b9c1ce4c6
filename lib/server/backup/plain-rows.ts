import "server-only";
import type { Row } from "../db";
import type { Value } from "../db/statement";
import type { BackupTable, ColumnKind, PlainRow, PlainValue } from "./backup-format";

function plainTime(value: unknown): string {
  const time = value instanceof Date ? value : new Date(value as string | number);
  return time.toISOString();
}

/** A value as either engine hands it over, as a backup keeps it. */
function plainValue(value: unknown, kind: ColumnKind): PlainValue {
  if (value === null || value === undefined) return null;
  if (kind === "time") return plainTime(value);
  return kind === "boolean" ? Boolean(value) : (value as PlainValue);
}

export const plainRow = ({ name, columns }: BackupTable, row: Row): PlainRow => [
  name,
  ...columns.map((column) => plainValue(row[column.name], column.kind)),
];

const FITS: Readonly<Record<ColumnKind, (value: PlainValue) => boolean>> = {
  text: (value) => typeof value === "string",
  integer: Number.isInteger,
  real: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  time: (value) => typeof value === "string" && !Number.isNaN(Date.parse(value)),
};

/** The row that a line stands for, ready to be inserted; null when the line does not fit its table. */
export function rowOfPlain(
  { columns }: BackupTable,
  [, ...values]: PlainRow,
): Readonly<Record<string, Value>> | null {
  if (values.length !== columns.length) return null;
  const row: Record<string, Value> = {};
  for (const [index, { name, kind }] of columns.entries()) {
    const value = values[index] ?? null;
    if (value !== null && !FITS[kind](value)) return null;
    row[name] = kind === "time" && value !== null ? new Date(String(value)) : value;
  }
  return row;
}
