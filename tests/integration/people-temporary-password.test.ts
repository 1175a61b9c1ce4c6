import { beforeAll, describe, expect, it } from "vitest";
import * as exporting from "@/app/api/v1/journeys/[id]/export/route";
import * as journeys from "@/app/api/v1/journeys/route";
import * as passwords from "@/app/api/v1/session/password/route";
import * as session from "@/app/api/v1/session/route";
import * as sessions from "@/app/api/v1/sessions/route";
import { resetPassword } from "@/lib/server/people/reset-password";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, journeysApi } from "../support/journeys";
import { aKeyHolder, anApiKey, aPerson } from "../support/people";
import { fromOurPage, signedIn } from "../support/sessions";

beforeAll(async () => {
  await freshDatabase();
});

const OWN = "lantern-meadow-58";

/** A director signed in with the password that somebody else knows. */
async function onATemporaryPassword() {
  const { scope, centreId, headers } = await aKeyHolder();
  const { membershipId, username } = await aPerson({ centreId });
  const by = { by: null, now: new Date() };
  const temporary = await resetPassword(scope, { membershipId, ...by });
  const cookie = await signedIn(username, temporary);
  return { centreId, membershipId, headers, temporary, cookie };
}

const page = (method: string, cookie: string, body?: unknown) =>
  fromOurPage(method, "/api/v1/x", body === undefined ? { cookie } : { cookie, body });

describe("[S4] a temporary password", () => {
  it("opens nothing but its own change, the sessions and the way out", async () => {
    const { cookie, temporary, headers } = await onATemporaryPassword();
    const { body: journey } = await journeysApi(headers).create(aJourneyDocument());
    const about = { params: Promise.resolve({ id: journey.id }) };
    for (const refused of [
      await journeys.GET(page("GET", cookie)),
      await journeys.POST(page("POST", cookie, aJourneyDocument())),
      await exporting.GET(page("GET", cookie), about),
    ]) {
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ code: "password-change-required" });
    }
    const read = await session.GET(page("GET", cookie));
    expect(await read.json()).toMatchObject({ user: { mustChange: true } });
    expect((await sessions.GET(page("GET", cookie))).status).toBe(200);
    const body = { currentPassword: temporary, newPassword: OWN };
    expect((await passwords.PUT(page("PUT", cookie, body))).status).toBe(204);
    expect((await session.DELETE(page("DELETE", cookie))).status).toBe(204);
  });

  it("is over as soon as the person has one of their own, in the same session", async () => {
    const { cookie, temporary } = await onATemporaryPassword();
    const body = { currentPassword: temporary, newPassword: OWN };
    expect((await passwords.PUT(page("PUT", cookie, body))).status).toBe(204);
    expect((await journeys.GET(page("GET", cookie))).status).toBe(200);
  });

  it("does not touch the keys of its holder: they act for the membership", async () => {
    const { centreId, membershipId } = await onATemporaryPassword();
    const key = await anApiKey({ centreId, membershipId });
    const answer = await journeysApi({ authorization: `Bearer ${key}` }).list();
    expect(answer.status).toBe(200);
  });
});
