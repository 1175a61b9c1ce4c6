import { beforeAll, describe, expect, it } from "vitest";
import { addDays, dayOf } from "@/lib/format/day-of";
import { documentedJourney } from "@/lib/schemas/journey-document";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { firstSeconds } from "@/lib/scoring";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { type Database, sql } from "@/lib/server/db";
import { setUpExample } from "@/lib/server/example/set-up-example";
import { scoreOfJourney } from "@/lib/server/journeys/score-of-journey";
import { scopeForAdministration } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";

const ZONE = "Asia/Seoul";
const NEWCOMER = "처음 오신 분이 상담실에 닿기까지";
const TELEPHONE = "전화로 처음 문의하신 분이 방문 약속을 잡기까지";
const LUNCH = "경로식당에서 점심을 드시기까지";
const WHEELCHAIR = "휠체어로 오신 분이 상담실에 닿기까지";
const VOLUNTEER = "새 자원봉사자가 첫 활동을 마치기까지";

const now = new Date();
const today = dayOf(now, ZONE);
const daysAgo = (days: number) => addDays(today, -days);
let database: Database;
let centreId: string;

async function makeExample(at: Date): Promise<void> {
  database = await freshDatabase();
  ({ centreId } = await setUpExample(at));
}

beforeAll(() => makeExample(now));

const reader = () => ({
  scope: scopeForAdministration(centreId),
  timeZone: ZONE,
  assignedJourneyIds: null,
});

const journeyNamed = (name: string) =>
  database.prisma.journey.findFirstOrThrow({ where: { name } });

async function scoreOf(name: string, from: string) {
  const { id } = await journeyNamed(name);
  return scoreOfJourney(reader(), { journeyId: id, from, now });
}

/** The names of the touchpoints that a score lists. */
async function namesOf(ids: readonly string[]): Promise<readonly string[]> {
  const found = await database.prisma.touchpoint.findMany({ where: { id: { in: [...ids] } } });
  return found.map(({ name }) => name).sort();
}

/** What was answered to one factor, by day. */
async function answersTo(touchpoint: string, factor: string) {
  return database.read<{ day: string; yes: number; no: number }>(
    sql`SELECT f."day", f."yes", f."no" FROM "FactorTally" f
      JOIN "Factor" x ON x."id" = f."factorId" JOIN "Touchpoint" t ON t."id" = f."touchpointId"
      WHERE t."name" = ${touchpoint} AND x."name" = ${factor}`,
  );
}

const shareOfNo = (rows: readonly { readonly yes: number; readonly no: number }[]): number => {
  const no = rows.reduce((sum, row) => sum + row.no, 0);
  return no / rows.reduce((sum, row) => sum + row.yes + row.no, 0);
};

/** All that the centre knows, by names instead of the ids that are new each time. */
async function everythingByName() {
  const { prisma } = database;
  const touchpoints = await prisma.touchpoint.findMany({ include: { factors: true } });
  const journeys = await prisma.journey.findMany();
  const users = await prisma.user.findMany();
  const nameOf = new Map(
    [...touchpoints, ...journeys, ...users, ...touchpoints.flatMap(({ factors }) => factors)].map(
      ({ id, name }) => [id, name],
    ),
  );
  const rows = [
    ...(await prisma.walk.findMany()),
    ...(await prisma.check.findMany()).map(({ contentHash: _, ...check }) => check),
    ...(await prisma.incident.findMany()),
    ...(await prisma.action.findMany()),
    ...(await prisma.stop.findMany({ select: { touchpointId: true, position: true } })),
    ...journeys.map(({ id: _, ...journey }) => journey),
  ].map((row) => ({ ...row, centreId: "" }));
  const isId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return rows.map((row) => JSON.stringify(row).replace(isId, (id) => nameOf.get(id) ?? id)).sort();
}

describe("the example's year", () => {
  it("has five journeys, each with its owner, a day of review and about as many walks as told", async () => {
    const journeys = await database.prisma.journey.findMany();
    const walks = await database.prisma.walk.groupBy({ by: ["journeyId"], _count: true });
    const countOf = new Map(walks.map(({ journeyId, _count }) => [journeyId, _count]));
    const counts = journeys.map(({ id, name }) => [name, countOf.get(id)]);
    expect(Object.fromEntries(counts)).toEqual({
      [NEWCOMER]: 252,
      [TELEPHONE]: 260,
      [LUNCH]: 156,
      [WHEELCHAIR]: 8,
      [VOLUNTEER]: 13,
    });
    expect(journeys.every(({ ownerId, reviewBy }) => ownerId !== null && reviewBy !== null)).toBe(
      true,
    );
    expect(
      journeys.filter(({ reviewBy }) => (reviewBy ?? "") < today).map(({ name }) => name),
    ).toEqual([VOLUNTEER]);
  });

  it("agrees with its tallies, and knows each shared place once", async () => {
    expect(await verifyTallies()).toEqual({ holds: true, differences: [] });
    const names = (await database.prisma.touchpoint.findMany()).map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
    const lift = await database.prisma.touchpoint.findFirstOrThrow({
      where: { name: "엘리베이터" },
    });
    const stops = await database.prisma.stop.count({ where: { touchpointId: lift.id } });
    expect(stops).toBe(3);
  }, 240_000);

  it("shuts the gatehouse window eight weeks ago, and since then is greeted less", async () => {
    const windows = await answersTo("정문 경비실", "열린 창");
    const since = (day: string) => day >= daysAgo(56);
    expect(shareOfNo(windows.filter(({ day }) => since(day)))).toBe(1);
    expect(shareOfNo(windows.filter(({ day }) => !since(day)))).toBeLessThan(0.25);
    const greetings = await answersTo("정문 경비실", "먼저 인사");
    const before = shareOfNo(greetings.filter(({ day }) => !since(day)));
    expect(shareOfNo(greetings.filter(({ day }) => since(day)))).toBeGreaterThan(3 * before);
  });

  it("has a colder lobby in winter than in summer", async () => {
    const air = await answersTo("1층 로비", "냄새·온도");
    const inMonths = (...months: string[]) =>
      air.filter(({ day }) => months.includes(day.slice(5, 7)));
    expect(shareOfNo(inMonths("12", "01", "02"))).toBeGreaterThan(0.4);
    expect(shareOfNo(inMonths("06", "07", "08"))).toBe(0);
  });

  it("has one week in which the lift never came", async () => {
    const rows = await answersTo("엘리베이터", "작동");
    const standing = rows.filter(({ day }) => day >= daysAgo(49) && day <= daysAgo(43));
    expect(standing.length).toBeGreaterThan(0);
    expect(shareOfNo(standing)).toBe(1);
    expect(shareOfNo(rows.filter(({ day }) => day < daysAgo(49)))).toBeLessThan(0.1);
  });

  it("has lunch in a long unbroken run, and calls that are mostly answered in time", async () => {
    const lunch = await scoreOf(LUNCH, daysAgo(365));
    expect(lunch.days.daysUnbroken).toBeGreaterThan(100);
    expect(lunch.days.lastZero).toMatchObject({ passedSince: true });
    const calls = await scoreOf(TELEPHONE, daysAgo(365));
    expect(calls.observed?.complete).toBe(260);
    expect(calls.observed?.rate).toBeGreaterThan(0.8);
    expect(calls.observed?.rate).toBeLessThan(0.97);
    expect(await namesOf(calls.score.notOccurred)).toEqual(["외국어·수어 요청"]);
  });

  it("needs more checks of the wheelchair's way, with two blind spots", async () => {
    const { score, observed } = await scoreOf(WHEELCHAIR, daysAgo(29));
    expect(await namesOf(score.blindSpots)).toEqual(["경사로", "장애인 화장실"]);
    expect(await namesOf(score.notOccurred)).toEqual(["엘리베이터 고장"]);
    expect(score.links.filter(({ trial }) => trial).length).toBeGreaterThan(0);
    expect(observed?.complete ?? 0).toBeLessThan(8);
  });

  it("has incidents of both sides in every guideline, and no dissatisfied one makes a day 0", async () => {
    const incidents = await database.prisma.incident.findMany();
    const count = (guideline: string, satisfied: boolean) =>
      incidents.filter((one) => one.guideline === guideline && one.satisfied === satisfied).length;
    const table = ["recovery", "adaptability", "spontaneity", "coping"].map((guideline) => [
      count(guideline, true),
      count(guideline, false),
    ]);
    expect(table).toEqual([
      [4, 7],
      [6, 2],
      [5, 1],
      [0, 2],
    ]);
    expect(new Set(incidents.map(({ side }) => side))).toEqual(new Set(["visitor", "staff"]));
    expect(incidents.filter(({ day }) => day >= today || day < daysAgo(60))).toEqual([]);
    for (const { satisfied, touchpointId, day } of incidents) {
      if (satisfied || touchpointId === null) continue;
      const failed = { touchpointId, day, outcome: "failed" };
      expect(await database.prisma.check.count({ where: failed })).toBeGreaterThan(0);
    }
  });

  it("has one action done, one under way and one overdue, each on a factor of its place", async () => {
    const actions = await database.prisma.action.findMany({ orderBy: { title: "asc" } });
    const shown = actions.map(({ title, state, dueOn, closedOn }) => ({
      title,
      state,
      isPastDue: (dueOn ?? "") < today,
      isClosed: closedOn !== null,
    }));
    expect(shown).toEqual(
      expect.arrayContaining([
        { title: "로비 안내판 전등 교체", state: "done", isPastDue: true, isClosed: true },
        { title: "경비실 창 열어 두기", state: "doing", isPastDue: false, isClosed: false },
        expect.objectContaining({ state: "open", isPastDue: true, isClosed: false }),
      ]),
    );
    const done = actions.find(({ state }) => state === "done");
    const failedSince = { day: { gte: done?.closedOn ?? "" }, outcome: "failed" };
    expect(
      await database.prisma.check.count({
        where: { touchpointId: done?.touchpointId ?? "", ...failedSince },
      }),
    ).toBe(0);
    for (const { factorId, touchpointId } of actions)
      expect(
        await database.prisma.factor.count({
          where: { id: factorId ?? "", touchpointId: touchpointId ?? "" },
        }),
      ).toBe(1);
  });

  it("plans a lobby corner that greets within fifteen seconds, beside the path as it is", async () => {
    const { id } = await journeyNamed(NEWCOMER);
    const plans = await database.prisma.plan.findMany({
      where: { journeyId: id },
      orderBy: { createdAt: "asc" },
      include: { stops: { include: { touchpoint: true } }, links: true },
    });
    expect(plans.map(({ kind }) => kind)).toEqual(["asIs", "toBe"]);
    const [asIs, toBe] = plans;
    const idsOf = (plan = asIs) => (plan?.stops ?? []).map(({ touchpointId }) => touchpointId);
    const added = toBe?.stops.filter((stop) => !idsOf().includes(stop.touchpointId)) ?? [];
    expect(added.map(({ touchpoint }) => touchpoint.name)).toEqual(["상담 코너"]);
    expect(JSON.parse(added[0]?.touchpoint.attendedHours ?? "[]")).toContainEqual({
      weekday: 5,
      from: "13:00",
      to: "18:00",
    });
    const path = documentedJourney.parse({
      name: NEWCOMER,
      plan: "toBe",
      touchpoints: toBe?.stops.map(({ touchpoint, durationSeconds }) => ({
        id: touchpoint.id,
        name: touchpoint.name,
        greets: touchpoint.greets,
        durationSeconds,
      })),
      links: toBe?.links.map(({ fromId: from, toId: to, weight }) => ({ from, to, weight })),
    });
    expect(firstSeconds(scoringJourney(path)).welcomedShare).toBe(1);
    const own = await scoreOf(NEWCOMER, daysAgo(29));
    expect(own.firstSeconds.welcomedShare).toBe(0);
  });

  it("holds no personal number and nobody's name", async () => {
    const { prisma } = database;
    const texts = [
      ...(await prisma.incident.findMany()).flatMap(({ text, response }) => [text, response ?? ""]),
      ...(await prisma.check.findMany()).map(({ note }) => note ?? ""),
      ...(await prisma.action.findMany()).flatMap(({ title, detail }) => [title, detail]),
      ...(await prisma.touchpoint.findMany()).flatMap(({ name, procedure }) => [name, procedure]),
    ];
    expect(
      texts.filter((text) => holdsPersonalNumber(text) || /\d{3,}|[가-힣] 씨/.test(text)),
    ).toEqual([]);
  });

  it("changes nothing when it is set up again", async () => {
    const before = await everythingByName();
    await setUpExample(new Date(now.getTime() + 86_400_000));
    expect(await everythingByName()).toEqual(before);
  });

  it("is the same in two centres made at the same time", async () => {
    const one = await everythingByName();
    await makeExample(now);
    expect(await everythingByName()).toEqual(one);
  });
});
