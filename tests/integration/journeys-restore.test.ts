import { beforeAll, describe, expect, it } from "vitest";
import { type Database, run, sql, type Work } from "@/lib/server/db";
import { listDeletedJourneys } from "@/lib/server/journeys/deleted-journeys";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, documentIn, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const anAtHand = async () => {
  const holder = await aKeyHolder({ role: "manager" });
  return { holder, api: journeysApi(holder.headers) };
};
const DAY = 86_400_000;

const deletedAgo = (journeyId: string, days: number) =>
  database.write(function* (): Work<void> {
    const then = new Date(Date.now() - days * DAY);
    yield* run(sql`UPDATE "Journey" SET "deletedAt" = ${then} WHERE "id" = ${journeyId}`);
  });

describe("a deleted journey", () => {
  it("comes back as it was, under a new revision that is kept", async () => {
    const { api } = await anAtHand();
    const { body: journey } = await api.create(aJourneyDocument());
    expect((await api.remove(journey.id, { "if-match": '"1"' })).status).toBe(204);
    expect((await api.get(journey.id)).status).toBe(404);
    const back = await api.restore(journey.id);
    expect(back.status).toBe(200);
    expect(back.headers.get("etag")).toBe('"2"');
    const again = await api.get(journey.id);
    expect(documentIn(again)).toEqual(documentIn({ ...again, body: journey }));
    const revisions = await database.prisma.journeyRevision.findMany({
      where: { journeyId: journey.id },
      select: { number: true },
      orderBy: { number: "asc" },
    });
    expect(revisions).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it("brings back the places that left every other journey in the meantime", async () => {
    const { holder, api } = await anAtHand();
    const { body: gone } = await api.create(aJourneyDocument({ name: "지울 동선" }));
    const { body: other } = await api.create(
      aJourneyDocument({ name: "남은 동선" }),
      "reuse=touchpoints",
    );
    await api.remove(gone.id, { "if-match": `"${(await api.get(gone.id)).body.revision}"` });
    const { revision } = (await api.get(other.id)).body;
    const empty = aJourneyDocument({ name: "남은 동선", touchpoints: [], links: [] });
    expect((await api.replace(other.id, empty, { "if-match": `"${revision}"` })).status).toBe(200);
    const archived = () =>
      database.prisma.touchpoint.count({
        where: { centreId: holder.centreId, archivedAt: { not: null } },
      });
    expect(await archived()).toBe(3);
    expect((await api.restore(gone.id)).status).toBe(200);
    expect(await archived()).toBe(0);
    expect((await api.get(gone.id)).body.journey.touchpoints).toEqual(gone.journey.touchpoints);
  });

  it("is restored once, however often it is asked for", async () => {
    const { holder, api } = await anAtHand();
    const { body: journey } = await api.create(aJourneyDocument());
    await api.remove(journey.id, { "if-match": '"1"' });
    const answers = await Promise.all([1, 2, 3].map(() => api.restore(journey.id)));
    expect(answers.map(({ status, body }) => [status, body.revision])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ]);
    const told = await database.prisma.auditEntry.findMany({
      where: { chain: holder.centreId, action: "journey.restore" },
    });
    expect(told).toMatchObject([{ actorId: holder.userId, subject: journey.id }]);
  });

  it("is listed for thirty days, the latest first, and is gone for good afterwards", async () => {
    const { holder, api } = await anAtHand();
    const names = ["하나", "둘", "셋"];
    const ids: string[] = [];
    for (const name of names) {
      const { body } = await api.create(aJourneyDocument({ name }));
      await api.remove(body.id, { "if-match": '"1"' });
      ids.push(body.id);
    }
    const [one = "", two = "", three = ""] = ids;
    await deletedAgo(one, 30.1);
    await deletedAgo(two, 29.9);
    const listed = await listDeletedJourneys(holder.scope, new Date());
    expect(listed.map(({ id, name }) => [id, name])).toEqual([
      [three, "셋"],
      [two, "둘"],
    ]);
    expect((await api.restore(one)).status).toBe(404);
    expect((await api.restore(two)).status).toBe(200);
  });

  it("[S2] of another centre stays deleted and unknown", async () => {
    const { api } = await anAtHand();
    const { body: journey } = await api.create(aJourneyDocument());
    await api.remove(journey.id, { "if-match": '"1"' });
    const stranger = await anAtHand();
    expect((await stranger.api.restore(journey.id)).status).toBe(404);
    expect(await listDeletedJourneys(stranger.holder.scope, new Date())).toEqual([]);
    expect((await api.get(journey.id)).status).toBe(404);
  });
});
