import fc from "fast-check";
import type { MapCommand } from "../map-command";
import type { JourneyMap } from "../map-types";
import { aFactor, aTouchpoint } from "./a-map";

const text = fc.string({ unit: fc.constantFrom(..."가나다 abc"), maxLength: 12 });
const name = text.map((rest) => `이름${rest}`);
const weight = fc.option(fc.double({ min: 0, max: 1_000, noNaN: true }));
const occurrence = fc.option(fc.double({ min: 0.001, max: 1, noNaN: true }));

const pin = fc.record({
  floorId: fc.constantFrom("1층", "2층"),
  x: fc.double({ min: -1, max: 2, noNaN: true }),
  y: fc.double({ min: -1, max: 2, noNaN: true }),
});

const details = fc.record(
  {
    name,
    place: text,
    procedure: text,
    major: fc.boolean(),
    majorReasons: fc.record({
      passed: fc.boolean(),
      turnsBack: fc.boolean(),
      safety: fc.boolean(),
    }),
    routine: fc.boolean(),
    occurrence,
    greets: fc.boolean(),
    durationSeconds: fc.option(fc.integer({ min: 0, max: 86_400 })),
  },
  { requiredKeys: [] },
);

/** Commands about what the map has, and now and then about what it has not. */
export function commandsFor({ touchpoints }: JourneyMap): fc.Arbitrary<MapCommand> {
  const ids = touchpoints.map(({ id }) => id);
  const factorIds = [...new Set(touchpoints.flatMap(({ factors }) => factors.map(({ id }) => id)))];
  const id = fc.constantFrom(...ids, "nobody");
  const factorId = fc.constantFrom(...factorIds, "nothing");
  const after = fc.option(id);
  const fresh = fc.uuid();
  const added = fc
    .tuple(fresh, details)
    .map(([newId, changes]) => aTouchpoint(newId, { ...changes, factors: [aFactor("a")] }));
  const ways = fc.array(fc.record({ to: id, weight }), { maxLength: 4 });
  const where = fc.oneof(
    fc.record({ kind: fc.constant("first" as const) }),
    fc.record({ kind: fc.constantFrom("after" as const, "before" as const), id }),
    fc.record({ kind: fc.constant("entrance" as const), id }),
    fc.record({ kind: fc.constant("branch" as const), id }),
    fc.record({ kind: fc.constant("between" as const), from: id, to: id }),
    fc.record({
      kind: fc.constant("apart" as const),
      at: fc.record({ x: fc.nat(), y: fc.nat() }),
    }),
  );
  const type = <Type extends string>(one: Type) => fc.constant(one);
  return fc.oneof(
    fc.record({ type: type("add"), touchpoint: added, after }),
    fc.record({ type: type("draw"), touchpoint: added, where }),
    fc.record({ type: type("put"), id, where }),
    fc.record({ type: type("reorder"), id, after }),
    fc.record({ type: type("remove"), id }),
    fc.record({ type: type("edit"), id, changes: details }),
    fc.record({ type: type("move"), id, to: fc.option(fc.record({ x: fc.nat(), y: fc.nat() })) }),
    fc.record({ type: type("pin"), id, to: fc.option(pin) }),
    fc.record({ type: type("add-factor"), id, factor: fresh.map((one) => aFactor(one)) }),
    fc.record({ type: type("edit-factor"), id, factorId, changes: fc.record({ name }) }),
    fc.record({ type: type("reorder-factor"), id, factorId, after: fc.option(factorId) }),
    fc.record({ type: type("remove-factor"), id, factorId }),
    fc.record({ type: type("connect"), from: id, to: id }),
    fc.record({ type: type("disconnect"), from: id, to: id }),
    fc.record({ type: type("set-ways"), from: id, ways }),
    fc.record({
      type: type("set-entries"),
      entries: fc.option(fc.array(fc.record({ id, weight }), { maxLength: 3 })),
    }),
    fc.record({ type: type("describe"), changes: fc.record({ name, persona: text }) }),
  );
}
