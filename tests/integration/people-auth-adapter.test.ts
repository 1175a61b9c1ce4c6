import { beforeAll, describe, expect, it } from "vitest";
import { type Database, sql } from "@/lib/server/db";
import { auth } from "@/lib/server/people/auth";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const AT = new Date("2026-11-21T05:00:00.123Z");
const LATER = new Date("2026-11-22T05:00:00.000Z");
const adapterOf = async () => (await auth().$context).adapter;

interface SessionRow {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

async function aSession(token: string, expiresAt = LATER) {
  const { userId } = await aKeyHolder();
  const adapter = await adapterOf();
  const row = { userId, token, expiresAt, createdAt: AT, updatedAt: AT, ipAddress: null };
  const made = await adapter.create<Record<string, unknown>, SessionRow>({
    model: "session",
    data: row,
  });
  return { ...made, userId };
}

const byToken = (value: string) => [{ field: "token", value }];

describe("the identity library's data behind our door", () => {
  it("[S8] keeps a token's hash, finds by the token and hands the token back", async () => {
    const made = await aSession("clear-token-1");
    const adapter = await adapterOf();
    expect(made.token).toBe("clear-token-1");
    const [kept] = await database.read<{ token: string }>(
      sql`SELECT "token" FROM "Session" WHERE "id" = ${made.id}`,
    );
    expect(kept?.token).toMatch(/^[0-9a-f]{64}$/);
    const where = byToken("clear-token-1");
    const found = await adapter.findOne<SessionRow>({ model: "session", where });
    expect(found).toMatchObject({ id: made.id, token: "clear-token-1", expiresAt: LATER });
    const stolen = byToken(kept?.token ?? "");
    expect(await adapter.findOne({ model: "session", where: stolen })).toBeNull();
  });

  it("reads times as times and truth as truth", async () => {
    const { userId } = await aKeyHolder();
    const adapter = await adapterOf();
    const user = await adapter.findOne<Record<string, unknown>>({
      model: "user",
      where: [{ field: "id", value: userId }],
    });
    expect(user).toMatchObject({ id: userId, emailVerified: false });
    expect(user?.createdAt).toBeInstanceOf(Date);
  });

  it("changes, counts, lists and deletes by conditions joined with and", async () => {
    const adapter = await adapterOf();
    const early = await aSession("clear-token-2", AT);
    const { userId } = early;
    const rest = { createdAt: AT, updatedAt: AT, userId };
    for (const token of ["clear-token-3", "clear-token-4"])
      await adapter.create({ model: "session", data: { ...rest, token, expiresAt: LATER } });
    const theirs = { field: "userId", value: userId };
    const live = { field: "expiresAt", operator: "gt" as const, value: AT };
    const model = "session";
    expect(await adapter.count({ model, where: [theirs, live] })).toBe(2);
    const sortBy = { field: "expiresAt", direction: "desc" as const };
    const listed = await adapter.findMany<SessionRow>({ model, where: [theirs], sortBy, limit: 2 });
    expect(listed.map(({ expiresAt }) => expiresAt)).toEqual([LATER, LATER]);
    const tokens = ["clear-token-2", "clear-token-3", "no-such-token"];
    const among = { field: "token", operator: "in" as const, value: tokens };
    expect(await adapter.count({ model, where: [among] })).toBe(2);
    const update = { expiresAt: LATER, ipAddress: null };
    const where = byToken("clear-token-2");
    const changed = await adapter.update<SessionRow>({ model, where, update });
    expect(changed).toMatchObject({ id: early.id, expiresAt: LATER, token: "clear-token-2" });
    const unknown = byToken("no-such-token");
    expect(await adapter.update({ model, where: unknown, update })).toBeNull();
    const nowhere = { field: "ipAddress", value: null };
    expect(await adapter.updateMany({ model, where: [theirs, nowhere], update })).toBe(3);
    await adapter.delete({ model, where });
    expect(await adapter.deleteMany({ model, where: [theirs, among] })).toBe(1);
    expect(await adapter.count({ model, where: [theirs] })).toBe(1);
  });

  it("refuses conditions that it does not know instead of guessing", async () => {
    const adapter = await adapterOf();
    const either = [
      { field: "token", value: "a", connector: "OR" as const },
      { field: "token", value: "b", connector: "OR" as const },
    ];
    await expect(adapter.findOne({ model: "session", where: either })).rejects.toThrow("AND");
    const like = [{ field: "userAgent", operator: "contains" as const, value: "x" }];
    await expect(adapter.findOne({ model: "session", where: like })).rejects.toThrow("contains");
  });
});
