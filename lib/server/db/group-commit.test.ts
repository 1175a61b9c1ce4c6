import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { groupCommit } from "./group-commit";

function aTable() {
  const connection = new Sqlite(":memory:");
  connection.exec("CREATE TABLE kept (id TEXT PRIMARY KEY)");
  const insert = connection.prepare("INSERT INTO kept VALUES (?)");
  const kept = () => connection.prepare("SELECT id FROM kept ORDER BY id").pluck().all();
  return { connection, insert, kept, write: groupCommit(connection) };
}

describe("writes that wait together", () => {
  it("share one transaction, and one that fails is undone alone", async () => {
    const { insert, kept, write, connection } = aTable();
    let insideOne = 0;
    const put = (id: string) => () => {
      if (connection.inTransaction) insideOne += 1;
      insert.run(id);
      if (id === "bad") throw new Error("changed its mind");
      return id;
    };
    const outcomes = await Promise.allSettled(["a", "bad", "b", "a"].map((id) => write(put(id))));
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
    ]);
    expect(kept()).toEqual(["a", "b"]);
    expect(insideOne).toBe(4);
  });

  it("are acknowledged only after the commit that holds them", async () => {
    const { insert, write, connection } = aTable();
    let wasCommitted = false;
    await write(() => insert.run("a")).then(() => {
      wasCommitted = !connection.inTransaction;
    });
    expect(wasCommitted).toBe(true);
  });

  it("go on after a group that could not begin", async () => {
    const { insert, kept, write, connection } = aTable();
    connection.exec("BEGIN");
    await expect(write(() => insert.run("a"))).rejects.toThrow();
    if (connection.inTransaction) connection.exec("ROLLBACK");
    await write(() => insert.run("b"));
    expect(kept()).toEqual(["b"]);
  });
});
