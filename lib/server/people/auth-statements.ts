import "server-only";
import type { CleanedWhere } from "better-auth/adapters";
import { database, empty, isOneOf, join, name, type Sql, sql } from "../db";
import { hashOfSecret } from "./secrets";

export type Values = Readonly<Record<string, unknown>>;
export type Value = string | number | boolean | Date | null;

const isValue = (value: unknown): value is Value =>
  value === null || value instanceof Date || ["string", "number", "boolean"].includes(typeof value);

const OPERATORS: Readonly<Record<string, Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

/** The library knows tokens in clear, the database only their hashes: here is where one becomes the other. */
const kept = (model: string, field: string, value: unknown): unknown =>
  model === "Session" && field === "token" && typeof value === "string"
    ? hashOfSecret(value)
    : value;

/** A row as the database keeps it. */
export const keptRow = (model: string, values: Values): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, requireValue(kept(model, field, value))]),
  );

function requireValue(value: unknown): Value {
  if (isValue(value)) return value;
  throw new Error("Identity data holds single values only");
}

function condition(model: string, { field, operator, value, connector, mode }: CleanedWhere): Sql {
  if (connector === "OR" || mode === "insensitive")
    throw new Error("Identity reads join their conditions with AND, to the letter");
  if (operator === "in" && Array.isArray(value)) {
    const texts = value.map((one) => String(kept(model, field, one)));
    return isOneOf(database().engine, name(field), texts);
  }
  if (value === null)
    return sql`${name(field)} IS ${operator === "ne" ? sql`NOT NULL` : sql`NULL`}`;
  const sign = OPERATORS[operator ?? "eq"];
  if (!sign) throw new Error(`Identity reads know no operator ${operator}`);
  return sql`${name(field)} ${sign} ${requireValue(kept(model, field, value))}`;
}

export function where(model: string, conditions: readonly CleanedWhere[] = []): Sql {
  if (conditions.length === 0) return empty;
  const parts = conditions.map((one) => condition(model, one));
  return sql`WHERE ${join(parts, " AND ")}`;
}

export const assignments = (model: string, update: Values): Sql =>
  join(
    Object.entries(keptRow(model, update)).map(([field, value]) => sql`${name(field)} = ${value}`),
    ", ",
  );

export const selection = (fields: readonly string[] | undefined): Sql =>
  fields && fields.length > 0 ? join(fields.map(name), ", ") : sql`*`;
