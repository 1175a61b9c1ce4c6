import "server-only";
import * as z from "zod";

/**
 * A backup is gzipped text, one JSON value a line: a header, the rows table by table (each table after those that it
 * refers to, its rows in the order of their key) and a footer. Nothing in it depends on the engine it came from.
 */
export const FORMAT = "mot-backup";
export const VERSION = 1;

/** What a column holds, on either engine: times are ISO 8601 in UTC, truth values JSON's own. */
const columnKind = z.enum(["text", "integer", "real", "boolean", "time"]);

const tableSchema = z.strictObject({
  name: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), kind: columnKind })).min(1),
});

export const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  createdAt: z.iso.datetime(),
  /** The last one applied where the rows come from. */
  migration: z.string(),
  tables: z.array(tableSchema),
});

export const footerSchema = z.strictObject({
  rows: z.record(z.string(), z.int().min(0)),
  /** Of the lines of rows alone: two backups of the same data agree in it. */
  rowsSha256: z.string(),
  /** Of every byte before this line. */
  sha256: z.string(),
});

export type ColumnKind = z.output<typeof columnKind>;
export type BackupTable = z.output<typeof tableSchema>;
export type BackupHeader = z.output<typeof headerSchema>;
export type BackupFooter = z.output<typeof footerSchema>;

export type PlainValue = string | number | boolean | null;

/** One line of rows: the table's name, then a value for each of its columns. */
export type PlainRow = readonly [table: string, ...values: PlainValue[]];
