import "server-only";
import type Sqlite from "better-sqlite3";

interface Waiting {
  readonly run: () => unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome =
  | { readonly status: "done"; readonly answer: unknown }
  | { readonly status: "failed"; readonly error: unknown };

/**
 * Writes that wait at the same moment share one transaction, and so one sync of the disk, the dearest part of each.
 * Every one stands behind a savepoint of its own: where it fails, it alone is undone. Nothing is acknowledged before
 * the commit that holds it.
 */
export function groupCommit(connection: Sqlite.Database): <T>(run: () => T) => Promise<T> {
  let waiting: Waiting[] = [];

  const begin = connection.prepare("BEGIN IMMEDIATE");
  const commit = connection.prepare("COMMIT");
  const rollback = connection.prepare("ROLLBACK");
  const savepoint = connection.prepare("SAVEPOINT one");
  const release = connection.prepare("RELEASE one");
  const undo = connection.prepare("ROLLBACK TO one");

  function runOne({ run }: Waiting): Outcome {
    savepoint.run();
    try {
      const answer = run();
      release.run();
      return { status: "done", answer };
    } catch (error) {
      // A full disk or a broken file ends the whole transaction: then there is nothing left to go on with.
      if (!connection.inTransaction) throw error;
      undo.run();
      release.run();
      return { status: "failed", error };
    }
  }

  function runAll(group: readonly Waiting[]): readonly Outcome[] {
    begin.run();
    try {
      const outcomes = group.map(runOne);
      commit.run();
      return outcomes;
    } finally {
      if (connection.inTransaction) rollback.run();
    }
  }

  function settle(group: readonly Waiting[]): void {
    const outcomes = runAll(group);
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index];
      if (outcome?.status === "done") resolve(outcome.answer);
      else reject(outcome?.error);
    }
  }

  function flush(): void {
    const group = waiting;
    waiting = [];
    try {
      settle(group);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return <T>(run: () => T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ run, resolve: resolve as (answer: unknown) => void, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
}
