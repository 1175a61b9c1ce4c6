import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptItem } from "./queue-item";
import {
  FIRST_STATE,
  nextStep,
  type QueueEvent,
  type QueueState,
  type QueueStep,
} from "./queue-machine";
import { ModelPhone } from "./testing/model-phone";
import { FAULTS, ModelServer } from "./testing/model-server";
import { aCheck, aPhoto, aWalk, kept } from "./testing/queue-items";

const queueAfter = (...events: readonly QueueEvent[]): QueueStep =>
  events.reduce<QueueStep>((step, event) => nextStep(step.state, event), {
    state: FIRST_STATE,
    effects: [],
  });

const turn = (items: readonly KeptItem[]): QueueEvent => ({ type: "turn", items });
const answered = (
  outcome: Extract<QueueEvent, { type: "answered" }>["outcome"],
  random = 0,
): QueueEvent => ({ type: "answered", outcome, random });
const sentIn = ({ effects }: QueueStep) =>
  effects.flatMap((effect) => (effect.type === "send" ? effect.items.map(({ id }) => id) : []));
const checks = (count: number, from = 1): readonly KeptItem[] =>
  Array.from({ length: count }, (_, index) => kept(aCheck(`c${from + index}`), from + index));

describe("what goes out", () => {
  it("goes in the order of making, a hundred checks at most in one request", () => {
    const step = queueAfter({ type: "added" }, turn([...checks(250)].reverse()));
    expect(sentIn(step)).toEqual(checks(100).map(({ id }) => id));
  });

  it("is a walk alone, and a photo only after its check", () => {
    const photo = kept(aPhoto("p", "c1"), 1);
    const walk = kept(aWalk("w"), 2);
    const check = kept(aCheck("c1"), 3);
    const refused = { ...check, refusal: { code: "x", detail: "", path: "" } };
    const sentOf = (...items: readonly KeptItem[]) =>
      sentIn(queueAfter({ type: "added" }, turn(items)));
    expect(sentOf(photo, walk)).toEqual(["p"]);
    expect(sentOf(photo, walk, check)).toEqual(["w"]);
    expect(sentOf(photo, check)).toEqual(["c1"]);
    expect(sentOf(photo, refused)).toEqual([]);
    const withIt = kept(aWalk("w"), 2, { body: { checks: [{ id: "c1" }] } });
    expect(sentOf(photo, withIt)).toEqual(["w"]);
    expect(sentOf(photo, { ...withIt, refusal: refused.refusal } as KeptItem)).toEqual([]);
  });
});

describe("an answer", () => {
  const sending = (count: number): readonly QueueEvent[] => [
    { type: "added" },
    turn(checks(count)),
  ];

  it("deletes what it names, and nothing that it does not", () => {
    const results = [
      { id: "c2", status: "taken" },
      { id: "c9", status: "taken" },
    ] as const;
    const { effects } = queueAfter(...sending(3), answered({ status: "answered", results }));
    expect(effects).toEqual([{ type: "remove", orders: [2] }, { type: "read-again" }]);
  });

  it("that names none of ours is nobody's answer", () => {
    const { state, effects } = queueAfter(
      ...sending(2),
      answered({ status: "answered", results: [] }),
    );
    expect(state.phase).toEqual({ status: "resting", why: "unreachable" });
    expect(effects).toEqual([{ type: "wake", afterMs: 1_000 }]);
  });

  it("that refuses the whole halves it until the culprit is alone", () => {
    const refusal = { code: "invalid", detail: "맞지 않음", path: "" };
    const refused = answered({ status: "refused", refusal });
    const halved = queueAfter(...sending(4), refused, turn(checks(4)));
    expect(sentIn(halved)).toEqual(["c1", "c2"]);
    const alone = nextStep(nextStep(halved.state, refused).state, turn(checks(4)));
    expect(sentIn(alone)).toEqual(["c1"]);
    expect(nextStep(alone.state, refused).effects).toEqual([
      { type: "refuse", refusals: [{ order: 1, refusal }] },
      { type: "read-again" },
    ]);
  });

  it("that asks for patience is heard: only a person tries sooner", () => {
    const { state, effects } = queueAfter(
      ...sending(1),
      answered({ status: "later", afterMs: 30_000 }),
    );
    expect(effects).toEqual([{ type: "wake", afterMs: 30_000 }]);
    for (const type of ["added", "came-back"] as const)
      expect(nextStep(state, { type }).effects).toEqual([]);
    expect(nextStep(state, { type: "asked" }).effects).toEqual([{ type: "take-turn" }]);
    expect(nextStep(state, { type: "woke" }).effects).toEqual([{ type: "take-turn" }]);
  });

  it.each(["signed-out", "other-person"] as const)("of %s stops until somebody acts", (status) => {
    const { state, effects } = queueAfter(...sending(1), answered({ status }));
    expect(effects).toEqual([]);
    expect(state.phase).toEqual({ status: "stopped", why: status });
    for (const type of ["added", "came-back", "woke"] as const)
      expect(nextStep(state, { type }).effects).toEqual([]);
    expect(nextStep(state, { type: "asked" }).effects).toEqual([{ type: "take-turn" }]);
  });

  it("over which the server failed lets the others go first", () => {
    const failed = answered({ status: "failed" });
    const next = queueAfter(...sending(1), failed, turn(checks(3)));
    expect(sentIn(next)).toEqual(["c2", "c3"]);
  });

  it("that does not come is waited for twice as long each time, up to five minutes", () => {
    let step: QueueStep = { state: FIRST_STATE, effects: [] };
    const waits = Array.from({ length: 12 }, () => {
      step = nextStep(nextStep(step.state, { type: "woke" }).state, turn(checks(1)));
      step = nextStep(step.state, answered({ status: "unreachable" }, 0.999999));
      return step.effects.flatMap((effect) => (effect.type === "wake" ? effect.afterMs : []))[0];
    });
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(waits.at(-1)).toBe(300_000);
  });
});

describe("news while a turn is under way", () => {
  it("are looked at before the turn ends, also where they came after the last look", () => {
    const state: QueueState = queueAfter({ type: "added" }).state;
    const news = nextStep(state, { type: "added" }).state;
    const step = nextStep(news, turn([]));
    expect(step.effects).toEqual([{ type: "read-again" }]);
    expect(nextStep(step.state, turn([])).state.phase).toEqual({ status: "idle" });
  });

  it("find a broken store resting, not gone", () => {
    const step = queueAfter({ type: "added" }, { type: "broke", random: 0 });
    expect(step.effects).toEqual([{ type: "wake", afterMs: 1_000 }]);
  });
});

const TABS = fc.constantFrom(0 as const, 1 as const);
const COMMANDS = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("add" as const),
        kinds: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }),
      }),
    },
    {
      weight: 14,
      arbitrary: fc.record({
        do: fc.constant("work" as const),
        tab: TABS,
        fault: fc.constantFrom("none" as const, "none" as const, ...FAULTS),
        random: fc.double({ min: 0, max: 0.999, noNaN: true }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("crash" as const), tab: TABS }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("wake" as const), tab: TABS }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("ask" as const), tab: TABS }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("come-back" as const), tab: TABS }) },
  ),
  { maxLength: 80 },
);

type Command = typeof COMMANDS extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Mostly checks, some walks and photos, a few that the server refuses or fails over. */
function made(kind: number, count: number) {
  if (kind === 0) return aWalk(`walk ${count}`);
  if (kind === 1) return aPhoto(`photo ${count}`, `check ${count - 1}`);
  if (kind === 2) return aCheck(`bad ${count}`);
  if (kind === 3) return aCheck(`poison ${count}`);
  return aCheck(`check ${count}`);
}

function add(phone: ModelPhone, ids: string[], kinds: readonly number[]): void {
  for (const kind of kinds) {
    const item = made(kind, ids.length + 1);
    ids.push(item.id);
    phone.add(item);
  }
}

function act(phone: ModelPhone, ids: string[], command: Command): void {
  if (command.do === "add") add(phone, ids, command.kinds);
  else if (command.do === "work") phone.work(command.tab, command.fault, command.random);
  else if (command.do === "crash") phone.crash(command.tab);
  else if (command.do === "wake") phone.wake(command.tab);
  else phone.tell(command.tab, { type: command.do === "ask" ? "asked" : "came-back" });
}

/** The network is whole again: everything goes on until nothing moves any more. */
function settle(phone: ModelPhone): void {
  phone.tell(0, { type: "asked" });
  for (let round = 0; round < 60; round += 1) {
    for (const tab of [0, 1] as const) {
      while (phone.work(tab, "none", 0.5));
      phone.wake(tab);
    }
  }
}

describe("whatever goes wrong", () => {
  it("in 10,000 ways: nothing is lost, nothing is counted twice, nothing stays that could go", () => {
    const property = fc.property(COMMANDS, (commands) => {
      const server = new ModelServer();
      const phone = new ModelPhone(server);
      const ids: string[] = [];
      for (const command of commands) {
        act(phone, ids, command);
        expect(phone.lost).toEqual([]);
      }
      settle(phone);
      const waiting = [...phone.store.values()].map(({ id }) => id);
      const isStuck = (id: string) => id.startsWith("bad") || id.startsWith("poison");
      expect(waiting.filter((id) => !isStuck(id))).toEqual([]);
      expect(phone.lost).toEqual([]);
      expect([...server.taken.keys(), ...waiting].sort()).toEqual([...ids].sort());
    });
    fc.assert(property, { numRuns: 10_000, seed: 20_261_121 });
  });
});
