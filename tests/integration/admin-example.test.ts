import { beforeAll, describe, expect, it } from "vitest";
import { addDays, dayOf } from "@/lib/format/day-of";
import { talliesOf } from "@/lib/server/checks/tallies-of";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { type Database, openDatabase, replaceDatabase, sql } from "@/lib/server/db";
import { type ExampleCentre, setUpExample } from "@/lib/server/example/set-up-example";
import { getJourney } from "@/lib/server/journeys/reads";
import { scoreOfJourney } from "@/lib/server/journeys/score-of-journey";
import { scopeForAdministration } from "@/lib/server/viewer";
import { freshDatabase, freshPlace } from "../support/fresh-database";
import { signedIn } from "../support/sessions";

const now = new Date();
let database: Database;
let example: ExampleCentre;
beforeAll(async () => {
  database = await freshDatabase();
  example = await setUpExample(now);
});

const director = () => ({
  scope: scopeForAdministration(example.centreId),
  timeZone: "Asia/Seoul",
  assignedJourneyIds: null,
});

async function theJourney() {
  const name = "처음 오신 분이 상담실에 닿기까지";
  const journey = await database.prisma.journey.findFirst({ where: { name } });
  return getJourney(director(), journey?.id ?? "");
}

const username = (role: string) =>
  example.accounts.find((account) => account.role === role) ?? { username: "", password: "" };

/** Each touchpoint with its planned seconds and what passed and failed in the thirty days up to then. */
async function toldAt(time: Date) {
  const { document } = await theJourney();
  const today = dayOf(time, "Asia/Seoul");
  const touchpointIds = document.journey.touchpoints.map(({ id }) => id);
  const window = { touchpointIds, from: addDays(today, -29), to: today };
  const tallies = await talliesOf(director().scope, window);
  return document.journey.touchpoints.map(({ id, name, durationSeconds }) => {
    const { passed, failed } = tallies[id] ?? { passed: 0, failed: 0 };
    return [name, durationSeconds, passed, failed];
  });
}

const STORY = [
  ["정문 경비실", 6, 52, 8],
  ["1층 로비", 12, 57, 3],
  ["계단", 20, 17, 1],
  ["엘리베이터", 35, 38, 4],
  ["2층 상담실", 900, 58, 2],
];

/** Before the first walk there is no tally that a cut could have torn. */
const WALKING = 50;

/** A database on a machine whose power fails after so many writes. */
const failingAfter = (writes: number, whole: Database): Database => {
  let left = writes;
  const write: Database["write"] = async (work) => {
    left -= 1;
    if (left < 0) throw new Error("the power failed");
    return whole.write(work);
  };
  return { ...whole, write, close: async () => undefined };
};

describe("the example centre", () => {
  it("is marked as one and has its rules of checking", async () => {
    const centre = await database.prisma.centre.findUnique({ where: { id: example.centreId } });
    expect(centre).toMatchObject({ name: "하늘종합사회복지관", isExample: true });
    expect(centre?.checkingRules).toContain("인사평가·징계에 쓰지 않습니다");
    expect(centre?.rulesRecordedAt).toEqual(now);
  });

  it("tells the founding story in its last thirty days", async () => {
    expect(await toldAt(now)).toEqual(STORY);
    const { id, document } = await theJourney();
    const { score, firstSeconds } = await scoreOfJourney(director(), { journeyId: id, now });
    const guard = document.journey.touchpoints[0];
    expect(score.weakest).toMatchObject({
      id: guard?.id,
      factor: { id: guard?.factors[0]?.id, passed: 54, failed: 6 },
    });
    expect([guard?.factors[0]?.name, firstSeconds.welcomedShare]).toEqual(["먼저 인사", 0]);
    expect(score.blindSpots).toEqual([]);
  });

  it("has sixty walks of its last weeks, by staff and by the monitor, each with its verdict", async () => {
    const { id } = await theJourney();
    const day = { gte: addDays(dayOf(now, "Asia/Seoul"), -28) };
    const walks = await database.prisma.walk.findMany({ where: { journeyId: id, day } });
    expect(walks.every(({ complete, score }) => complete && score !== null)).toBe(true);
    const { observed } = await scoreOfJourney(director(), { journeyId: id, now });
    const failed = walks.filter(({ score }) => score === 0).length;
    expect(observed).toMatchObject({ complete: 60, hundred: 60 - failed });
    expect(failed).toBeGreaterThanOrEqual(8);
    expect(failed).toBeLessThanOrEqual(18);
    expect(new Set(walks.map(({ walkerId }) => walkerId)).size).toBe(2);
  });

  it("has checks of weekdays only, some unannounced, none of today or later", async () => {
    const checks = await database.prisma.check.findMany();
    const weekdays = checks.map(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
    const today = dayOf(now, "Asia/Seoul");
    expect(checks.filter(({ day }) => day >= today)).toEqual([]);
    const announced = checks.filter((check) => check.announced).length;
    expect(announced).toBeGreaterThan(checks.length / 4);
    expect(announced).toBeLessThan(checks.length);
    expect(checks.filter(({ clockOff }) => clockOff)).toEqual([]);
  });

  it("lets each of its people in with the password that was printed, at once", async () => {
    expect(example.accounts.map(({ role }) => role)).toEqual([
      "director",
      "manager",
      "staff",
      "monitor",
    ]);
    for (const account of example.accounts)
      expect(await signedIn(account.username, account.password)).not.toBe("");
    expect(await database.prisma.user.count({ where: { mustChange: true } })).toBe(0);
    expect(await database.prisma.journeyAssignment.count()).toBe(1);
  });

  it("made again is the same centre with new passwords, also for who was shut out", async () => {
    const before = await database.prisma.check.count();
    const old = username("staff");
    await database.write(function* () {
      yield sql`UPDATE "Membership" SET "disabledAt" = ${now} WHERE "role" = 'staff'`;
    });
    const again = await setUpExample(new Date(now.getTime() + 1_000));
    expect([again.centreId, again.isNew]).toEqual([example.centreId, false]);
    expect(await database.prisma.check.count()).toBe(before);
    expect(await database.prisma.centre.count()).toBe(1);
    await expect(signedIn(old.username, old.password)).rejects.toMatchObject({
      code: "wrong-credentials",
    });
    for (const account of again.accounts)
      expect(await signedIn(account.username, account.password)).not.toBe("");
    const disabled = await database.prisma.membership.count({
      where: { disabledAt: { not: null } },
    });
    expect(disabled).toBe(0);
  });

  it.each([1, 8, 30, 60, 400])(
    "is finished where the power failed after %i writes",
    async (writes) => {
      const whole = openDatabase(await freshPlace());
      await replaceDatabase(failingAfter(writes, whole));
      await expect(setUpExample(now)).rejects.toThrow("the power failed");
      await replaceDatabase(whole);
      database = whole;
      example = await setUpExample(new Date(now.getTime() + 86_400_000));
      expect(example.isNew).toBe(false);
      expect(await toldAt(now)).toEqual(STORY);
      const { centre, walk, journey, plan, incident, action } = whole.prisma;
      expect([await centre.count(), await walk.count()]).toEqual([1, 689]);
      expect([await journey.count(), await plan.count()]).toEqual([5, 6]);
      expect([await incident.count(), await action.count()]).toEqual([27, 3]);
      for (const account of example.accounts)
        expect(await signedIn(account.username, account.password)).not.toBe("");
      if (writes > WALKING) expect((await verifyTallies()).holds).toBe(true);
    },
    240_000,
  );
});
