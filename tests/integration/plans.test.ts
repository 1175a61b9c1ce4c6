import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database } from "@/lib/server/db";
import { scopeForAdministration } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { type Answered, aJourneyDocument, documentIn, journeysApi } from "../support/journeys";
import { aKeyHolder, anApiKey, aPerson } from "../support/people";
import { type PlanAnswer, pathOf, plansApi } from "../support/plans";

type Holder = Awaited<ReturnType<typeof aKeyHolder>>;

let holder: Holder;
let journeys: ReturnType<typeof journeysApi>;
let journey: Answered;
let plans: ReturnType<typeof plansApi>;
let begun: PlanAnswer;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  holder = await aKeyHolder();
  journeys = journeysApi(holder.headers);
  journey = await journeys.create(aJourneyDocument());
  plans = plansApi(holder.headers, journey.body.id);
  begun = await plans.begin("로비 상담 코너");
});

const asItIs = () => journeys.get(journey.body.id);

function placeIn({ body }: PlanAnswer | Answered, name: string) {
  const found = body.journey.touchpoints.find((touchpoint) => touchpoint.name === name);
  if (!found) throw new Error(`no touchpoint ${name}`);
  return found;
}

const corner = {
  id: "corner",
  name: "상담 코너",
  greets: true,
  factors: [{ id: "f", name: "맞이" }],
};

/** The plan with the corner behind the lobby, and a lobby that was renamed. */
async function withCorner(): Promise<PlanAnswer> {
  const [guard, lobby, counsellor] = begun.body.journey.touchpoints;
  if (!guard || !lobby || !counsellor) throw new Error("the founding story has three places");
  const path = [guard, { ...lobby, name: "밝은 로비" }, corner, counsellor];
  return plans.replace(begun.body.id, pathOf(begun.body, path), begun.body.revision);
}

describe("a plan", () => {
  it("begins as the path is, passing the very same touchpoints", () => {
    expect(begun.status).toBe(201);
    expect(begun.headers.get("location")).toBe(
      `/api/v1/journeys/${journey.body.id}/plans/${begun.body.id}`,
    );
    expect(begun.headers.get("etag")).toBe('"1"');
    expect(begun.body).toMatchObject({ name: "로비 상담 코너", revision: 1, adoptedAt: null });
    const { journey: planned } = documentIn(begun);
    const { journey: present } = documentIn(journey);
    expect(planned).toEqual({ ...present, name: "로비 상담 코너", plan: "toBe" });
  });

  it("knows what its changed touchpoints are planned from; the path as it is stays untouched", async () => {
    const before = await asItIs();
    const planned = await withCorner();
    const lobby = placeIn(journey, "1층 로비");
    expect(planned.status).toBe(200);
    expect(planned.headers.get("etag")).toBe('"2"');
    expect(placeIn(planned, "정문 경비실")).toEqual(placeIn(journey, "정문 경비실"));
    const { id, ...bright } = placeIn(planned, "밝은 로비");
    const { id: lobbyId, ...present } = lobby;
    expect(bright).toEqual({ ...present, name: "밝은 로비", sameAs: lobbyId });
    expect(id).not.toBe(lobbyId);
    expect(placeIn(planned, "상담 코너")).not.toHaveProperty("sameAs");
    expect((await asItIs()).body).toEqual(before.body);
    expect((await plans.get(begun.body.id)).body).toEqual(planned.body);
  });

  it("keeps its own touchpoints when they are changed again", async () => {
    const planned = await withCorner();
    const path = planned.body.journey.touchpoints.map((place) => ({ ...place, duty: "상담" }));
    const again = await plans.replace(begun.body.id, pathOf(planned.body, path), 2);
    for (const name of ["밝은 로비", "상담 코너"]) {
      const { duty, ...rest } = placeIn(again, name);
      expect(duty).toBe("상담");
      const { duty: _, ...before } = placeIn(planned, name);
      expect(rest).toEqual(before);
    }
    expect(placeIn(again, "정문 경비실").sameAs).toBe(placeIn(journey, "정문 경비실").id);
  });

  it("leaves nothing of its own behind when it drops it", async () => {
    const planned = await withCorner();
    const own = ["밝은 로비", "상담 코너"].map((name) => placeIn(planned, name).id);
    const rest = planned.body.journey.touchpoints.filter(({ id }) => !own.includes(id));
    await plans.replace(begun.body.id, pathOf(planned.body, rest), 2);
    const left = await database().prisma.touchpoint.findMany({ where: { id: { in: own } } });
    expect(left).toEqual([]);
    expect(placeIn(await asItIs(), "1층 로비").id).toBe(placeIn(journey, "1층 로비").id);
  });

  it("changes only for who has seen it", async () => {
    const document = pathOf(begun.body, begun.body.journey.touchpoints);
    const { id } = begun.body;
    expect(await plans.replace(id, document)).toMatchObject({ status: 428 });
    expect(await plans.replace(id, document, 7)).toMatchObject({ status: 412 });
    expect((await plans.replace(id, document, 1)).body.revision).toBe(2);
    expect(await plans.replace(id, document, 1)).toMatchObject({ status: 412 });
  });

  it("is stale once a touchpoint that it passes was changed where it stands", async () => {
    const { touchpoints } = journey.body.journey;
    const renamed = touchpoints.map((place) => ({ ...place, place: "1동" }));
    const document = documentIn(journey);
    const changed = { ...document, journey: { ...document.journey, touchpoints: renamed } };
    await journeys.replace(journey.body.id, changed, { "if-match": '"1"' });
    const answer = await withCorner();
    expect(answer.body.code).toBe("stale");
    const seen = await plans.get(begun.body.id);
    expect(seen.body.journey.touchpoints.map(({ place }) => place)).toEqual(["1동", "1동", "1동"]);
  });

  it("is planned from nothing that the centre does not have", async () => {
    const [guard] = begun.body.journey.touchpoints;
    for (const sameAs of [uuid(), "nothing"]) {
      const path = [{ ...guard, id: "new", name: "새 접점", sameAs }];
      const answer = await plans.replace(begun.body.id, pathOf(begun.body, path), 1);
      expect(answer.body).toMatchObject({
        code: "unknown-id",
        path: "journey.touchpoints[0].sameAs",
      });
    }
    const asIs = { ...pathOf(begun.body, []), journey: { ...journey.body.journey } };
    expect(await plans.replace(begun.body.id, asIs, 1)).toMatchObject({ status: 422 });
  });

  it("can be called otherwise, and is listed newest first", async () => {
    const second = await plans.begin("안내데스크");
    const renamed = await plans.rename(begun.body.id, "코너");
    expect(renamed.body).toMatchObject({ name: "코너", revision: 2 });
    expect(renamed.body).toEqual((await plans.get(begun.body.id)).body);
    const { items, nextCursor } = (await plans.list()).body;
    expect(items.map(({ name, touchpointCount }) => [name, touchpointCount])).toEqual([
      ["안내데스크", 3],
      ["코너", 3],
    ]);
    expect(nextCursor).toBeNull();
    const page = await plans.list("?limit=1");
    expect(page.body.nextCursor).toBe(second.body.id);
    const rest = await plans.list(`?limit=1&cursor=${page.body.nextCursor}`);
    expect(rest.body.items.map(({ name }) => name)).toEqual(["코너"]);
  });

  it("comes back as it was after it was deleted, and both are told of", async () => {
    const planned = await withCorner();
    const { id } = begun.body;
    expect((await plans.remove(id)).status).toBe(204);
    expect((await plans.get(id)).status).toBe(404);
    expect((await plans.remove(id)).status).toBe(404);
    expect((await plans.list()).body.items).toEqual([]);
    expect((await plans.restore(id)).body).toEqual(planned.body);
    expect((await plans.restore(id)).status).toBe(404);
    const told = await database().prisma.auditEntry.findMany({
      where: { chain: holder.centreId, subject: id },
      orderBy: { number: "asc" },
    });
    expect(told.map(({ action }) => action)).toEqual(["plan.delete", "plan.restore"]);
  });
});

describe("what is only planned", () => {
  it("cannot be checked", async () => {
    const planned = await withCorner();
    const now = new Date();
    const answers = await recordChecks(
      {
        scope: scopeForAdministration(holder.centreId),
        userId: holder.userId,
        role: "director",
        assignedJourneyIds: null,
        timeZone: "Asia/Seoul",
      },
      ["상담 코너", "밝은 로비", "정문 경비실"].map((name) => {
        const { id, factors } = placeIn(planned, name);
        const results = factors.map((factor) => ({ factorId: factor.id, answer: "yes" as const }));
        return { id: uuid(), touchpointId: id, observedAt: now, announced: true, results };
      }),
      { now },
    );
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "created"]);
  });

  it("is offered to no other journey", async () => {
    const planned = await withCorner();
    const touchpoints = [{ id: "a", name: "상담 코너" }];
    const document = aJourneyDocument({ touchpoints, links: [] });
    const joined = await journeys.create(document, "reuse=touchpoints");
    expect(placeIn(joined, "상담 코너").id).not.toBe(placeIn(planned, "상담 코너").id);
  });

  it("is another touchpoint when another plan names it", async () => {
    const planned = await withCorner();
    const second = await plans.begin("둘째");
    const path = planned.body.journey.touchpoints;
    const copy = await plans.replace(second.body.id, pathOf(second.body, path), 1);
    expect(placeIn(copy, "상담 코너").id).not.toBe(placeIn(planned, "상담 코너").id);
    expect(placeIn(copy, "밝은 로비").sameAs).toBe(placeIn(journey, "1층 로비").id);
  });
});

describe("plans of others", () => {
  it("are not there: another centre's, a plan under another journey, the path as it is", async () => {
    const theirs = plansApi((await aKeyHolder()).headers, journey.body.id);
    const other = await journeys.create(aJourneyDocument());
    const elsewhere = plansApi(holder.headers, other.body.id);
    const own = await database().prisma.plan.findFirst({
      where: { journeyId: journey.body.id },
      orderBy: { createdAt: "asc" },
    });
    const document = pathOf(begun.body, []);
    const questions = (api: typeof plans, id: string) => [
      api.get(id),
      api.replace(id, document, 1),
      api.rename(id, "남의 것"),
      api.remove(id),
      api.restore(id),
      api.adopt(id, 1, 1),
    ];
    const answers = await Promise.all([
      theirs.list(),
      theirs.begin("남의 것"),
      ...questions(theirs, begun.body.id),
      ...questions(elsewhere, begun.body.id),
      ...questions(plans, own?.id ?? ""),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect((await plans.get(begun.body.id)).body).toEqual(begun.body);
  });

  it("are read by staff, changed by leaders, and met by no monitor", async () => {
    const as = async (role: "manager" | "staff" | "monitor") => {
      const { centreId } = holder;
      const { membershipId } = await aPerson({ centreId, role });
      const key = await anApiKey({ centreId, membershipId });
      return plansApi({ authorization: `Bearer ${key}` }, journey.body.id);
    };
    const [manager, staff, monitor] = [await as("manager"), await as("staff"), await as("monitor")];
    const { id } = begun.body;
    expect((await staff.get(id)).status).toBe(200);
    expect((await staff.rename(id, "내 것")).status).toBe(403);
    expect((await manager.rename(id, "코너")).status).toBe(200);
    expect((await monitor.list()).status).toBe(404);
    expect((await monitor.get(id)).status).toBe(404);
    expect((await monitor.begin("내 것")).status).toBe(403);
  });
});
