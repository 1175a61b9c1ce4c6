import { beforeAll, describe, expect, it } from "vitest";
import * as passwordRoute from "@/app/api/v1/session/password/route";
import { DELETE, GET } from "@/app/api/v1/session/route";
import * as sessionRoute from "@/app/api/v1/sessions/[id]/route";
import * as sessionsRoute from "@/app/api/v1/sessions/route";
import type { Database } from "@/lib/server/db";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder, aPerson, PASSWORD } from "../support/people";
import { fromOurPage, signedIn } from "../support/sessions";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const asking = (cookie: string, method = "GET") =>
  new Request("http://localhost/api/v1/session", { method, headers: { cookie } });
const idsOf = async (cookie: string) => {
  const response = await sessionsRoute.GET(asking(cookie));
  return (await response.json()).items as { id: string; current: boolean }[];
};
const revoke = (cookie: string, id: string) =>
  sessionRoute.DELETE(fromOurPage("DELETE", `/api/v1/sessions/${id}`, { cookie }), {
    params: Promise.resolve({ id }),
  });

describe("a session", () => {
  it("tells who I am, where, and as what", async () => {
    const { username, centreId } = await aKeyHolder();
    const response = await GET(asking(await signedIn(username)));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      user: { name: "김하늘", username, mustChange: false },
      centres: [{ id: centreId, name: "한마음복지관", role: "director" }],
      centre: { id: centreId, role: "director" },
      via: "session",
    });
  });

  it("is refused when the cookie was tampered with", async () => {
    const cookie = await signedIn((await aKeyHolder()).username);
    const other = await signedIn((await aKeyHolder()).username);
    const token = cookie.split("=")[1]?.split(".")[0];
    const signature = other.split("=")[1]?.split(".")[1];
    for (const forged of [
      `mot-session=${token}.${signature}`,
      `mot-session=${token}`,
      "mot-session=%E0%A4%A",
      "mot-session=.",
      "mot-session=",
    ])
      await expect(viewerOf(asking(forged))).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is listed without its token and really ends when it is revoked by id", async () => {
    const { username } = await aKeyHolder();
    const here = await signedIn(username);
    const elsewhere = await signedIn(username);
    const items = await idsOf(here);
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(JSON.stringify(items)).not.toContain("token");
    const other = items.find(({ current }) => !current)?.id ?? "";
    expect((await revoke(here, other)).status).toBe(204);
    await expect(viewerOf(asking(elsewhere))).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await idsOf(here)).toEqual(items.filter(({ current }) => current));
    expect((await revoke(here, other)).status).toBe(404);
  });

  it("[S2] of somebody else is not found, even by a director", async () => {
    const director = await aKeyHolder();
    const staff = await aPerson({ centreId: director.centreId, role: "staff" });
    const theirs = await signedIn(staff.username);
    const [session] = await idsOf(theirs);
    const mine = await signedIn(director.username);
    expect((await revoke(mine, session?.id ?? "")).status).toBe(404);
    expect((await viewerOf(asking(theirs))).userId).toBe(staff.userId);
  });

  it("is out of reach of an API key", async () => {
    const { headers } = await aKeyHolder();
    const request = new Request("http://localhost/api/v1/sessions", { headers });
    expect((await sessionsRoute.GET(request)).status).toBe(403);
  });

  it("ends at sign-out, and signing out again is no error", async () => {
    const cookie = await signedIn((await aKeyHolder()).username);
    for (let times = 0; times < 2; times += 1) {
      const response = await DELETE(fromOurPage("DELETE", "/api/v1/session", { cookie }));
      expect(response.status).toBe(204);
      expect(response.headers.getSetCookie()).toEqual([
        "mot-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
      ]);
    }
    await expect(viewerOf(asking(cookie))).rejects.toMatchObject({ code: "unauthenticated" });
    const foreign = { cookie, headers: { origin: "https://evil.example" } };
    const forced = fromOurPage("DELETE", "/api/v1/session", foreign);
    expect((await DELETE(forced)).status).toBe(403);
  });

  it("[S8] ends after twelve hours without a write and after fourteen days in any case", async () => {
    const hour = 3_600_000;
    const cookie = await signedIn((await aKeyHolder()).username);
    const begun = Date.now();
    const at = (hours: number, method = "GET") =>
      viewerOf(asking(cookie, method), new Date(begun + hours * hour));
    await at(11.9);
    await expect(at(12.1)).rejects.toMatchObject({ code: "unauthenticated" });
    for (let hours = 10; hours < 14 * 24; hours += 10) await at(hours, "POST");
    await at(14 * 24 - 0.1, "POST");
    await expect(at(14 * 24 + 0.1)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("[S6] is moved by a write at most once an hour and never by a read", async () => {
    const cookie = await signedIn((await aKeyHolder()).username);
    const end = async () => {
      const rows = await database.prisma.session.findMany();
      const { id } = (await idsOf(cookie)).find(({ current }) => current) ?? { id: "" };
      return rows.find((row) => row.id === id)?.expiresAt.getTime();
    };
    const begun = await end();
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    await viewerOf(asking(cookie), inMinutes(120));
    await viewerOf(asking(cookie, "POST"), inMinutes(58));
    expect(await end()).toBe(begun);
    await viewerOf(asking(cookie, "POST"), inMinutes(61));
    expect(await end()).toBeGreaterThan(begun ?? 0);
  });
});

describe("changing one's password", () => {
  const change = (cookie: string, currentPassword: string, newPassword: string) =>
    passwordRoute.PUT(
      fromOurPage("PUT", "/api/v1/session/password", {
        cookie,
        body: { currentPassword, newPassword },
      }),
    );

  it("needs the present one, keeps this session and ends the others", async () => {
    const { username } = await aKeyHolder();
    const here = await signedIn(username);
    const elsewhere = await signedIn(username);
    expect((await change(here, "not-the-password", "quiet-orchard-83")).status).toBe(401);
    expect((await change(here, PASSWORD, "quiet-orchard-83")).status).toBe(204);
    expect((await viewerOf(asking(here))).via).toBe("session");
    await expect(viewerOf(asking(elsewhere))).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(signedIn(username)).rejects.toMatchObject({ code: "wrong-credentials" });
    expect(await signedIn(username, "quiet-orchard-83")).toContain("mot-session=");
  });

  it("[S9] refuses one that is short, common, or the username", async () => {
    const { username } = await aKeyHolder();
    const cookie = await signedIn(username);
    for (const weak of ["short-one", "1q2w3e4r5t", "password1234", `${username}!`])
      expect((await change(cookie, PASSWORD, weak)).status).toBe(422);
    expect(await signedIn(username)).toContain("mot-session=");
  });
});
