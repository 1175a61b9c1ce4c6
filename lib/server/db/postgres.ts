import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/lib/generated/postgres/client";
import type { PrismaClient as SharedClient } from "@/lib/generated/sqlite/client";
import type { Database } from "./database";
import type { Row, Sql, Work } from "./statement";

const RETRIED = new Set(["40P01", "40001"]);
const ATTEMPTS = 5;

async function execute(client: pg.ClientBase | pg.Pool, statement: Sql): Promise<readonly Row[]> {
  const { rows } = await client.query(statement.text, statement.values as unknown[]);
  return rows;
}

async function drive<T>(work: Work<T>, client: pg.PoolClient): Promise<T> {
  let next = work.next([]);
  while (!next.done) next = work.next(await execute(client, next.value));
  return next.value;
}

async function attempt<T>(pool: pg.Pool, work: () => Work<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const answer = await drive(work(), client);
    await client.query("COMMIT");
    return answer;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const isRetried = (error: unknown): boolean =>
  error instanceof Error && "code" in error && RETRIED.has(String(error.code));

async function transact<T>(pool: pg.Pool, work: () => Work<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt(pool, work);
    } catch (error) {
      if (left === 0 || !isRetried(error)) throw error;
    }
  }
}

/** PostgreSQL. A deadlock or a serialisation failure is tried again; Prisma's own connections cannot write. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: "-c timezone=UTC" });
  const readOnly = "-c default_transaction_read_only=on -c timezone=UTC";
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 10, options: readOnly }),
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on("error", () => undefined);
  return {
    engine: "postgres",
    // The two generated clients have the same models; SQLite's type is the smaller one.
    prisma: prisma as unknown as SharedClient,
    read: async <R extends Row>(statement: Sql) => (await execute(pool, statement)) as readonly R[],
    write: (work) => transact(pool, work),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
