import { describe, expect, it } from "vitest";
import { walkItem } from "@/lib/schemas/walks";
import { momentOutcome } from "@/lib/scoring";
import { EMPTY_MOMENT, unansweredBasics } from "../checks/moment";
import { type Press, walkedBy, walkOn, withoutPress } from "./stopwatch";
import {
  EMPTY_WALK,
  firstOpenStep,
  isChecked,
  momentAt,
  outcomeAt,
  stateOf,
  unknownStops,
  type WalkDraft,
} from "./walk-draft";
import { visitOf, walkToSend } from "./walk-to-send";
import { endedDraft, startPresses, walkingDraft } from "./walk-turns";
import { plannedArrivals, type WalkableJourney, type WalkStop } from "./walkable";
import { wayWalked, whereabouts } from "./way-of-walk";

const id = (number: number): string => `0198c0de-0000-7000-8000-00000000000${number}`;
const START = Date.parse("2026-11-21T06:00:00Z");
const at = (second: number): number => START + second * 1_000;

const stop = (number: number, durationSeconds: number | null): WalkStop => ({
  id: id(number),
  name: `접점 ${number}`,
  place: "",
  major: true,
  routine: true,
  durationSeconds,
  factors: [
    {
      id: `0198c0de-0000-7000-8000-00000000f00${number}`,
      name: "먼저 인사",
      basic: true,
      kind: "manner",
      standard: "",
    },
  ],
});

const [GUARD, LOBBY, STAIRS, LIFT, DESK] = [
  stop(1, 7),
  stop(2, 11),
  stop(3, 40),
  stop(4, 35),
  stop(5, null),
] as const;

const JOURNEY: WalkableJourney = {
  id: id(9),
  revision: 3,
  name: "처음 오신 분",
  persona: "처음 오신 분",
  stops: [GUARD, LOBBY, STAIRS, LIFT, DESK],
  links: [
    { from: GUARD.id, to: LOBBY.id, weight: null },
    { from: LOBBY.id, to: STAIRS.id, weight: 3 },
    { from: LOBBY.id, to: LIFT.id, weight: 7 },
    { from: STAIRS.id, to: DESK.id, weight: null },
    { from: LIFT.id, to: DESK.id, weight: null },
  ],
  entries: null,
};

const PRESSES: readonly Press[] = [
  ...startPresses(JOURNEY, { entrance: null, now: at(0) }),
  { type: "arrived", id: LOBBY.id, at: at(8) },
  { type: "chose", after: LOBBY.id, id: STAIRS.id, at: at(10) },
  { type: "arrived", id: STAIRS.id, at: at(20) },
  { type: "ended", at: at(30) },
];

const moment = (number: number, answer: "yes" | "no") => ({
  ...EMPTY_MOMENT,
  checkId: `0198c0de-0000-7000-8000-0000000000c${number}`,
  answers: { [`0198c0de-0000-7000-8000-00000000f00${number}`]: answer },
  seenAt: "2026-11-21T07:00:00.000Z",
});

const DRAFT: WalkDraft = {
  ...EMPTY_WALK,
  id: id(8),
  journey: JOURNEY,
  presses: PRESSES,
  moments: { [GUARD.id]: moment(1, "yes"), [LOBBY.id]: moment(2, "yes") },
};

const walkedOf = (presses: readonly Press[]) => {
  const walked = walkedBy(presses);
  if (!walked) throw new Error("nobody walked");
  return walked;
};

const ENDED = endedDraft(DRAFT, "여기까지 걷지 않았어요");
const { way, reached } = wayWalked(JOURNEY, walkedOf(PRESSES));

describe("a walk that is written", () => {
  it("asks for the way where the ways part, and then leads on", () => {
    const atLobby = whereabouts(JOURNEY, walkedOf(PRESSES.slice(0, 2)));
    expect(atLobby.fork).toMatchObject({ options: [STAIRS.id, LIFT.id], isHere: true });
    expect(atLobby.next).toBeNull();
    const before = whereabouts(JOURNEY, walkedOf(PRESSES.slice(0, 1)));
    expect([before.fork?.isHere, before.next]).toEqual([false, LOBBY]);
    const onStairs = whereabouts(JOURNEY, walkedOf(PRESSES.slice(0, 3)));
    expect([onStairs.fork, onStairs.next]).toEqual([null, STAIRS]);
  });

  it("tells when one is to be where, as far as seconds are planned", () => {
    expect([...plannedArrivals([GUARD, LOBBY, LIFT, DESK]).values()]).toEqual([0, 7, 18, 53]);
    expect([...plannedArrivals([DESK, GUARD]).values()]).toEqual([0]);
  });

  it("keeps the whole way of who turned back, so that the visit is not known by halves", () => {
    expect(way).toEqual([GUARD, LOBBY, STAIRS, DESK]);
    expect(reached).toBe(3);
    expect(way.map((one) => stateOf(ENDED, one))).toEqual([
      "answered",
      "answered",
      "open",
      "skipped",
    ]);
    expect(firstOpenStep(ENDED, way.slice(0, reached))).toBe(3);
    const all = { ...ENDED, moments: { ...ENDED.moments, [STAIRS.id]: moment(3, "yes") } };
    expect(visitOf({ draft: all, way })).toEqual({ score: null, complete: false, brokenBy: [] });
    const missed = { ...all, moments: { ...all.moments, [STAIRS.id]: moment(3, "no") } };
    expect(visitOf({ draft: missed, way }).score).toBe(0);
  });

  it("skips nothing that lies ahead once one walks on", () => {
    const again = walkingDraft(ENDED, walkOn(ENDED.presses, at(60)));
    expect(again.skips).toEqual({});
    expect(walkedOf(again.presses).status).toBe("walking");
  });

  it("is sent as the API takes it: each check at the moment of arrival, with what was passed by", () => {
    const draft: WalkDraft = { ...ENDED, impression: { evaluation: 2 }, putBackMs: 4_000 };
    const sent = walkToSend({ draft, way });
    expect(walkItem.safeParse(sent).success).toBe(true);
    expect(sent).toMatchObject({
      id: id(8),
      journeyId: JOURNEY.id,
      revision: 3,
      startedAt: "2026-11-21T06:00:00.000Z",
      endedAt: "2026-11-21T06:00:30.000Z",
      way: way.map((one) => one.id),
      firstGreetingSecond: null,
      arrivals: { [GUARD.id]: 0, [LOBBY.id]: 8, [STAIRS.id]: 20 },
      pausedSeconds: 0,
      skips: [{ touchpointId: DESK.id, reason: "여기까지 걷지 않았어요" }],
      impression: { evaluation: 2 },
      clockOff: true,
    });
    expect(sent?.checks.map(({ observedAt }) => observedAt)).toEqual([
      "2026-11-21T06:00:00.000Z",
      "2026-11-21T06:00:08.000Z",
    ]);
    expect(sent).not.toHaveProperty("elsewhere");
  });

  it("does not say that nobody greeted where the greeting was pressed by mistake", () => {
    const greeted: readonly Press[] = [...PRESSES, { type: "greeted", at: at(12) }];
    const draft = { ...ENDED, presses: withoutPress(greeted, "") };
    const sent = walkToSend({ draft, way });
    expect(sent).not.toHaveProperty("firstGreetingSecond");
    expect(walkItem.safeParse(sent).success).toBe(true);
  });

  it("asks about a basic question that is open, and judges by halves as the server does", () => {
    const cleanness = { id: "0198c0de-0000-7000-8000-00000000f0c2", name: "청결" };
    const [greeting] = LOBBY.factors;
    if (!greeting) throw new Error("the lobby asks nothing");
    const lobby = { ...LOBBY, factors: [greeting, { ...greeting, ...cleanness }] };
    expect(stateOf(ENDED, lobby)).toBe("partly");
    expect(unansweredBasics(lobby.factors, momentAt(ENDED, lobby))).toMatchObject([cleanness]);
    expect(firstOpenStep(ENDED, [GUARD, lobby, STAIRS])).toBe(2);
    expect(outcomeAt(ENDED, lobby)).toBe(momentOutcome([{ basic: true, answer: "yes" }]));
    const skipped = { ...ENDED, skips: { ...ENDED.skips, [LOBBY.id]: "볼 수 없었어요" } };
    expect([stateOf(skipped, lobby), isChecked(skipped, lobby)]).toEqual(["skipped", false]);
    expect(momentAt(skipped, lobby)).toEqual(momentAt(ENDED, lobby));
  });

  it("skips nothing where nothing can be asked, and tells what cannot be known apart from what was not seen", () => {
    const lobby = { ...LOBBY, factors: [] };
    const ahead = [GUARD, lobby, STAIRS];
    expect(stateOf(ENDED, lobby)).toBe("nothingAsked");
    expect(firstOpenStep(ENDED, [GUARD, lobby])).toBe(3);
    expect(firstOpenStep(ENDED, [GUARD, lobby, STAIRS])).toBe(2);
    expect(firstOpenStep(ENDED, [lobby, GUARD, STAIRS])).toBe(3);
    expect(unknownStops(ENDED, ahead)).toEqual({ unseen: [STAIRS], unknowable: [lobby] });
    expect(isChecked({ ...ENDED, moments: {} }, lobby)).toBe(false);
  });

  it("sends what was noted where nothing was answered", () => {
    const lobby = { ...LOBBY, factors: [] };
    const noted = { ...EMPTY_MOMENT, checkId: "0198c0de-0000-7000-8000-0000000000c2" };
    const note = { ...ENDED, moments: { [LOBBY.id]: { ...noted, note: "엘리베이터 고장" } } };
    const sent = walkToSend({ draft: note, way: [GUARD, lobby] });
    expect(sent?.checks).toMatchObject([
      { touchpointId: LOBBY.id, results: [], note: "엘리베이터 고장" },
    ]);
    expect(walkItem.safeParse(sent).success).toBe(true);
    const photo = { ...ENDED, moments: { [LOBBY.id]: { ...noted, hasPhoto: true } } };
    expect(isChecked(photo, lobby)).toBe(true);
    expect(isChecked({ ...ENDED, moments: { [LOBBY.id]: noted } }, lobby)).toBe(false);
  });

  it("is announced wherever it is somebody else's place, and not sent before its end", () => {
    const elsewhere = { ...ENDED, announced: false, elsewhere: "이웃 복지관" };
    expect(walkToSend({ draft: elsewhere, way })).toMatchObject({
      announced: true,
      elsewhere: "이웃 복지관",
    });
    const still = { ...ENDED, presses: PRESSES.slice(0, -1) };
    expect(walkToSend({ draft: still, way })).toBeNull();
  });
});
