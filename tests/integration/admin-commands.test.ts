import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { runCommand } from "@/lib/server/administration/run-command";
import { verifyAudit } from "@/lib/server/audit";
import { type Database, type DataPlace, openDatabase, replaceDatabase, sql } from "@/lib/server/db";
import { getJourney } from "@/lib/server/journeys/reads";
import { scopeForAdministration, viewerOf } from "@/lib/server/viewer";
import { dataPlaceOf } from "@/prisma/data-place";
import { aFolder } from "../support/backups";
import { freshDatabase, freshPlace } from "../support/fresh-database";
import { aJourneyDocument } from "../support/journeys";
import { aCentre, aPerson, PASSWORD } from "../support/people";
import { signedIn } from "../support/sessions";

let database: Database;
let place: DataPlace;
beforeEach(async () => {
  database = await freshDatabase();
  place = dataPlaceOf(process.env);
});

const machine = (folder: string, input: string) => ({
  place,
  now: new Date(),
  folder,
  say: () => undefined,
  readInput: async () => input,
  prepare: async () => undefined,
});

/** What a command prints with --json, read back, and its exit status. */
async function admin(words: string, { folder = "/", input = "" } = {}) {
  const { status, output } = await runCommand(
    [...words.split(" "), "--json"],
    machine(folder, input),
  );
  expect(output.trim().split("\n")).toHaveLength(1);
  return { status, json: JSON.parse(output) };
}

const failed = (code: string) => ({ status: 1, json: { error: { code } } });

const withKey = (key: string) =>
  viewerOf({ method: "GET", headers: new Headers({ authorization: `Bearer ${key}` }) });

describe("create-centre", () => {
  it("makes a centre, and its director who can sign in", async () => {
    const words = "create-centre --name 하늘복지관 --username Kim.Haneul --director 김하늘";
    const { status, json } = await admin(words);
    expect(status).toBe(0);
    expect(json).toEqual({
      centreId: expect.any(String),
      account: {
        userId: expect.any(String),
        username: "kim.haneul",
        password: expect.stringMatching(/^[a-z2-9-]{14}$/),
        role: "director",
      },
    });
    expect(await signedIn("kim.haneul", json.account.password)).not.toBe("");
    const centres = await database.prisma.centre.findMany({ select: { id: true, name: true } });
    expect(centres).toEqual([{ id: json.centreId, name: "하늘복지관" }]);
  });

  it("makes one without anybody", async () => {
    const { status, json } = await admin("create-centre --name 하늘");
    expect([status, Object.keys(json)]).toEqual([0, ["centreId"]]);
    expect(await database.prisma.user.count()).toBe(0);
  });

  it("makes no centre where its director's username is taken or none, or a name holds a personal number", async () => {
    const { centreId } = await aCentre();
    await aPerson({ centreId, username: "taken" });
    const taken = await admin("create-centre --name 하늘 --username TAKEN --director 김");
    expect(taken).toMatchObject(failed("username-taken"));
    const odd = await admin("create-centre --name 하늘 --username 김 --director 김");
    expect(odd).toMatchObject(failed("invalid"));
    const personal = await admin("create-centre --name 900101-1234567");
    expect(personal).toMatchObject(failed("personal-number"));
    expect(await database.prisma.centre.count()).toBe(1);
  });
});

describe("create-user", () => {
  it("makes somebody with a temporary password in the only centre there is", async () => {
    const { centreId } = await aCentre();
    const { status, json } = await admin("create-user --username lee --name 이바다 --role staff");
    expect(status).toBe(0);
    expect(json).toEqual({
      userId: expect.any(String),
      username: "lee",
      password: expect.stringMatching(/^[a-z2-9-]{14}$/),
    });
    const membership = { centreId, userId: json.userId, role: "staff" };
    expect(await database.prisma.membership.findFirst()).toMatchObject(membership);
    expect(await database.prisma.user.findFirst()).toMatchObject({ mustChange: true });
  });

  it("takes a password from standard input and does not print it", async () => {
    const { centreId } = await aCentre();
    const words = `create-user --centre ${centreId} --username lee --name 이 --role manager`;
    const { json } = await admin(`${words} --password-stdin`, { input: `${PASSWORD}\n` });
    expect(json.password).toBeNull();
    expect(await signedIn("lee")).not.toBe("");
    const weak = `create-user --username weak --name 이 --role staff --password-stdin`;
    expect(await admin(weak, { input: "password123\n" })).toMatchObject(failed("weak-password"));
    expect(await admin(weak)).toMatchObject(failed("no-password"));
  });

  it("says which centre where there are none, several, or not that one", async () => {
    const words = "create-user --username lee --name 이 --role staff";
    expect(await admin(words)).toMatchObject(failed("no-centre"));
    const { centreId } = await aCentre();
    await aCentre({ name: "둘째" });
    const several = await admin(words);
    expect(several).toMatchObject(failed("several-centres"));
    expect(several.json.error.detail).toContain(centreId);
    expect(await admin(`${words} --centre nowhere`)).toMatchObject(failed("unknown-centre"));
    expect(await admin(`${words} --centre ${centreId.toUpperCase()}`)).toMatchObject({ status: 0 });
  });
});

describe("api-key", () => {
  it("prints a key that acts as that person, until the day given", async () => {
    const { centreId } = await aCentre();
    const { membershipId } = await aPerson({ centreId, username: "kim", role: "manager" });
    const { status, json } = await admin("api-key --user Kim --label 집계 --expires 30");
    expect([status, Object.keys(json)]).toEqual([0, ["key"]]);
    expect(await withKey(json.key)).toMatchObject({ centreId, membershipId, role: "manager" });
    const kept = await database.prisma.apiKey.findFirstOrThrow();
    const days = ((kept.expiresAt?.getTime() ?? 0) - kept.createdAt.getTime()) / 86_400_000;
    expect([kept.name, days]).toEqual(["집계", 30]);
    expect(JSON.stringify(kept)).not.toContain(json.key);
  });

  it("refuses somebody who is not there", async () => {
    expect(await admin("api-key --user nobody")).toMatchObject(failed("unknown-user"));
  });
});

describe("import", () => {
  it("takes in a journey, and the log says that nobody of the centre did it", async () => {
    const { centreId } = await aCentre();
    const { userId } = await aPerson({ centreId });
    const folder = aFolder();
    writeFileSync(join(folder, "journey.json"), JSON.stringify(aJourneyDocument()));
    const { status, json } = await admin("import journey.json", { folder });
    expect([status, Object.keys(json)]).toEqual([0, ["journeyId"]]);
    const reader = { scope: scopeForAdministration(centreId), assignedJourneyIds: null };
    const { document, ownerId } = await getJourney(reader, json.journeyId);
    const names = aJourneyDocument().journey.touchpoints.map(({ name }) => name);
    expect(document.journey.touchpoints.map(({ name }) => name)).toEqual(names);
    expect(ownerId).toBe(userId);
    const noted = await database.prisma.auditEntry.findFirst({
      where: { action: "journey.import" },
    });
    expect(noted).toMatchObject({ chain: centreId, actorId: null, subject: json.journeyId });
    expect(await verifyAudit(centreId)).toMatchObject({ holds: true });
  });

  it("refuses what is no journey, and takes nothing in", async () => {
    const { centreId } = await aCentre();
    const folder = aFolder();
    const put = (text: string) => writeFileSync(join(folder, "j.json"), text);
    expect(await admin("import none.json", { folder })).toMatchObject(failed("no-file"));
    put("{");
    expect(await admin("import j.json", { folder })).toMatchObject(failed("not-json"));
    put('{"format":"mot-journey","version":1,"journey":{}}');
    expect(await admin("import j.json", { folder })).toMatchObject(failed("invalid"));
    put(JSON.stringify(aJourneyDocument()));
    expect(await admin("import j.json", { folder })).toMatchObject(failed("no-member"));
    expect(await database.prisma.journey.count({ where: { centreId } })).toBe(0);
  });
});

describe("verify", () => {
  it("holds where nobody touched anything, and names what somebody did", async () => {
    await admin("setup --example");
    expect(await admin("verify")).toEqual({ status: 0, json: { holds: true, differences: [] } });
    const [tally] = await database.read<{ day: string }>(sql`SELECT "day" FROM "MomentTally"`);
    await database.write(function* () {
      yield sql`UPDATE "MomentTally" SET "passed" = "passed" + 1 WHERE "day" = ${tally?.day}`;
    });
    const { status, json } = await admin("verify");
    expect([status, json.holds]).toEqual([1, false]);
    expect(json.differences[0]).toMatchObject({ tally: "MomentTally" });
  });

  it("names the first entry of the audit log that was altered", async () => {
    const { centreId } = await aCentre();
    await database.write(function* () {
      if (database.engine === "postgres") yield sql`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`;
      else yield sql`DROP TRIGGER "AuditEntry_append_only_update"`;
      yield sql`UPDATE "AuditEntry" SET "action" = 'nothing'`;
    });
    const { status, json } = await admin("verify");
    expect(status).toBe(1);
    const altered = { audit: centreId, number: 1, problem: "altered" };
    expect(json).toEqual({ holds: false, differences: [altered] });
  });
});

describe("backup and restore", () => {
  it("bring back what was there, and everybody's password with it", async () => {
    const { json: example } = await admin("setup --example");
    const folder = aFolder();
    const made = await admin("backup centre.motbackup", { folder });
    expect(made).toEqual({
      status: 0,
      json: {
        file: join(folder, "centre.motbackup"),
        bytes: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        rows: expect.any(Number),
        rowsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(made.json.rows).toBeGreaterThan(500);
    const again = await admin("backup centre.motbackup", { folder });
    expect(again).toMatchObject(failed("file-exists"));

    const early = await admin("restore centre.motbackup", { folder });
    const no = inject("engine") === "postgres" ? "not-empty" : "in-use";
    expect(early).toMatchObject(failed(no));
    await admin("create-centre --name 나중에_만든_곳");
    await replaceDatabase(openDatabase(await freshPlace()));
    const restored = await admin("restore centre.motbackup --yes", { folder });
    const { rows, rowsSha256 } = made.json;
    expect(restored).toMatchObject({ status: 0, json: { rows, rowsSha256, holds: true } });
    await replaceDatabase(openDatabase(place));
    const [director] = example.accounts;
    expect(await signedIn(director.username, director.password)).not.toBe("");
    const { json } = await admin("verify");
    expect(json).toEqual({ holds: true, differences: [] });
  });
});

describe("a command", () => {
  it("that lacks something is answered with how to use it, and changes nothing", async () => {
    const lacking = [
      "setup",
      "create-centre",
      "create-centre --name 하늘 --username kim",
      "create-user --username lee --name 이",
      "create-user --username lee --name 이 --role king",
      "api-key",
      "api-key --user kim --expires soon",
      "api-key --user kim --expires 0",
    ];
    for (const words of lacking)
      expect(await admin(words)).toMatchObject({ status: 2, json: { error: { code: "usage" } } });
    expect(await database.prisma.centre.count()).toBe(0);
    expect(await database.prisma.auditEntry.count()).toBe(0);
  });

  it("without --json says in plain lines what it did", async () => {
    const { status, output } = await runCommand(["setup", "--example"], machine("/", ""));
    expect(status).toBe(0);
    expect(output).toContain("example-director");
    expect(() => JSON.parse(output)).toThrow();
  });
});
