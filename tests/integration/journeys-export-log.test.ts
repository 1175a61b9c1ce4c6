import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { peopleApi } from "../support/people-api";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const exportsIn = (centreId: string) =>
  database.prisma.auditEntry.findMany({
    where: { chain: centreId, action: "journey.export" },
    select: { actorId: true, subject: true, detail: true },
  });

describe("[S15] a journey that leaves as a file", () => {
  it("is told of in the centre's log, each time, with who, which and as what", async () => {
    const { headers, centreId, userId } = await aKeyHolder();
    const api = journeysApi(headers);
    const { body: journey } = await api.create(aJourneyDocument({ name: "카나리아 동선" }));
    expect((await api.export(journey.id)).status).toBe(200);
    expect((await api.export(journey.id, "format=json")).status).toBe(200);
    const entry = { actorId: userId, subject: journey.id, detail: '{"format":"json"}' };
    expect(await exportsIn(centreId)).toEqual([entry, entry]);
    const [latest] = (await peopleApi(headers).log()).body.items;
    expect(latest).toMatchObject({ action: "journey.export", subjectName: "카나리아 동선" });
  });

  it("is not told of where nothing left", async () => {
    const { headers, centreId } = await aKeyHolder();
    const stranger = await aKeyHolder();
    const { body: foreign } = await journeysApi(stranger.headers).create(aJourneyDocument());
    expect((await journeysApi(headers).export(foreign.id)).status).toBe(404);
    expect((await journeysApi(headers).export(foreign.id, "format=pdf")).status).toBe(422);
    expect(await exportsIn(centreId)).toEqual([]);
    expect(await exportsIn(stranger.centreId)).toEqual([]);
  });
});
