import { beforeEach, describe, expect, it } from "vitest";
import * as exampleRoute from "@/app/api/v1/setup/example/route";
import * as setupRoute from "@/app/api/v1/setup/route";
import { verifyAudit } from "@/lib/server/audit";
import { firstRun } from "@/lib/server/centre/first-run";
import type { Database } from "@/lib/server/db";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aCentre } from "../support/people";
import { fromOurPage, signedIn } from "../support/sessions";

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

const FIRST = {
  centreName: "한마음종합사회복지관",
  name: "김선영",
  username: "Sunyoung",
  password: "quiet-orchard-83",
};

const setUp = (body: unknown, headers = {}) =>
  setupRoute.POST(fromOurPage("POST", "/api/v1/setup", { body, headers }));
const lookAround = () => exampleRoute.POST(fromOurPage("POST", "/api/v1/setup/example"));
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
const viewerWith = (cookie: string) =>
  viewerOf(new Request("http://localhost/api/v1/journeys", { headers: { cookie } }));
const codeOf = async (response: Response) => (await response.json()).code as string;

describe("the first run", () => {
  it("makes the centre and its director, who is signed in at once and can sign in again", async () => {
    expect(await firstRun()).toBe("empty");
    const response = await setUp(FIRST);
    expect(response.status).toBe(201);
    const { centreId, username } = await response.json();
    expect(username).toBe("sunyoung");
    const viewer = await viewerWith(cookieOf(response));
    expect(viewer).toMatchObject({ centreId, role: "director", via: "session" });
    expect(await viewerWith(await signedIn("sunyoung", FIRST.password))).toMatchObject({
      centreId,
    });
    expect(await database.prisma.centre.findMany()).toMatchObject([
      { name: FIRST.centreName, isExample: false },
    ]);
    expect((await verifyAudit(centreId)).holds).toBe(true);
    expect(await firstRun()).toBe("set-up");
  });

  it("[S7] gives a cookie like that of any sign-in", async () => {
    const [cookie] = (await setUp(FIRST)).headers.getSetCookie();
    expect(cookie).toMatch(/^mot-session=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("is over for everybody once there is a centre", async () => {
    await aCentre();
    expect(await codeOf(await setUp(FIRST))).toBe("already-set-up");
    expect(await codeOf(await lookAround())).toBe("example-over");
    expect(await database.prisma.user.count()).toBe(0);
  });

  it("of two at once has one winner, and nothing is left of the other", async () => {
    const responses = await Promise.all([
      setUp(FIRST),
      setUp({ ...FIRST, username: "second", centreName: "다른 복지관" }),
    ]);
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await database.prisma.centre.count()).toBe(1);
    expect(await database.prisma.user.count()).toBe(1);
    expect(await database.prisma.membership.count()).toBe(1);
  });

  it("[S3] takes nothing but the four fields, and tells which do not fit", async () => {
    for (const extra of ["role", "centreId", "id", "isExample", "corporationId"])
      expect((await setUp({ ...FIRST, [extra]: "director" })).status).toBe(422);
    const { errors } = await (await setUp({ ...FIRST, username: "관장", name: " " })).json();
    expect(errors.map(({ path }: { path: string }) => path).sort()).toEqual(["name", "username"]);
    const weak = await setUp({ ...FIRST, password: "1q2w3e4r5t" });
    expect(await weak.json()).toMatchObject({ code: "weak-password", path: "password" });
    expect(await firstRun()).toBe("empty");
  });

  it("[S6] takes no form from another site", async () => {
    const foreign = { origin: "https://evil.example" };
    expect(await codeOf(await setUp(FIRST, foreign))).toBe("cross-site");
    const request = fromOurPage("POST", "/api/v1/setup/example", { headers: foreign });
    expect(await codeOf(await exampleRoute.POST(request))).toBe("cross-site");
    expect(await firstRun()).toBe("empty");
  });
});

describe("looking around the example", () => {
  it("opens it as its director, the same one for everybody, and leaves the way to one's own centre open", async () => {
    const [one, other] = await Promise.all([lookAround(), lookAround()]);
    const viewer = await viewerWith(cookieOf(one));
    expect(viewer.role).toBe("director");
    expect((await viewerWith(cookieOf(other))).centreId).toBe(viewer.centreId);
    expect(await firstRun()).toBe("example");
    await lookAround();
    expect((await viewerWith(cookieOf(one))).centreId).toBe(viewer.centreId);
    expect(await database.prisma.centre.count()).toBe(1);
    const own = await setUp(FIRST);
    expect((await viewerWith(cookieOf(own))).centreId).not.toBe(viewer.centreId);
    expect(await codeOf(await lookAround())).toBe("example-over");
  });

  it("refuses as taken a username that the example has, and makes no centre", async () => {
    await lookAround();
    const taken = await setUp({ ...FIRST, username: "example-director" });
    expect(await taken.json()).toMatchObject({ code: "username-taken", path: "username" });
    expect(await firstRun()).toBe("example");
  });

  it("ends the session that the browser had before", async () => {
    const before = await lookAround();
    const request = fromOurPage("POST", "/api/v1/setup", {
      body: FIRST,
      cookie: cookieOf(before),
    });
    expect((await setupRoute.POST(request)).status).toBe(201);
    await expect(viewerWith(cookieOf(before))).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
