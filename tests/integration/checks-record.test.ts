import { v7 as uuid, v4 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckItem } from "@/lib/server/checks/check-item";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { talliesOf } from "@/lib/server/checks/tallies-of";
import { verifyTallies } from "@/lib/server/checks/verify-tallies";
import { type Database, run, sql, type Work } from "@/lib/server/db";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aBareCentre, aTouchpoint, type PlacedTouchpoint } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const DAY = "2026-11-21";

let database: Database;
let viewer: Viewer;
let lobby: PlacedTouchpoint;

beforeAll(async () => {
  database = await freshDatabase();
});

async function aPlace() {
  viewer = await aBareCentre();
  lobby = await aTouchpoint(viewer.scope, [{ basic: true }, { basic: true }, { basic: false }]);
}

type Answers = readonly ("yes" | "no" | "na")[];

const aCheck = (answers: Answers, changes: Partial<CheckItem> = {}): CheckItem => ({
  id: uuid(),
  touchpointId: lobby.id,
  observedAt: NOW,
  announced: true,
  results: answers.map((answer, index) => ({ factorId: lobby.factorIds[index] ?? "", answer })),
  ...changes,
});

const record = (items: readonly CheckItem[]) => recordChecks(viewer, items, { now: NOW });
const tally = async () => {
  const tallies = await talliesOf(viewer.scope, { touchpointIds: [lobby.id], from: DAY, to: DAY });
  return tallies[lobby.id] ?? null;
};
const counts = async () => {
  const found = await tally();
  return found && [found.passed, found.failed];
};

describe("recording checks", () => {
  it("freezes the outcome by its basic factors and counts it in the same transaction", async () => {
    await aPlace();
    const items = [
      aCheck(["yes", "yes", "no"]),
      aCheck(["yes", "no", "yes"]),
      aCheck(["na", "na"]),
    ];
    expect(await record(items)).toEqual(items.map(({ id }) => ({ id, status: "created" })));
    const [first = "", second = ""] = lobby.factorIds;
    expect(await tally()).toEqual({
      passed: 1,
      failed: 1,
      factors: { [first]: { passed: 2, failed: 0 }, [second]: { passed: 1, failed: 1 } },
    });
    expect(await verifyTallies()).toEqual({ holds: true, differences: [] });
  });

  it("counts a replay once, and rejects another check under the same id: the first wins", async () => {
    await aPlace();
    const check = aCheck(["yes"]);
    const turned = { ...check, results: [...check.results].reverse() };
    const other = { ...check, note: "다른 점검" };
    expect(await record([check, turned, other])).toEqual([
      { id: check.id, status: "created" },
      { id: check.id, status: "duplicate" },
      { id: check.id, status: "rejected", code: "id-conflict", path: "id" },
    ]);
    expect(await record([turned])).toEqual([{ id: check.id, status: "duplicate" }]);
    expect(await counts()).toEqual([1, 0]);
  });

  it("does not let one bad item sink the others", async () => {
    await aPlace();
    const elsewhere = await aTouchpoint((await aBareCentre()).scope, [{ basic: true }]);
    const good = aCheck(["yes"]);
    const foreign = aCheck(["yes"], { touchpointId: elsewhere.id });
    const factor = { ...aCheck([]), results: [{ factorId: v4(), answer: "yes" as const }] };
    const walk = aCheck(["yes"], { walkId: v4() });
    const journey = aCheck(["yes"], { journeyId: v4() });
    const answers = await record([foreign, factor, walk, journey, good]);
    expect(answers).toEqual([
      { id: foreign.id, status: "rejected", code: "unknown-id", path: "touchpointId" },
      { id: factor.id, status: "rejected", code: "unknown-id", path: "results[0].factorId" },
      { id: walk.id, status: "rejected", code: "unknown-id", path: "walkId" },
      { id: journey.id, status: "rejected", code: "unknown-id", path: "journeyId" },
      { id: good.id, status: "created" },
    ]);
    expect(await counts()).toEqual([1, 0]);
  });

  it("refuses unannounced checks until the centre has recorded its rules of checking", async () => {
    await aPlace();
    viewer = await aBareCentre({ rulesRecorded: false });
    lobby = await aTouchpoint(viewer.scope, [{ basic: true }]);
    const [unannounced, announced] = [aCheck(["yes"], { announced: false }), aCheck(["yes"])];
    expect(await record([unannounced, announced])).toEqual([
      { id: unannounced.id, status: "rejected", code: "rules-not-recorded", path: "announced" },
      { id: announced.id, status: "created" },
    ]);
  });

  it("keeps both of a correction and its mistake, and the tallies follow the correction", async () => {
    await aPlace();
    const mistake = aCheck(["no", "yes"]);
    const correct = aCheck(["yes", "yes"], {
      supersedes: { id: mistake.id, reason: "잘못 눌렀어요" },
    });
    await record([mistake]);
    expect(await counts()).toEqual([0, 1]);
    expect(await record([correct])).toEqual([{ id: correct.id, status: "created" }]);
    expect(await counts()).toEqual([1, 0]);
    const again = aCheck(["no"], { supersedes: { id: mistake.id, reason: "또" } });
    expect(await record([again])).toEqual([
      { id: again.id, status: "rejected", code: "already-superseded", path: "supersedes.id" },
    ]);
    const withdrawn = aCheck([], { supersedes: { id: correct.id, reason: "없던 일이에요" } });
    await record([withdrawn]);
    expect(await counts()).toEqual([0, 0]);
    expect(await database.prisma.check.count({ where: { centreId: viewer.scope } })).toBe(3);
    expect((await verifyTallies()).differences).toEqual([]);
  });

  it("takes a check and its corrections from one batch, in any order", async () => {
    await aPlace();
    const first = aCheck(["no"]);
    const second = aCheck(["no", "no"], { supersedes: { id: first.id, reason: "하나 더" } });
    const third = aCheck(["yes"], { supersedes: { id: second.id, reason: "다시" } });
    const statuses = (await record([third, second, first])).map(({ status }) => status);
    expect(statuses).toEqual(["created", "created", "created"]);
    expect(await counts()).toEqual([1, 0]);
  });

  it("refuses corrections of what does not exist, of each other, and of another touchpoint", async () => {
    await aPlace();
    const there = aCheck(["yes"]);
    await record([there]);
    const [a, b] = [uuid(), uuid()];
    const ring = [
      aCheck(["yes"], { id: a, supersedes: { id: b, reason: "고리" } }),
      aCheck(["yes"], { id: b, supersedes: { id: a, reason: "고리" } }),
    ];
    expect((await record(ring)).map((answer) => answer.status)).toEqual(["rejected", "rejected"]);
    const stairs = await aTouchpoint(viewer.scope, []);
    const other = {
      ...aCheck([]),
      touchpointId: stairs.id,
      supersedes: { id: there.id, reason: "여기" },
    };
    expect(await record([other])).toEqual([
      { id: other.id, status: "rejected", code: "other-touchpoint", path: "touchpointId" },
    ]);
    expect(await counts()).toEqual([1, 0]);
  });

  it("puts a check on the day of its observation where the centre is, and flags a wrong clock", async () => {
    await aPlace();
    const late = aCheck(["yes"], { observedAt: new Date("2026-11-20T15:00:00Z") });
    const ancient = aCheck(["yes"], { observedAt: new Date("1999-12-31T15:00:00Z") });
    const future = aCheck(["yes"], { observedAt: new Date("2027-11-20T15:00:00Z") });
    await record([late, ancient, future]);
    const kept = await database.prisma.check.findMany({
      where: { centreId: viewer.scope },
      select: { id: true, day: true, clockOff: true, receivedAt: true },
      orderBy: { observedAt: "asc" },
    });
    expect(kept).toEqual([
      { id: ancient.id, day: "2000-01-01", clockOff: true, receivedAt: NOW },
      { id: late.id, day: DAY, clockOff: false, receivedAt: NOW },
      { id: future.id, day: "2027-11-21", clockOff: true, receivedAt: NOW },
    ]);
  });

  it("[R3] counts a batch once that is sent twice at once, ten times, shuffled and split", async () => {
    await aPlace();
    const batch = Array.from({ length: 100 }, (_, index) => aCheck(index % 10 ? ["yes"] : ["no"]));
    const shuffled = [...batch].sort((a, b) => (a.id.slice(-4) < b.id.slice(-4) ? -1 : 1));
    const sent = Array.from({ length: 10 }, () => [
      record(batch),
      record(shuffled),
      record(shuffled.slice(0, 37)),
      record(batch.slice(20)),
    ]).flat();
    const answers = (await Promise.all(sent)).flat();
    expect(answers.filter(({ status }) => status === "created")).toHaveLength(100);
    expect(answers.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(await counts()).toEqual([90, 10]);
    expect((await verifyTallies()).differences).toEqual([]);
  });

  it("never changes or deletes what was recorded, whoever asks", async () => {
    const change = function* (): Work<void> {
      yield* run(sql`UPDATE "Check" SET "outcome" = 'passed'`);
    };
    const erase = function* (): Work<void> {
      yield* run(sql`DELETE FROM "Check"`);
    };
    await expect(database.write(change)).rejects.toThrow("append-only");
    await expect(database.write(erase)).rejects.toThrow("append-only");
  });

  it("names a tally that disagrees with the raw checks", async () => {
    await aPlace();
    await record([aCheck(["yes"])]);
    await database.write(function* (): Work<void> {
      yield* run(sql`UPDATE "MomentTally" SET "passed" = 2 WHERE "centreId" = ${viewer.scope}`);
    });
    const key = `${viewer.scope} ${lobby.id} ${DAY} announced`;
    expect(await verifyTallies()).toEqual({
      holds: false,
      differences: [{ tally: "MomentTally", key, stored: "2/0", recomputed: "1/0" }],
    });
  });
});
