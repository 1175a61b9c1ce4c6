import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { PATCH } from "@/app/api/v1/touchpoints/[id]/rhythm/route";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import { dueTouchpoints } from "@/lib/server/checks/due-touchpoints";
import { recordChecks } from "@/lib/server/checks/record-checks";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import { scopeForAdministration, type Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { peopleApi } from "../support/people-api";
import { aBareCentre } from "../support/places";
import { touchpointNamed } from "../support/saved-journeys";

type Holder = Awaited<ReturnType<typeof aKeyHolder>>;

let holder: Holder;
let viewer: Viewer;
let journey: StoredJourney;

const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00+09:00`);

beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "director" });
  const bare = await aBareCentre();
  viewer = { ...bare, scope: scopeForAdministration(holder.centreId), centreId: holder.centreId };
  const factors = [{ id: "basic", name: "먼저 인사" }];
  const touchpoint = (id: string, changes: object = {}) => ({ id, name: id, factors, ...changes });
  journey = await aJourney(viewer, {
    touchpoints: [
      touchpoint("plain"),
      touchpoint("new"),
      touchpoint("daily"),
      touchpoint("weekly", { major: false }),
      touchpoint("shift"),
    ],
    links: [],
  });
});

const idOf = (name: string) => touchpointNamed(journey, name).id;

async function setRhythm(id: string, body: unknown, headers: Holder["headers"] = holder.headers) {
  const url = `http://localhost:3000/api/v1/touchpoints/${id}/rhythm`;
  const init = { method: "PATCH", headers: { ...headers, "content-type": "application/json" } };
  const request = new Request(url, { ...init, body: JSON.stringify(body) });
  return (await PATCH(request, { params: Promise.resolve({ id }) })).status;
}

async function see(name: string, observedAt: Date) {
  const { id: touchpointId, factors } = touchpointNamed(journey, name);
  const results = factors.map(({ id }) => ({ factorId: id, answer: "yes" as const }));
  const item = { id: uuid(), touchpointId, observedAt, announced: true, results };
  const [answer] = await recordChecks(viewer, [item], { now: at("2026-11-21", "15:00") });
  expect(answer?.status).toBe("created");
}

const revisionNow = async () => (await checkableStops(viewer))[0]?.revision;

async function dueAt(now: Date) {
  const due = dueTouchpoints(await checkableStops(viewer), { now, timeZone: "Asia/Seoul" });
  return due.map(({ name, standing }) => [
    name,
    standing?.kind === "late" ? standing.daysLate : (standing?.kind ?? null),
  ]);
}

describe("PATCH /api/v1/touchpoints/{id}/rhythm", () => {
  it("sets it and takes it off again, writes it down, and leaves the map's revision alone", async () => {
    const before = await revisionNow();
    expect(await setRhythm(idOf("daily"), { rhythm: "weekly" })).toBe(204);
    expect(await setRhythm(idOf("daily"), { rhythm: null })).toBe(204);
    expect(await revisionNow()).toBe(before);
    const { body } = await peopleApi(holder.headers).log();
    expect(body.items.slice(0, 2)).toMatchObject([
      { action: "touchpoint.rhythm", subject: idOf("daily"), detail: { rhythm: "" } },
      { action: "touchpoint.rhythm", subject: idOf("daily"), detail: { rhythm: "weekly" } },
    ]);
  });

  it("is for leaders, of this centre, and for rhythms that there are", async () => {
    const stranger = await aKeyHolder({ role: "director" });
    const staff = await aKeyHolder({ role: "staff" });
    const id = idOf("daily");
    expect(await setRhythm(id, { rhythm: "daily" }, staff.headers)).toBe(403);
    expect(await setRhythm(id, { rhythm: "daily" }, stranger.headers)).toBe(404);
    expect(await setRhythm(uuid(), { rhythm: "daily" })).toBe(404);
    expect(await setRhythm(id, { rhythm: "hourly" })).toBe(422);
    expect(await setRhythm(id, {})).toBe(422);
  });
});

describe("what is due by its rhythm", () => {
  it("comes before what was never checked and what has no rhythm, the longest late first", async () => {
    for (const rhythm of ["daily", "weekly", "shift"] as const)
      expect(await setRhythm(idOf(rhythm), { rhythm })).toBe(204);
    await see("plain", at("2026-11-01"));
    await see("daily", at("2026-11-18"));
    await see("weekly", at("2026-11-12"));
    await see("shift", at("2026-11-20", "16:00"));
    expect(await dueAt(at("2026-11-21", "09:00"))).toEqual([
      ["daily", 2],
      ["weekly", "due"],
      ["shift", "due"],
      ["new", null],
      ["plain", null],
    ]);
    expect((await dueAt(at("2026-11-23", "13:00"))).slice(0, 3)).toEqual([
      ["daily", 4],
      ["shift", 2],
      ["weekly", 1],
    ]);
  });

  it("is gone once it is seen, by half days in the centre's time zone", async () => {
    await see("shift", at("2026-11-21", "11:59"));
    const names = async (time: string) =>
      (await dueAt(at("2026-11-21", time))).map(([name]) => name);
    expect(await names("11:59")).not.toContain("shift");
    expect(await names("12:00")).toContain("shift");
  });
});
