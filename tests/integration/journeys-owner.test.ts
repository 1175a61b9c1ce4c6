import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { type Database, run, sql, type Work } from "@/lib/server/db";
import { listKeepers } from "@/lib/server/journeys/keeping-reads";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder, aPerson } from "../support/people";
import { peopleApi } from "../support/people-api";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

async function aLedJourney() {
  const leader = await aKeyHolder({ role: "manager" });
  const api = journeysApi(leader.headers);
  const { body: journey } = await api.create(aJourneyDocument());
  return { leader, api, journey };
}

const disable = (membershipId: string) =>
  database.write(function* (): Work<void> {
    yield* run(
      sql`UPDATE "Membership" SET "disabledAt" = ${new Date()} WHERE "id" = ${membershipId}`,
    );
  });

describe("who looks after a journey, and until when it is looked at again", () => {
  it("is set, changed and taken away, and is no part of the map: the revision stays", async () => {
    const { leader, api, journey } = await aLedJourney();
    const { userId } = await aPerson({ centreId: leader.centreId, role: "staff" });
    const keeping = { ownerId: userId, reviewBy: "2027-02-28" };
    expect((await api.keep(journey.id, keeping)).status).toBe(204);
    const kept = await api.get(journey.id);
    expect(kept.body).toEqual({ ...journey, ...keeping });
    expect(kept.headers.get("etag")).toBe('"1"');
    expect((await api.keep(journey.id, { ownerId: null, reviewBy: null })).status).toBe(204);
    expect((await api.get(journey.id)).body).toMatchObject({ ownerId: null, reviewBy: null });
  });

  it("can only be somebody who is in the centre now", async () => {
    const { leader, api, journey } = await aLedJourney();
    const stranger = await aKeyHolder();
    const gone = await aPerson({ centreId: leader.centreId, role: "staff" });
    await disable(gone.membershipId);
    for (const ownerId of [stranger.userId, gone.userId, uuid()]) {
      const refused = await api.keep(journey.id, { ownerId, reviewBy: null });
      expect(refused.status).toBe(422);
      expect(refused.body).toMatchObject({ code: "invalid", errors: [{ path: "ownerId" }] });
    }
    expect((await api.get(journey.id)).body.id).toBe(journey.id);
    expect((await api.get(journey.id)).text).toContain(leader.userId);
  });

  it("keeps an owner who has left while only the day changes", async () => {
    const { leader, api, journey } = await aLedJourney();
    const { userId, membershipId } = await aPerson({ centreId: leader.centreId, role: "staff" });
    await api.keep(journey.id, { ownerId: userId, reviewBy: null });
    await disable(membershipId);
    const later = { ownerId: userId, reviewBy: "2027-01-31" };
    expect((await api.keep(journey.id, later)).status).toBe(204);
    expect((await api.get(journey.id)).body).toMatchObject(later);
  });

  it.each([
    { ownerId: null },
    { reviewBy: null },
    { ownerId: "someone", reviewBy: null },
    { ownerId: null, reviewBy: "2027-02-30" },
    { ownerId: null, reviewBy: null, revision: 7 },
  ])("[S3] refuses what does not fit: %j", async (body) => {
    const { api, journey } = await aLedJourney();
    expect((await api.keep(journey.id, body)).status).toBe(422);
    expect((await api.get(journey.id)).body).toEqual(journey);
  });

  it("[S15] stands in the log, by the names of the fields' values and no person's", async () => {
    const { leader, api, journey } = await aLedJourney();
    await api.keep(journey.id, { ownerId: leader.userId, reviewBy: "2027-02-28" });
    const [entry] = await database.prisma.auditEntry.findMany({
      where: { chain: leader.centreId, action: "journey.keeping" },
    });
    expect(entry).toMatchObject({ actorId: leader.userId, subject: journey.id });
    expect(entry?.detail).toBe(`{"ownerId":"${leader.userId}","reviewBy":"2027-02-28"}`);
  });

  it("is offered to the employees who are there, not to monitors and not to who has left", async () => {
    const leader = await aKeyHolder();
    const { centreId } = leader;
    const staff = await aPerson({ centreId, role: "staff", name: "이정민" });
    await aPerson({ centreId, role: "monitor" });
    const gone = await aPerson({ centreId, role: "staff" });
    await disable(gone.membershipId);
    await peopleApi(leader.headers).list();
    expect((await listKeepers(leader.scope)).map(({ userId }) => userId)).toEqual([
      leader.userId,
      staff.userId,
    ]);
  });
});
