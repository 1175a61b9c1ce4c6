import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { groupCommit } from "./group-commit";
import { storageRefusal } from "./storage-refusal";

function aFullDisk() {
  const folder = mkdtempSync(join(tmpdir(), "mot-full-"));
  const connection = new Sqlite(join(folder, "full.sqlite"));
  connection.pragma("journal_mode = WAL");
  connection.exec("CREATE TABLE kept (text TEXT)");
  return { connection, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

describe("[R6] a full disk", () => {
  it("refuses the write with its own code, keeps what was acknowledged, and recovers", async () => {
    const { connection, remove } = aFullDisk();
    const write = groupCommit(connection);
    const insert = connection.prepare("INSERT INTO kept VALUES (?)");
    const count = () => connection.prepare("SELECT count(*) FROM kept").pluck().get();
    await write(() => insert.run("acknowledged"));
    connection.pragma("max_page_count = 3");
    const refused = await write(() => insert.run("x".repeat(100_000))).catch((error) => error);
    expect(storageRefusal(refused)).toBe("storage-full");
    expect(count()).toBe(1);
    connection.pragma("max_page_count = 1000");
    await write(() => insert.run("x".repeat(100_000)));
    expect(count()).toBe(2);
    connection.close();
    remove();
  });
});

describe("storageRefusal", () => {
  it("knows a busy database of either engine, and nothing else", () => {
    const error = (code: string) => Object.assign(new Error("no"), { code });
    expect(storageRefusal(error("SQLITE_BUSY"))).toBe("busy");
    expect(storageRefusal(error("57P01"))).toBe("busy");
    expect(storageRefusal(error("53100"))).toBe("storage-full");
    expect(storageRefusal(error("SQLITE_CONSTRAINT"))).toBeNull();
    expect(storageRefusal(new Error("no"))).toBeNull();
    expect(storageRefusal("SQLITE_FULL")).toBeNull();
  });
});
