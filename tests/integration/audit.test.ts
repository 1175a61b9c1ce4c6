import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appendAudit, listAuditChains, SYSTEM_CHAIN, verifyAudit } from "@/lib/server/audit";
import { type Database, name, run, type Sql, sql } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const AT = new Date("2026-11-21T05:00:00.123Z");
let chain = "";
let chains = 0;
beforeEach(() => {
  chains += 1;
  chain = `centre-${chains}`;
});

const append = (action: string) =>
  database.write(() =>
    appendAudit(database.engine, {
      chain,
      at: AT,
      actorId: "somebody",
      action,
      subject: "한글 이름 없음",
      detail: { role: "staff", fields: ["name", "place"], count: 3 },
    }),
  );

async function aChain(length: number): Promise<void> {
  for (let index = 1; index <= length; index += 1) await append(`action-${index}`);
}

const execute = (statement: Sql) => database.write(() => run(statement));

/** What somebody does who has the database's own password. */
async function tamper(...statements: readonly Sql[]): Promise<void> {
  if (database.engine === "postgres")
    await execute(sql`ALTER TABLE "AuditEntry" DISABLE TRIGGER "AuditEntry_append_only"`);
  else {
    await execute(sql`DROP TRIGGER IF EXISTS "AuditEntry_append_only_update"`);
    await execute(sql`DROP TRIGGER IF EXISTS "AuditEntry_append_only_delete"`);
  }
  for (const statement of statements) await execute(statement);
}

describe("[S15] the audit log", () => {
  it("can be added to but neither changed nor emptied", async () => {
    await aChain(2);
    await expect(
      execute(sql`UPDATE "AuditEntry" SET "action" = 'nothing' WHERE "chain" = ${chain}`),
    ).rejects.toThrow(/append-only/);
    await expect(execute(sql`DELETE FROM "AuditEntry" WHERE "chain" = ${chain}`)).rejects.toThrow(
      /append-only/,
    );
    expect(await verifyAudit(chain)).toMatchObject({ holds: true, entries: 2 });
  });

  it("holds when nobody touched it, and tells where it ends", async () => {
    await aChain(3);
    const last = await append("the-last");
    expect(last.number).toBe(4);
    expect(await verifyAudit(chain)).toEqual({
      holds: true,
      entries: 4,
      head: { number: 4, hash: last.hash },
    });
    expect(await verifyAudit("no-such-chain")).toEqual({ holds: true, entries: 0, head: null });
  });

  it("holds over many pages", async () => {
    await database.write(function* () {
      for (let index = 0; index < 2_500; index += 1)
        yield* appendAudit(database.engine, { chain, at: AT, actorId: null, action: "many" });
    });
    expect(await verifyAudit(chain)).toMatchObject({ holds: true, entries: 2_500 });
  });

  it("numbers entries without gap or repetition when many write at once", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => append(`at-once-${index}`)));
    expect(await verifyAudit(chain)).toMatchObject({ holds: true, entries: 60 });
  });

  it("keeps nothing of a transaction that fails", async () => {
    await aChain(1);
    const failing = database.write(function* () {
      yield* appendAudit(database.engine, { chain, at: AT, actorId: null, action: "undone" });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await verifyAudit(chain)).toMatchObject({ holds: true, entries: 1 });
  });

  it("keeps a chain for each centre and one for the system", async () => {
    await aChain(1);
    await database.write(() =>
      appendAudit(database.engine, {
        chain: SYSTEM_CHAIN,
        at: AT,
        actorId: null,
        action: "corporation.create",
      }),
    );
    expect(await listAuditChains()).toEqual(expect.arrayContaining([chain, SYSTEM_CHAIN]));
  });

  it.each(["actorId", "action", "subject", "detail"])(
    "names the entry whose %s was altered",
    async (column) => {
      await aChain(5);
      await tamper(
        sql`UPDATE "AuditEntry" SET ${name(column)} = 'x' WHERE "chain" = ${chain} AND "number" = 3`,
      );
      expect(await verifyAudit(chain)).toEqual({
        holds: false,
        chain,
        number: 3,
        problem: "altered",
      });
    },
  );

  it("names the entry whose time was altered by a millisecond", async () => {
    await aChain(3);
    const later = new Date(AT.getTime() + 1);
    await tamper(
      sql`UPDATE "AuditEntry" SET "at" = ${later} WHERE "chain" = ${chain} AND "number" = 2`,
    );
    expect(await verifyAudit(chain)).toMatchObject({ holds: false, number: 2, problem: "altered" });
  });

  it("names the entry that is missing, first or in the middle", async () => {
    await aChain(4);
    await tamper(sql`DELETE FROM "AuditEntry" WHERE "chain" = ${chain} AND "number" = 3`);
    expect(await verifyAudit(chain)).toMatchObject({ holds: false, number: 3, problem: "missing" });
    await tamper(sql`DELETE FROM "AuditEntry" WHERE "chain" = ${chain} AND "number" = 1`);
    expect(await verifyAudit(chain)).toMatchObject({ holds: false, number: 1, problem: "missing" });
  });

  it("names the first of two entries that changed places", async () => {
    await aChain(5);
    const renumber = (from: number, to: number) =>
      sql`UPDATE "AuditEntry" SET "number" = ${to} WHERE "chain" = ${chain} AND "number" = ${from}`;
    await tamper(renumber(2, 99), renumber(4, 2), renumber(99, 4));
    expect(await verifyAudit(chain)).toMatchObject({
      holds: false,
      number: 2,
      problem: "reordered",
    });
  });

  it("learns from a remembered end that the end was cut off or written anew", async () => {
    await aChain(3);
    const verdict = await verifyAudit(chain);
    const head = verdict.holds ? verdict.head : null;
    const remembered = head ?? { number: 0, hash: "" };
    await append("one-more");
    expect(await verifyAudit(chain, remembered)).toMatchObject({ holds: true, entries: 4 });
    await tamper(sql`DELETE FROM "AuditEntry" WHERE "chain" = ${chain} AND "number" >= 3`);
    expect(await verifyAudit(chain)).toMatchObject({ holds: true, entries: 2 });
    expect(await verifyAudit(chain, remembered)).toMatchObject({
      holds: false,
      number: 3,
      problem: "cut-off",
    });
    await append("instead");
    expect(await verifyAudit(chain, remembered)).toMatchObject({
      holds: false,
      number: 3,
      problem: "altered",
    });
  });
});
