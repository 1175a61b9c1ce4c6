import { v7 } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/feedback/route";
import { POST as POST_BOARD } from "@/app/api/v1/feedback/sticker-boards/route";
import { addDays } from "@/lib/format/day-of";
import { database } from "@/lib/server/db";
import { feedbackOfJourney } from "@/lib/server/feedback/feedback-of-journey";
import { recordFeedback } from "@/lib/server/feedback/record-feedback";
import { recordStickerBoard } from "@/lib/server/feedback/record-sticker-board";
import { touchpointOfCode } from "@/lib/server/feedback/touchpoint-of-code";
import { CLIENT_ADDRESS_HEADER } from "@/lib/server/limits/client-address";
import { scopeForAdministration, type Viewer } from "@/lib/server/viewer";
import { anOpenPlace, daysBefore, leave, NOW, type OpenPlace } from "../support/feedback";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";
import { aBareCentre } from "../support/places";

const TODAY = "2026-11-21";

let viewer: Viewer;
let place: OpenPlace;
let visitor = 0;

beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
  place = await anOpenPlace(viewer);
  visitor += 1;
});

async function said(window: { from?: string; to?: string } = {}) {
  const asked = { journeyId: place.journeyId, ...window, now: NOW };
  const feedback = await feedbackOfJourney(viewer, asked);
  const here = feedback.touchpoints.find(({ touchpointId }) => touchpointId === place.touchpointId);
  if (!here) throw new Error("the touchpoint is not on the journey");
  return { feedback, here };
}

const some = (count: number, days: number, face = 4) =>
  Array.from({ length: count }, (_, index) => ({
    at: new Date(daysBefore(days).getTime() + index * 60_000),
    face,
    comment: `${days}일 전 ${index}`,
  }));

describe("what visitors said", () => {
  it("is shown from five answers on: below that only how many there are", async () => {
    await leave(place.code, some(4, 2, 1));
    const few = await said();
    expect(few.here).toMatchObject({ answers: 4, faces: null, together: null, comeAgain: null });
    expect(few.here.batches).toEqual([]);
    expect(few.feedback.faces).toEqual([0, 0, 0, 0, 0]);
    await leave(place.code, some(1, 5, 5));
    const enough = await said();
    expect(enough.here).toMatchObject({ answers: 5, faces: [4, 0, 0, 0, 1] });
    expect(enough.here.batches.flatMap(({ comments }) => comments)).toHaveLength(5);
  });

  it("is that of complete days: what came today waits until tomorrow", async () => {
    await leave(place.code, [...some(6, 1), ...some(5, 0, 1)]);
    const { here, feedback } = await said();
    expect(here).toMatchObject({ answers: 6, faces: [0, 0, 0, 6, 0] });
    expect(feedback.window.to).toBe(addDays(TODAY, -1));
    expect(JSON.stringify(here)).not.toContain("0일 전");
  });

  it("comes in batches of five or more, without times and not in the order of time", async () => {
    await leave(place.code, [...some(20, 3), ...some(2, 6), ...some(3, 8)]);
    const { here } = await said();
    expect(here.batches.map(({ from, to, answers }) => [from, to, answers])).toEqual([
      ["2026-11-18", "2026-11-18", 20],
      ["2026-11-13", "2026-11-15", 5],
    ]);
    const texts = here.batches[0]?.comments.map(({ text }) => text) ?? [];
    const inTime = some(20, 3).map(({ comment }) => comment);
    expect([...texts].sort()).toEqual([...inTime].sort());
    expect(texts).not.toEqual(inTime);
    expect(JSON.stringify(here)).not.toMatch(/\d\d:\d\d|receivedAt|locale|"id"/);
    expect((await said()).here).toEqual(here);
  });

  it("keeps to the window of days", async () => {
    await leave(place.code, [...some(5, 40, 1), ...some(5, 2, 5)]);
    expect((await said()).here.faces).toEqual([0, 0, 0, 0, 5]);
    const long = { from: addDays(TODAY, -60), to: TODAY };
    expect((await said(long)).here.faces).toEqual([5, 0, 0, 0, 5]);
    const early = { from: addDays(TODAY, -60), to: addDays(TODAY, -30) };
    expect((await said(early)).here.faces).toEqual([5, 0, 0, 0, 0]);
  });

  it("says whether they would come again, and the first impression, from five who answered that", async () => {
    const at = daysBefore(2);
    const five = Array.from({ length: 5 }, (_, index) => ({
      at,
      comeAgain: index > 0,
      impression: { evaluation: index + 1, ...(index < 4 ? { potency: 7 } : {}) },
    }));
    await leave(place.code, [...five, { at }, { at, comeAgain: null }]);
    const { here } = await said();
    expect(here.comeAgain).toEqual({ yes: 4, no: 1 });
    expect(here.impression).toEqual({
      evaluation: { mean: 3, answers: 5 },
      potency: null,
      activity: null,
    });
  });

  it("is unknown to other centres, and no byte of it is theirs", async () => {
    await leave(place.code, some(6, 2));
    const stranger = await aBareCentre();
    const asked = { journeyId: place.journeyId, now: NOW };
    await expect(feedbackOfJourney(stranger, asked)).rejects.toMatchObject({ code: "not-found" });
    expect(await touchpointOfCode(stranger.scope, place.code)).toBeNull();
    expect(await touchpointOfCode(viewer.scope, place.code)).toBe(place.touchpointId);
  });
});

describe("sticker boards", () => {
  const board = (counts: [number, number, number, number, number], more: object = {}) =>
    recordStickerBoard(
      viewer,
      { id: v7(), touchpointId: place.touchpointId, day: TODAY, counts, ...more },
      { now: NOW },
    );

  it("stand apart from the answers by QR, and together with them", async () => {
    await leave(place.code, some(5, 2, 1));
    await board([0, 1, 2, 10, 20]);
    await board([1, 0, 0, 0, 1]);
    const { here } = await said();
    expect(here.faces).toEqual([5, 0, 0, 0, 0]);
    expect(here.stickers).toEqual({ boards: 2, faces: [1, 1, 2, 10, 21] });
    expect(here.together).toEqual([6, 1, 2, 10, 21]);
  });

  it("never tell what a few said by QR", async () => {
    await leave(place.code, some(3, 2, 1));
    await board([0, 0, 0, 4, 0]);
    const { here } = await said();
    expect(here).toMatchObject({ faces: null, stickers: { boards: 1 }, together: null });
  });

  it("count once, and are refused for a day to come, a foreign place and an id that is taken", async () => {
    const id = v7();
    expect(await board([1, 0, 0, 0, 0], { id })).toEqual({ id, status: "created" });
    expect(await board([1, 0, 0, 0, 0], { id })).toEqual({ id, status: "duplicate" });
    await expect(board([2, 0, 0, 0, 0], { id })).rejects.toMatchObject({ code: "id-conflict" });
    const tomorrow = { day: addDays(TODAY, 1) };
    await expect(board([1, 0, 0, 0, 0], tomorrow)).rejects.toMatchObject({ code: "invalid" });
    const foreign = await anOpenPlace(await aBareCentre());
    const { touchpointId } = foreign;
    await expect(board([1, 0, 0, 0, 0], { touchpointId })).rejects.toMatchObject({
      code: "unknown-id",
    });
  });

  it("are a monitor's only on the journeys assigned to them", async () => {
    const item = { id: v7(), touchpointId: place.touchpointId, day: TODAY };
    const counts: [number, number, number, number, number] = [1, 0, 0, 0, 0];
    const monitor = { ...viewer, role: "monitor" as const };
    const none = { ...monitor, assignedJourneyIds: [] };
    await expect(recordStickerBoard(none, { ...item, counts }, { now: NOW })).rejects.toMatchObject(
      {
        code: "unknown-id",
      },
    );
    const assigned = { ...monitor, assignedJourneyIds: [place.journeyId] };
    const recorded = await recordStickerBoard(assigned, { ...item, counts }, { now: NOW });
    expect(recorded.status).toBe("created");
  });
});

describe("the open API", () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    POST(
      new Request("http://localhost/api/v1/feedback", {
        method: "POST",
        body: JSON.stringify(body),
        headers: {
          "content-type": "application/json",
          [CLIENT_ADDRESS_HEADER]: `192.0.2.${visitor}`,
          ...headers,
        },
      }),
    );

  it("takes an answer from anybody, once, and keeps the first of two under one id", async () => {
    const body = { id: v7(), code: place.code, face: 4, comment: "02-123-4567로 주세요" };
    const created = await post(body);
    expect([created.status, await created.json()]).toEqual([
      200,
      { id: body.id, status: "created", masked: true },
    ]);
    expect(await (await post(body)).json()).toMatchObject({ status: "duplicate" });
    const other = await post({ ...body, face: 1 });
    expect([other.status, (await other.json()).code]).toEqual([409, "id-conflict"]);
    const rows = await database().prisma.feedback.findMany({ where: { centreId: viewer.scope } });
    expect(rows.map(({ face, comment }) => [face, comment])).toEqual([[4, "**-***-****로 주세요"]]);
  });

  it("refuses what does not fit by field, and an unknown code as not there", async () => {
    const body = { id: v7(), code: place.code, face: 4 };
    const cases = [
      [{ ...body, face: 6 }, 422],
      [{ ...body, face: 2.5 }, 422],
      [{ ...body, centreId: viewer.scope }, 422],
      [{ ...body, comment: "900101-1234567" }, 422],
      [{ ...body, impression: { evaluation: 8 } }, 422],
      [{ ...body, code: "nosuchcode" }, 404],
      [{ ...body, code: "../x" }, 422],
    ] as const;
    for (const [sent, status] of cases)
      expect([sent, (await post(sent)).status]).toEqual([sent, status]);
  });

  it("asks to wait when one place or one address sends too many", async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 210; sent += 1) {
      const address = { [CLIENT_ADDRESS_HEADER]: `203.0.113.${visitor}.${sent % 7}` };
      statuses.push((await post({ id: v7(), code: place.code, face: 3 }, address)).status);
    }
    expect(statuses.slice(0, 200).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  it("counts all made-up codes as one: they ask to wait, and no true place does", async () => {
    const sendTo = async (code: string, from: number) => {
      const address = { [CLIENT_ADDRESS_HEADER]: `198.51.100.${visitor}.${from}` };
      return (await post({ id: v7(), code, face: 3 }, address)).status;
    };
    const statuses: number[] = [];
    for (let sent = 0; sent < 230; sent += 1)
      statuses.push(await sendTo(`made-up-${sent}`, sent % 20));
    expect(new Set(statuses.slice(0, 150))).toEqual(new Set([404]));
    expect(statuses.at(-1)).toBe(429);
    expect(await sendTo(place.code, 99)).toBe(200);
  });

  it("gives another program the same, with the same protections", async () => {
    const holder = await aKeyHolder();
    const scope = scopeForAdministration(holder.centreId);
    const own = await anOpenPlace({
      ...viewer,
      scope,
      centreId: holder.centreId,
      userId: holder.userId,
    });
    const yesterday = new Date(Date.now() - 86_400_000);
    for (let sent = 0; sent < 4; sent += 1) {
      const item = { id: v7(), code: own.code, face: 2, locale: "en" as const };
      await recordFeedback(item, { now: yesterday });
    }
    const read = async (journeyId: string) => {
      const url = `http://localhost/api/v1/feedback?journeyId=${journeyId}`;
      const answer = await GET(new Request(url, { headers: holder.headers }));
      return [answer.status, await answer.json()] as const;
    };
    const [status, body] = await read(own.journeyId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ answers: 4, fewestShown: 5, faces: [0, 0, 0, 0, 0] });
    expect(body.items[0]).toMatchObject({ answers: 4, faces: null });
    expect((await read(place.journeyId))[0]).toBe(404);
    const staff = await aKeyHolder({ role: "staff" });
    const url = `http://localhost/api/v1/feedback?journeyId=${own.journeyId}`;
    expect((await GET(new Request(url, { headers: staff.headers }))).status).toBe(403);
  });

  it("takes sticker counts from staff", async () => {
    const staff = await aKeyHolder({ role: "staff" });
    const scope = scopeForAdministration(staff.centreId);
    const own = await anOpenPlace({
      ...viewer,
      scope,
      centreId: staff.centreId,
      userId: staff.userId,
    });
    const send = (counts: readonly number[]) =>
      POST_BOARD(
        new Request("http://localhost/api/v1/feedback/sticker-boards", {
          method: "POST",
          headers: { ...staff.headers, "content-type": "application/json" },
          body: JSON.stringify({
            id: v7(),
            touchpointId: own.touchpointId,
            day: "2026-11-01",
            counts,
          }),
        }),
      );
    expect((await send([1, 2, 3, 4, 5])).status).toBe(200);
    expect((await send([1, 2, 3, 4])).status).toBe(422);
    expect((await send([1, 2, 3, 4, -5])).status).toBe(422);
  });
});
