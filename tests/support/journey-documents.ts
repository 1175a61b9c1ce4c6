import fc from "fast-check";

const text = (max: number) =>
  fc.string({ unit: fc.constantFrom(..."가나다 abc😀\n\t\"\\/<>&'=+-@"), maxLength: max });
const title = text(20).map((rest) => `접점${rest}`);
const weight = fc.option(fc.double({ min: 0.001, max: 1_000, noNaN: true }));

// JSON has a 0 below zero, but no place on a map has.
const coordinate = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));

const factor = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: title,
    basic: fc.boolean(),
    kind: fc.constantFrom("facility", "procedure", "manner"),
    standard: text(40),
  });

const majorReasons = fc.record({
  passed: fc.boolean(),
  turnsBack: fc.boolean(),
  safety: fc.boolean(),
});

const touchpoint = (id: string) =>
  fc
    .tuple(described(id), fc.option(majorReasons))
    .map(([one, reasons]) => (reasons === null ? one : { ...one, majorReasons: reasons }));

const described = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: title,
    place: text(20),
    channel: fc.constantFrom("face", "phone", "signage", "facility", "digital"),
    duty: text(20),
    procedure: text(60),
    major: fc.boolean(),
    routine: fc.boolean(),
    occurrence: fc.double({ min: 0.001, max: 1, noNaN: true }),
    greets: fc.boolean(),
    attendedHours: fc.array(
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        from: fc.constantFrom("00:00", "09:30"),
        to: fc.constantFrom("12:00", "23:59"),
      }),
      { maxLength: 3 },
    ),
    durationSeconds: fc.option(fc.integer({ min: 0, max: 86_400 })),
    position: fc.option(fc.record({ x: coordinate, y: coordinate })),
    factors: fc.integer({ min: 0, max: 3 }).chain((size) => {
      const ids = Array.from({ length: size }, (_, index) => `f${index}`);
      return fc.tuple(...ids.map(factor));
    }),
  });

/** Written journeys of up to six touchpoints; links go forward, so that no path comes back. */
export const writtenDocuments = fc.integer({ min: 0, max: 6 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `t${index}`);
  const pairs = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })));
  const links = fc
    .subarray(pairs)
    .chain((drawn) =>
      fc.tuple(...drawn.map((pair) => weight.map((share) => ({ ...pair, weight: share })))),
    );
  const entries = fc
    .subarray(ids)
    .chain((begin) =>
      fc.tuple(...begin.map((id) => weight.map((share) => ({ id, weight: share })))),
    );
  return fc.record({
    format: fc.constant("mot-journey"),
    version: fc.constant(1),
    journey: fc.record({
      name: title,
      persona: text(20),
      plan: fc.constantFrom("asIs", "toBe"),
      touchpoints: fc.tuple(...ids.map(touchpoint)),
      links,
      entries: fc.option(entries),
    }),
  });
});
