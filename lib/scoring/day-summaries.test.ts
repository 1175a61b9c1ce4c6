import { describe, expect, it } from "vitest";
import {
  type DayIncident,
  type DayMoment,
  type DayRecords,
  type DayVisit,
  daySummaries,
} from "./day-summaries";
import { refusalOf } from "./testing/refusal";

const NOTHING: DayRecords = { moments: [], visits: [], incidents: [] };

function aMoment(day: string, differing: Partial<DayMoment> = {}): DayMoment {
  return { day, at: 1, touchpointId: "guard", major: true, outcome: "passed", ...differing };
}

function aFailure(day: string, differing: Partial<DayMoment> = {}): DayMoment {
  return aMoment(day, { outcome: "failed", ...differing });
}

function aVisit(day: string, score: DayVisit["score"], complete = score !== null): DayVisit {
  return { day, score, complete };
}

function anIncident(day: string, differing: Partial<DayIncident> = {}): DayIncident {
  return { day, touchpointId: "lobby", major: true, satisfied: false, ...differing };
}

describe("daySummaries", () => {
  it("[D1] a failed major moment makes the day 0, on a walk or alone, beside visits at 100", () => {
    const { days } = daySummaries({
      ...NOTHING,
      moments: [aMoment("d1"), aFailure("d1")],
      visits: [aVisit("d1", 100)],
    });
    expect(days).toEqual([{ day: "d1", verdict: 0, hundred: 1, zero: 0 }]);
  });

  it("[D1] a failed moment that is not major does not make the day 0", () => {
    const moments = [aFailure("d1", { major: false })];
    expect(daySummaries({ ...NOTHING, moments }).days[0]?.verdict).toBeNull();
  });

  it("[D2] a dissatisfied incident at a major touchpoint makes the day 0", () => {
    const verdictOf = (incident: DayIncident) =>
      daySummaries({ ...NOTHING, visits: [aVisit("d1", 100)], incidents: [incident] }).days[0]
        ?.verdict;
    expect(verdictOf(anIncident("d1"))).toBe(0);
    expect(verdictOf(anIncident("d1", { major: false }))).toBe(100);
    expect(verdictOf(anIncident("d1", { satisfied: true }))).toBe(100);
  });

  it("[D3] a day with a visit at 100 and no failure is 100", () => {
    const { days } = daySummaries({ ...NOTHING, visits: [aVisit("d1", 100), aVisit("d1", null)] });
    expect(days).toEqual([{ day: "d1", verdict: 100, hundred: 1, zero: 0 }]);
  });

  it("[D4] passed moments alone, or an incomplete visit, leave the day without a verdict", () => {
    const { days } = daySummaries({
      ...NOTHING,
      moments: [aMoment("d1")],
      visits: [aVisit("d2", null)],
    });
    expect(days.map(({ verdict }) => verdict)).toEqual([null, null]);
  });

  it("[D5] lists each day once, sorted, with its visits at 100 and at 0", () => {
    const { days } = daySummaries({
      moments: [aFailure("2026-02-10")],
      visits: [
        aVisit("2026-02-10", 0),
        aVisit("2026-02-09", 100),
        aVisit("2026-02-10", 100),
        aVisit("2026-02-09", 100),
      ],
      incidents: [anIncident("2026-01-31", { satisfied: true })],
    });
    expect(days).toEqual([
      { day: "2026-01-31", verdict: null, hundred: 0, zero: 0 },
      { day: "2026-02-09", verdict: 100, hundred: 2, zero: 0 },
      { day: "2026-02-10", verdict: 0, hundred: 1, zero: 1 },
    ]);
  });

  it("[D6] the latest day is the last one on which something was checked", () => {
    const latest = daySummaries({
      moments: [aMoment("d2")],
      visits: [aVisit("d1", 100)],
      incidents: [anIncident("d3", { satisfied: true })],
    }).latest;
    expect(latest).toEqual({ day: "d2", verdict: null });
  });

  it("[D6] a moment without an outcome is no check, a dissatisfied incident decides its day", () => {
    const unchecked = { ...NOTHING, moments: [aMoment("d9", { outcome: null })] };
    expect(daySummaries(unchecked).latest).toBeNull();
    const decided = { ...NOTHING, visits: [aVisit("d1", 100)], incidents: [anIncident("d2")] };
    expect(daySummaries(decided).latest).toEqual({ day: "d2", verdict: 0 });
  });

  it("[D6] [D7] [D8] without records there is nothing to say", () => {
    expect(daySummaries(NOTHING)).toEqual({
      days: [],
      latest: null,
      lastZero: null,
      daysUnbroken: 0,
    });
  });

  it("[D7] the last 0 is the last failure of the last day at 0", () => {
    const moments = [
      aFailure("d2", { at: 30, touchpointId: "lift" }),
      aFailure("d2", { at: 10, touchpointId: "lobby" }),
      aFailure("d1", { at: 90 }),
    ];
    const records = { ...NOTHING, moments, incidents: [anIncident("d2")] };
    expect(daySummaries(records).lastZero).toEqual({
      day: "d2",
      touchpointId: "lift",
      passedSince: false,
    });
  });

  it("[D7] a later pass closes the failure and leaves the day at 0", () => {
    const failure = aFailure("d1", { at: "2026-02-10T10:00" });
    const withPass = (differing: Partial<DayMoment>) =>
      daySummaries({
        ...NOTHING,
        moments: [failure, aMoment("d1", { at: "2026-02-10T11:00", ...differing })],
      });
    expect(withPass({}).lastZero?.passedSince).toBe(true);
    expect(withPass({}).days[0]?.verdict).toBe(0);
    expect(withPass({ day: "d2", at: "2026-02-10T09:00" }).lastZero?.passedSince).toBe(true);
    expect(withPass({ at: "2026-02-10T10:00" }).lastZero?.passedSince).toBe(false);
    expect(withPass({ at: "2026-02-10T09:00" }).lastZero?.passedSince).toBe(false);
    expect(withPass({ day: "d0" }).lastZero?.passedSince).toBe(false);
    expect(withPass({ touchpointId: "lobby" }).lastZero?.passedSince).toBe(false);
    expect(withPass({ outcome: null }).lastZero?.passedSince).toBe(false);
  });

  it("[D7] failures at one instant go by the smaller id, whatever their order", () => {
    const moments = [aFailure("d1", { touchpointId: "b" }), aFailure("d1", { touchpointId: "a" })];
    for (const order of [moments, [...moments].reverse()]) {
      expect(daySummaries({ ...NOTHING, moments: order }).lastZero?.touchpointId).toBe("a");
    }
  });

  it("[D7] after an incident, which has no time, only a pass on a later day counts", () => {
    const passedOn = (day: string) =>
      daySummaries({
        ...NOTHING,
        moments: [aMoment(day, { touchpointId: "lobby", at: 5 })],
        incidents: [anIncident("d1")],
      }).lastZero;
    expect(passedOn("d1")).toEqual({ day: "d1", touchpointId: "lobby", passedSince: false });
    expect(passedOn("d2")).toEqual({ day: "d1", touchpointId: "lobby", passedSince: true });
  });

  it("[D8] counts days at 100 since the last 0 and skips days without a verdict", () => {
    const visits = [aVisit("d1", 100), aVisit("d3", 100), aVisit("d4", null), aVisit("d5", 100)];
    expect(daySummaries({ ...NOTHING, visits }).daysUnbroken).toBe(3);
    const moments = [aFailure("d2")];
    expect(daySummaries({ ...NOTHING, visits, moments }).daysUnbroken).toBe(2);
    const incidents = [anIncident("d6")];
    expect(daySummaries({ ...NOTHING, visits, incidents }).daysUnbroken).toBe(0);
  });

  it("[D9] a visit at 0 makes its day 0 where the moment that broke it was not passed on", () => {
    const { days, lastZero } = daySummaries({
      ...NOTHING,
      visits: [aVisit("d1", 0), aVisit("d1", 100)],
    });
    expect(days).toEqual([{ day: "d1", verdict: 0, hundred: 1, zero: 1 }]);
    expect(lastZero).toEqual({ day: "d1", touchpointId: null, passedSince: false });
  });

  it.each([
    { records: { moments: [], visits: [] }, code: "bad-number", path: "incidents" },
    { records: { visits: [], incidents: [] }, code: "bad-number", path: "moments" },
    { records: { moments: [], incidents: [] }, code: "bad-number", path: "visits" },
    { records: [], code: "bad-number", path: "records" },
    {
      records: { ...NOTHING, moments: [{ ...aMoment("d1"), day: 3 }] },
      code: "bad-number",
      path: "moments[0].day",
    },
    {
      records: { ...NOTHING, moments: [aMoment("d1"), aMoment("d1", { at: "10:00" })] },
      code: "bad-number",
      path: "moments[1].at",
    },
    {
      records: { ...NOTHING, moments: [{ ...aMoment("d1"), at: null }] },
      code: "bad-number",
      path: "moments[0].at",
    },
    {
      records: { ...NOTHING, visits: [{ day: "d1", score: 99, complete: true }] },
      code: "bad-number",
      path: "visits[0].score",
    },
    {
      records: { ...NOTHING, visits: [{ day: "d1", score: 100 }] },
      code: "bad-number",
      path: "visits[0].complete",
    },
    {
      records: { ...NOTHING, incidents: [{ ...anIncident("d1"), touchpointId: 4 }] },
      code: "unknown-id",
      path: "incidents[0].touchpointId",
    },
    {
      records: { ...NOTHING, incidents: [{ ...anIncident("d1"), satisfied: "no" }] },
      code: "bad-number",
      path: "incidents[0].satisfied",
    },
  ])("[X2] [X11] [X12] refuses a wrong shape at $path", ({ records, code, path }) => {
    const hostile = JSON.parse(JSON.stringify(records));
    expect(refusalOf(() => daySummaries(hostile))).toEqual({ code, path });
  });
});
