import fc from "fast-check";

const HOSTILE = [
  "",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "900101-1234567",
  "9 0 0 1 0 1 - 1 2 3 4 5 6 7",
  "NaN",
  "-0",
  "1e999",
  '\'; DROP TABLE "Check"; --',
  "../../etc/passwd",
  "\u202e가\u200b나",
  "a".repeat(5_000),
  "{{7*7}}",
  "<script>alert(1)</script>",
] as const;

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE),
  fc.constantFrom<unknown>(null, true, -1, 0.5, 1e308, 2 ** 31, 2 ** 53, -0, 5e-324, [], {}),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Ways to the fields of a value, so that any of them can be put out of shape. */
function waysIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

/** A valid request in which some fields are replaced, or gain a neighbour, at random. */
export function mutated(valid: object): fc.Arbitrary<unknown> {
  const mutation = fc.record({
    way: fc.constantFrom(...waysIn(valid)),
    name: fc.option(fc.constantFrom(...HOSTILE, "weight", "factors", "entries"), { nil: null }),
    by: hostileValue,
  });
  return fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) =>
    mutations.reduce<unknown>((value, { way, name, by }) => {
      const place = name === null ? way : [...way, name];
      try {
        return replaced(value, place, by);
      } catch {
        return value;
      }
    }, valid),
  );
}

/** The text of a valid request with one character replaced by noise. */
export const brokenText = (valid: readonly object[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...valid.map((request) => JSON.stringify(request))),
      fc.nat(),
      fc.string({ unit: "binary" }),
    )
    .map(([text, at, noise]) => {
      const cut = at % text.length;
      return `${text.slice(0, cut)}${noise}${text.slice(cut + 1)}`;
    });
