import "server-only";
import type { PrismaClient } from "@/lib/generated/sqlite/client";
import type { Row, Sql, Work } from "./statement";

export type Engine = "sqlite" | "postgres";

/**
 * The one door to the data. Prisma reads, on a connection that cannot write; every write is a `Work` through `write`,
 * which acknowledges (resolves) only what is on the disk.
 */
export interface Database {
  readonly engine: Engine;
  /** Typed reads. Writing through it fails. */
  readonly prisma: PrismaClient;
  /** One reading statement, for the paths where a millisecond counts. */
  read<R extends Row>(statement: Sql): Promise<readonly R[]>;
  /** One transaction: all of it or nothing. Work is a function because it may be run again after a deadlock. */
  write<T>(work: () => Work<T>): Promise<T>;
  close(): Promise<void>;
}
