import { v7 } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/feedback/sticker-boards/route";
import { addDays } from "@/lib/format/day-of";
import type { StickerBoardItem } from "@/lib/schemas/feedback";
import { database, run, sql } from "@/lib/server/db";
import { feedbackOfJourney } from "@/lib/server/feedback/feedback-of-journey";
import { recordStickerBoard } from "@/lib/server/feedback/record-sticker-board";
import { stickerBoards } from "@/lib/server/feedback/sticker-boards";
import { scopeForAdministration, type Viewer } from "@/lib/server/viewer";
import { anOpenPlace, NOW, type OpenPlace } from "../support/feedback";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";
import { aBareCentre } from "../support/places";

const TODAY = "2026-11-21";
const NO_STICKER: StickerBoardItem["counts"] = [0, 0, 0, 0, 0];

let viewer: Viewer;
let place: OpenPlace;

beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
  place = await anOpenPlace(viewer);
});

interface Sent extends Partial<StickerBoardItem> {
  readonly by?: Viewer;
}

/** Sends a board, and gives its id. */
async function board({ by = viewer, ...item }: Sent = {}): Promise<string> {
  const id = item.id ?? v7();
  const { touchpointId } = place;
  const sent = { touchpointId, day: TODAY, counts: [1, 0, 0, 0, 4] as const, ...item, id };
  const counts: StickerBoardItem["counts"] = [...sent.counts];
  await recordStickerBoard(by, { ...sent, counts }, { now: NOW });
  return id;
}

const correcting = (id: string, reason = "다시 세었음") => ({ supersedes: { id, reason } });

const listed = (asked: { cursor?: string; limit?: number } = {}) =>
  stickerBoards(viewer, { journeyId: place.journeyId, limit: 50, ...asked });

async function stickersCounted() {
  const asked = { journeyId: place.journeyId, now: NOW };
  const { touchpoints } = await feedbackOfJourney(viewer, asked);
  return touchpoints.find(({ touchpointId }) => touchpointId === place.touchpointId)?.stickers;
}

describe("a corrected sticker board", () => {
  it("counts in place of the first, and both stay with the reason", async () => {
    const first = await board({ counts: [9, 0, 0, 0, 0] });
    const second = await board({ counts: [0, 0, 0, 0, 9], ...correcting(first, "얼굴을 바꿔 셈") });
    expect(await stickersCounted()).toEqual({ boards: 1, faces: [0, 0, 0, 0, 9] });
    const { items, nextCursor } = await listed();
    const common = { touchpointId: place.touchpointId, day: TODAY, receivedAt: NOW.toISOString() };
    const reason = "얼굴을 바꿔 셈";
    expect(items).toEqual([
      {
        ...common,
        id: second,
        counts: [0, 0, 0, 0, 9],
        supersedes: { id: first, reason },
        supersededBy: null,
      },
      {
        ...common,
        id: first,
        counts: [9, 0, 0, 0, 0],
        supersedes: null,
        supersededBy: { id: second, reason, counts: [0, 0, 0, 0, 9] },
      },
    ]);
    expect(nextCursor).toBeNull();
  });

  it("moves to the day on which it was truly counted", async () => {
    const first = await board();
    await board({ day: addDays(TODAY, -60), ...correcting(first) });
    expect(await stickersCounted()).toBeNull();
  });

  it("is taken back by one without stickers, and brought back by correcting that one", async () => {
    const first = await board();
    await board({ counts: [0, 0, 2, 0, 0] });
    const taken = await board({ counts: NO_STICKER, ...correcting(first, "되돌림") });
    expect(await stickersCounted()).toEqual({ boards: 1, faces: [0, 0, 2, 0, 0] });
    await board({ ...correcting(taken, "되돌린 것을 되돌림") });
    expect(await stickersCounted()).toEqual({ boards: 2, faces: [1, 0, 2, 0, 4] });
    expect((await listed()).items).toHaveLength(4);
  });

  it("sent again changes nothing, and is another one only under another id", async () => {
    const first = await board();
    const id = v7();
    await board({ id, ...correcting(first) });
    await board({ id, ...correcting(first) });
    expect((await listed()).items).toHaveLength(2);
    await expect(board({ id, ...correcting(first, "다른 이유") })).rejects.toMatchObject({
      code: "id-conflict",
    });
    await expect(board({ id })).rejects.toMatchObject({ code: "id-conflict" });
  });

  it("is corrected once: of two who correct the same board one is told so", async () => {
    const first = await board();
    const both = await Promise.allSettled([board(correcting(first)), board(correcting(first))]);
    const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toMatchObject([
      { code: "already-superseded", options: { path: "supersedes.id" } },
    ]);
    expect(await stickersCounted()).toEqual({ boards: 1, faces: [1, 0, 0, 0, 4] });
  });

  it("is refused for a board of nobody, of another place or centre, and from a monitor", async () => {
    const first = await board();
    const other = await aBareCentre();
    const theirs = await anOpenPlace(other);
    const unknown = { code: "unknown-id", options: { path: "supersedes.id" } };
    await expect(board(correcting(v7()))).rejects.toMatchObject(unknown);
    const { touchpointId } = theirs;
    await expect(board({ by: other, touchpointId, ...correcting(first) })).rejects.toMatchObject(
      unknown,
    );
    const elsewhere = await anOpenPlace(viewer);
    await expect(
      board({ touchpointId: elsewhere.touchpointId, ...correcting(first) }),
    ).rejects.toMatchObject(unknown);
    const assignedJourneyIds = [place.journeyId];
    const monitor: Viewer = { ...viewer, role: "monitor", assignedJourneyIds };
    await expect(board({ by: monitor, ...correcting(first) })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("stays on record: what was counted is neither changed nor deleted", async () => {
    const id = await board();
    const { write } = database();
    const change = sql`UPDATE "StickerBoard" SET "counts" = '[]' WHERE "id" = ${id}`;
    const erase = sql`DELETE FROM "StickerBoard" WHERE "id" = ${id}`;
    await expect(write(() => run(change))).rejects.toThrow(/append-only/);
    await expect(write(() => run(erase))).rejects.toThrow(/append-only/);
  });
});

describe("the list of sticker boards", () => {
  it("goes from the latest day back, page by page, none twice", async () => {
    for (let back = 0; back < 5; back += 1) await board({ day: addDays(TODAY, -back) });
    const days: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listed({ limit: 2, ...(cursor ? { cursor } : {}) });
      days.push(...page.items.map(({ day }) => day));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(days).toEqual([0, 1, 2, 3, 4].map((back) => addDays(TODAY, -back)));
    await expect(listed({ cursor: "bm9uZQ" })).rejects.toMatchObject({ code: "invalid" });
  });

  it("is read and corrected by another program, in its own centre alone", async () => {
    const staff = await aKeyHolder({ role: "staff" });
    const scope = scopeForAdministration(staff.centreId);
    const { centreId, userId } = staff;
    const own = await anOpenPlace({ ...viewer, scope, centreId, userId });
    const at = "http://localhost/api/v1/feedback/sticker-boards";
    const headers = { ...staff.headers, "content-type": "application/json" };
    const send = (body: object) =>
      POST(new Request(at, { method: "POST", headers, body: JSON.stringify(body) }));
    const sent = { id: v7(), touchpointId: own.touchpointId, day: "2026-11-01" };
    expect((await send({ ...sent, counts: [1, 2, 3, 4, 5] })).status).toBe(200);
    const second = { ...sent, id: v7(), counts: NO_STICKER, ...correcting(sent.id) };
    expect((await send(second)).status).toBe(200);
    const late = await send({ ...second, id: v7() });
    expect([late.status, (await late.json()).code]).toEqual([409, "already-superseded"]);
    const secret = { id: sent.id, reason: "900101-1234567" };
    expect((await send({ ...second, id: v7(), supersedes: secret })).status).toBe(422);
    const read = async (query: string) => {
      const response = await GET(new Request(`${at}?${query}`, { headers: staff.headers }));
      return [response.status, await response.json()] as const;
    };
    const [status, body] = await read(`journeyId=${own.journeyId}&from=2026-11-01&to=2026-11-01`);
    expect([status, body.items.length, body.nextCursor]).toEqual([200, 2, null]);
    expect((await read(`journeyId=${own.journeyId}&to=2026-10-31`))[1].items).toEqual([]);
    expect((await read(`journeyId=${place.journeyId}`))[0]).toBe(404);
  });
});
