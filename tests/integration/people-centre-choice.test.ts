import { beforeAll, describe, expect, it } from "vitest";
import * as journeys from "@/app/api/v1/journeys/route";
import * as choosing from "@/app/api/v1/session/centre/route";
import { type Database, run, sql, type Work } from "@/lib/server/db";
import { addMembership } from "@/lib/server/people/add-membership";
import { createCorporation, createCorporationAdmin } from "@/lib/server/people/corporations";
import { listPlaces } from "@/lib/server/people/places";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aCentre, aKeyHolder, PASSWORD } from "../support/people";
import { fromOurPage, signedIn } from "../support/sessions";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const doing = () => ({ by: null, now: new Date() });

/** A director here who belongs to the staff elsewhere too. */
async function somebodyOfTwoCentres() {
  const first = await aKeyHolder();
  const second = await aCentre();
  const membershipId = await addMembership(second.scope, {
    username: first.username,
    role: "staff",
    ...doing(),
  });
  return { first, second, membershipId, session: await signedIn(first.username) };
}

const choose = (cookie: string, body: unknown) =>
  choosing.POST(fromOurPage("POST", "/api/v1/session/centre", { cookie, body }));

const standing = (cookie: string, headers: Record<string, string> = {}) =>
  viewerOf(fromOurPage("GET", "/api/v1/journeys", { cookie, headers }));

/** The cookies of the session and of the choice, as the browser sends both. */
async function withChoice(session: string, centreId: string): Promise<string> {
  const response = await choose(session, { centreId });
  expect(response.status).toBe(204);
  const [set = ""] = response.headers.getSetCookie();
  return `${session}; ${set.split(";")[0]}`;
}

describe("somebody of several centres", () => {
  it("[S7] keeps their choice in a cookie that scripts and other sites never see", async () => {
    const { second, session } = await somebodyOfTwoCentres();
    const response = await choose(session, { centreId: second.centreId });
    expect(response.headers.getSetCookie()).toEqual([
      `mot-centre=${second.centreId}; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax`,
    ]);
  });

  it("works where they chose, with the role that they have there, and back again", async () => {
    const { first, second, session } = await somebodyOfTwoCentres();
    expect(await standing(session)).toMatchObject({ centreId: first.centreId, role: "director" });
    const there = await withChoice(session, second.centreId);
    expect(await standing(there)).toMatchObject({ centreId: second.centreId, role: "staff" });
    const back = await withChoice(session, first.centreId);
    expect(await standing(back)).toMatchObject({ centreId: first.centreId, role: "director" });
  });

  it("is where the header says, whatever the cookie says", async () => {
    const { first, second, session } = await somebodyOfTwoCentres();
    const there = await withChoice(session, second.centreId);
    const asked = await standing(there, { "x-mot-centre": first.centreId });
    expect(asked).toMatchObject({ centreId: first.centreId, role: "director" });
    const foreign = { "x-mot-centre": (await aCentre()).centreId };
    await expect(standing(there, foreign)).rejects.toMatchObject({ code: "not-found" });
  });

  it("[S2] is not let into another's centre, neither by choosing it nor by writing the cookie", async () => {
    const { first, session } = await somebodyOfTwoCentres();
    const stranger = await aKeyHolder();
    await journeysApi(stranger.headers).create(aJourneyDocument({ name: "카나리아" }));
    const refused = await choose(session, { centreId: stranger.centreId });
    const unknown = await choose(session, { centreId: "00000000-0000-7000-8000-000000000000" });
    expect([refused.status, unknown.status]).toEqual([404, 404]);
    expect(await refused.text()).toBe(await unknown.text());
    expect(refused.headers.getSetCookie()).toEqual([]);
    for (const value of [stranger.centreId, "' OR 1=1 --", "%00", ""]) {
      const cookie = `${session}; mot-centre=${value}`;
      expect(await standing(cookie)).toMatchObject({ centreId: first.centreId });
      const listed = await journeys.GET(fromOurPage("GET", "/api/v1/journeys", { cookie }));
      expect(await listed.text()).not.toContain("카나리아");
    }
  });

  it("[S4] is in their first centre again once they have no place in the chosen one", async () => {
    const { first, second, membershipId, session } = await somebodyOfTwoCentres();
    const there = await withChoice(session, second.centreId);
    await database.write(function* (): Work<void> {
      yield* run(
        sql`UPDATE "Membership" SET "disabledAt" = ${new Date()} WHERE "id" = ${membershipId}`,
      );
    });
    expect(await standing(there)).toMatchObject({ centreId: first.centreId, role: "director" });
    expect(await listPlaces(first.userId)).toHaveLength(1);
  });

  it("must be signed in, from our own page, and sends nothing else along", async () => {
    const { first, second, session } = await somebodyOfTwoCentres();
    const body = { centreId: second.centreId };
    expect((await choose("", body)).status).toBe(401);
    const headers = { origin: "https://evil.example" };
    const foreign = fromOurPage("POST", "/api/v1/session/centre", {
      cookie: session,
      body,
      headers,
    });
    expect((await choosing.POST(foreign)).status).toBe(403);
    expect((await choose(session, { ...body, role: "director" })).status).toBe(422);
    const byKey = fromOurPage("POST", "/api/v1/session/centre", { body, headers: first.headers });
    expect((await choosing.POST(byKey)).status).toBe(403);
  });
});

describe("a corporation's administrator", () => {
  it("goes from centre to centre of the corporation and to no other", async () => {
    const corporationId = await createCorporation({ name: "다온법인", ...doing() });
    const older = await aCentre({ corporationId });
    const newer = await aCentre({ corporationId });
    const wanted = { corporationId, name: "박다온", username: "daon.choice", password: PASSWORD };
    const { username, userId } = await createCorporationAdmin({ ...wanted, ...doing() });
    expect((await listPlaces(userId)).map(({ id }) => id)).toEqual([
      older.centreId,
      newer.centreId,
    ]);
    const session = await signedIn(username);
    const there = await withChoice(session, newer.centreId);
    const role = "corporation-admin";
    expect(await standing(there)).toMatchObject({ centreId: newer.centreId, role });
    const foreign = await aCentre();
    expect((await choose(session, { centreId: foreign.centreId })).status).toBe(404);
  });
});
