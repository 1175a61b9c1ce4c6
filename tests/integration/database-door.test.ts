import { beforeAll, describe, expect, it } from "vitest";
import { type Database, insertRows, run, sql, type Work } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const AT = new Date("2026-11-21T05:00:00.000Z");
const corporation = (id: string) => ({ id, name: `법인 ${id}`, createdAt: AT });

function* add(ids: readonly string[]): Work<readonly string[]> {
  const rows = yield* run<{ id: string }>(
    insertRows(database.engine, {
      into: "Corporation",
      columns: ["id", "name", "createdAt"],
      rows: ids.map(corporation),
      ending: sql`ON CONFLICT DO NOTHING RETURNING "id"`,
    }),
  );
  return rows.map(({ id }) => id);
}

const kept = async () => (await database.prisma.corporation.findMany()).map(({ id }) => id).sort();

describe("the database's one door", () => {
  it("writes many rows in one statement and says which were new", async () => {
    expect(await database.write(() => add(["a", "b"]))).toEqual(["a", "b"]);
    expect(await database.write(() => add(["b", "c"]))).toEqual(["c"]);
    expect(await kept()).toEqual(["a", "b", "c"]);
  });

  it("reads a time through Prisma as it was written", async () => {
    const found = await database.prisma.corporation.findUnique({ where: { id: "a" } });
    expect(found).toEqual({ id: "a", name: "법인 a", createdAt: AT });
    const later = await database.prisma.corporation.count({ where: { createdAt: { gt: AT } } });
    expect(later).toBe(0);
    expect(await database.prisma.corporation.count({ where: { createdAt: AT } })).toBe(3);
  });

  it("loses no acknowledged write beside transactions that roll back", async () => {
    function* fails(index: number): Work<void> {
      yield* add([`rolled-back-${index}`]);
      throw new Error("changed my mind");
    }
    const indices = Array.from({ length: 50 }, (_, index) => index);
    const answers = await Promise.allSettled(
      indices.flatMap((index) => [
        database.write(() => fails(index)),
        database.write(() => add([`kept-${index}`])),
      ]),
    );
    expect(answers.filter(({ status }) => status === "rejected")).toHaveLength(50);
    const ids = await kept();
    expect(ids.filter((id) => id.startsWith("kept-"))).toHaveLength(50);
    expect(ids.filter((id) => id.startsWith("rolled-back-"))).toEqual([]);
  });

  it("refuses a write through Prisma, which only reads", async () => {
    const data = corporation("sneaked-in");
    await expect(database.prisma.corporation.create({ data })).rejects.toThrow();
    expect(await kept()).not.toContain("sneaked-in");
  });

  it("rolls back a transaction that fails half way and goes on", async () => {
    const half = function* (): Work<void> {
      yield* add(["half"]);
      yield* run(sql`INSERT INTO "Corporation" ("id") VALUES ('without a name')`);
    };
    await expect(database.write(half)).rejects.toThrow();
    expect(await kept()).not.toContain("half");
    expect(await database.write(() => add(["after"]))).toEqual(["after"]);
  });

  it("carries any text that the schemas allow, and a hundred thousand rows", async () => {
    const strange = `'"; DROP TABLE "Corporation"; -- 😀 가나다 \n\t \\ %`;
    await database.write(() => add([strange]));
    expect(await kept()).toContain(strange);
    const many = Array.from({ length: 100_000 }, (_, index) => `many-${index}`);
    expect(await database.write(() => add(many))).toHaveLength(100_000);
  });
});
