import "server-only";
import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from "better-auth/adapters";
import { database, empty, insertRows, name, type Row, run, type Sql, sql, type Work } from "../db";
import { assignments, keptRow, selection, type Value, type Values, where } from "./auth-statements";

function* insert(model: string, row: Record<string, Value>): Work<void> {
  const columns = Object.keys(row);
  yield* run(insertRows(database().engine, { into: model, columns, rows: [row] }));
}

const change = (statement: Sql): Promise<readonly Row[]> => database().write(() => run(statement));

/** Whoever asked by a token gets it back: its hash is of no use to them. */
function withTokenAsked(row: Row, conditions: readonly CleanedWhere[] = []): Row {
  const asked = conditions.find(({ field, operator }) => field === "token" && operator === "eq");
  return asked ? { ...row, token: asked.value } : row;
}

// The library promises its callers the shape that it asks us for; what we hand over is that row.
const asAsked = <T>(row: unknown): T => row as T;

const adapter: CustomAdapter = {
  create: async ({ model, data }) => {
    const row = keptRow(model, data);
    await database().write(() => insert(model, row));
    return data;
  },
  findOne: async <T>({
    model,
    where: conditions,
    select,
  }: Parameters<CustomAdapter["findOne"]>[0]) => {
    const [row] = await database().read(
      sql`SELECT ${selection(select)} FROM ${name(model)} ${where(model, conditions)} LIMIT 1`,
    );
    return row ? asAsked<T>(withTokenAsked(row, conditions)) : null;
  },
  findMany: async <T>(asked: Parameters<CustomAdapter["findMany"]>[0]) => {
    const { model, where: conditions, limit, select, sortBy, offset = 0 } = asked;
    const direction = sortBy?.direction === "desc" ? sql`DESC` : sql`ASC`;
    const order = sortBy ? sql`ORDER BY ${name(sortBy.field)} ${direction}` : empty;
    const rows = await database().read(
      sql`SELECT ${selection(select)} FROM ${name(model)} ${where(model, conditions)} ${order}
        LIMIT ${limit} OFFSET ${offset}`,
    );
    return asAsked<T[]>(rows.map((row) => withTokenAsked(row, conditions)));
  },
  count: async ({ model, where: conditions }) => {
    const [row] = await database().read<{ total: number | string }>(
      sql`SELECT count(*) AS "total" FROM ${name(model)} ${where(model, conditions)}`,
    );
    return Number(row?.total ?? 0);
  },
  update: async <T>({
    model,
    where: conditions,
    update,
  }: {
    model: string;
    where: CleanedWhere[];
    update: T;
  }) => {
    const [row] = await change(
      sql`UPDATE ${name(model)} SET ${assignments(model, asAsked<Values>(update))}
        ${where(model, conditions)} RETURNING *`,
    );
    return row ? asAsked<T>(withTokenAsked(row, conditions)) : null;
  },
  updateMany: async ({ model, where: conditions, update }) => {
    const statement = sql`UPDATE ${name(model)} SET ${assignments(model, update)}
      ${where(model, conditions)} RETURNING "id"`;
    return (await change(statement)).length;
  },
  delete: async ({ model, where: conditions }) => {
    await change(sql`DELETE FROM ${name(model)} ${where(model, conditions)}`);
  },
  deleteMany: async ({ model, where: conditions }) =>
    (await change(sql`DELETE FROM ${name(model)} ${where(model, conditions)} RETURNING "id"`))
      .length,
};

interface Transformed {
  readonly data: unknown;
  readonly fieldAttributes: { readonly type?: unknown };
}

/** SQLite hands over times as text and truth as 0 and 1. */
function fromEitherEngine({ data, fieldAttributes: { type } }: Transformed): unknown {
  if (type === "date" && typeof data === "string") return new Date(data);
  if (type === "boolean" && typeof data === "number") return data === 1;
  return data;
}

/** The identity library's data, through our own door: hashed tokens, both engines, durable writes. */
export const authAdapter = createAdapterFactory({
  config: {
    adapterId: "mot",
    supportsNumericIds: false,
    supportsUUIDs: false,
    transaction: false,
    customTransformOutput: fromEitherEngine,
  },
  adapter: () => adapter,
});
