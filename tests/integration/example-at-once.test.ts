import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/server/db";
import { ensureExample, setUpExample } from "@/lib/server/example/set-up-example";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { fromOurPage, signedIn } from "../support/sessions";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

describe("the example, begun twice at once", () => {
  it("is one centre whose story is told once, and signs nobody out who looks around", async () => {
    const now = new Date();
    const [first, second] = await Promise.all([setUpExample(now), setUpExample(now)]);
    expect(second.centreId).toBe(first.centreId);
    expect([first.isNew, second.isNew].sort()).toEqual([false, true]);
    const { centre, user, journey, walk } = database.prisma;
    expect(await centre.count()).toBe(1);
    expect([await user.count(), await journey.count(), await walk.count()]).toEqual([4, 5, 689]);
    const last = first.isNew ? second : first;
    const [director] = last.accounts;
    const cookie = await signedIn(director?.username ?? "", director?.password);
    await ensureExample(now);
    expect(await viewerOf(fromOurPage("GET", "/api/v1/journeys", { cookie }))).toMatchObject({
      centreId: first.centreId,
    });
  });
});
