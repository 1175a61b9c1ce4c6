import "server-only";
import sql, { empty, join, raw, type Sql } from "sql-template-tag";

/** A value of a column, as JSON carries it to either engine. */
export type Value = string | number | boolean | null | Date;

export type Row = Record<string, unknown>;

/**
 * The body of a transaction: it yields statements and is handed their rows. A generator can wait for nothing but
 * the database, so the only writer is never held by anything slower.
 */
export type Work<T> = Generator<Sql, T, readonly Row[]>;

/** Runs one statement inside a transaction; name the shape of its rows. */
export function* run<R extends Row = Row>(statement: Sql): Work<readonly R[]> {
  return (yield statement) as readonly R[];
}

/** A table's or column's name, quoted. Never a value from outside. */
export const name = (identifier: string): Sql => raw(`"${identifier}"`);

/** A fixed text inside SQL. Never a value from outside. */
export const literal = (text: string): Sql => raw(`'${text}'`);

export const names = (identifiers: readonly string[]): Sql => join(identifiers.map(name), ", ");

export { empty, join, type Sql, sql };
