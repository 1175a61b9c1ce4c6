import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/score/route";
import { aScoreRequest, post, problemOf } from "../support/score-requests";

type Request = ReturnType<typeof aScoreRequest>;
type Change = (request: Request) => unknown;

const withTouchpoint =
  (touchpoint: object): Change =>
  (request) => {
    const [guard, ...others] = request.journey.touchpoints;
    const touchpoints = [{ ...guard, ...touchpoint }, ...others];
    return { ...request, journey: { ...request.journey, touchpoints } };
  };
const withLinks =
  (...links: object[]): Change =>
  (request) => ({
    ...request,
    journey: { ...request.journey, links },
  });
const withTally =
  (tally: unknown): Change =>
  (request) => ({
    ...request,
    tallies: { ...request.tallies, guard: tally },
  });

const there = { from: "guard", to: "lobby" };

/** What is sent, and the code and path it must be refused with. */
const REFUSED: readonly (readonly [string, Change, code: string, path: string | RegExp])[] = [
  ["a cycle", withLinks(there, { from: "lobby", to: "guard" }), "cycle", /^journey\.links\[[01]\]/],
  [
    "a link to nowhere",
    withLinks({ from: "guard", to: "roof" }),
    "unknown-id",
    "journey.links[0].to",
  ],
  ["a link to itself", withLinks({ from: "guard", to: "guard" }), "self-link", "journey.links[0]"],
  ["a link drawn twice", withLinks(there, there), "duplicate-link", "journey.links[1]"],
  [
    "a negative weight",
    withLinks({ ...there, weight: -1 }),
    "bad-weight",
    "journey.links[0].weight",
  ],
  [
    "a weight in words",
    withLinks({ ...there, weight: "NaN" }),
    "bad-weight",
    "journey.links[0].weight",
  ],
  [
    "weights that are all 0",
    withLinks({ ...there, weight: 0 }),
    "bad-weight",
    "journey.links[0].weight",
  ],
  [
    "a tally of nothing",
    (r) => ({ ...r, tallies: { roof: { passed: 1, failed: 0 } } }),
    "unknown-id",
    "tallies.roof",
  ],
  ["a negative count", withTally({ passed: -1, failed: 0 }), "bad-tally", "tallies.guard.passed"],
  [
    "a fractional count",
    withTally({ passed: 1, failed: 0.5 }),
    "bad-tally",
    "tallies.guard.failed",
  ],
  [
    "a count in words",
    withTally({ passed: "NaN", failed: 0 }),
    "bad-tally",
    "tallies.guard.passed",
  ],
  [
    "a count that JSON turned to null",
    withTally({ passed: Number.NaN, failed: 0 }),
    "bad-tally",
    "tallies.guard.passed",
  ],
  ["a huge count", withTally({ passed: 2 ** 31, failed: 0 }), "bad-tally", "tallies.guard.passed"],
  ["half a tally", withTally({ passed: 1 }), "bad-tally", "tallies.guard.failed"],
  [
    "an id used twice",
    withTouchpoint({ id: "lobby" }),
    "duplicate-id",
    "journey.touchpoints[1].id",
  ],
  [
    "no occurrence",
    withTouchpoint({ routine: false }),
    "bad-occurrence",
    "journey.touchpoints[0].occurrence",
  ],
  [
    "an occurrence above 1",
    withTouchpoint({ routine: false, occurrence: 2 }),
    "bad-occurrence",
    "journey.touchpoints[0].occurrence",
  ],
  [
    "half a second",
    withTouchpoint({ durationSeconds: 0.5 }),
    "bad-duration",
    "journey.touchpoints[0].durationSeconds",
  ],
  [
    "more than a day",
    withTouchpoint({ durationSeconds: 86_401 }),
    "bad-duration",
    "journey.touchpoints[0].durationSeconds",
  ],
  ["a flag in words", withTouchpoint({ major: "yes" }), "invalid", "journey.touchpoints[0].major"],
  ["an empty id", withTouchpoint({ id: "" }), "invalid", "journey.touchpoints[0].id"],
  [
    "a name without end",
    withTouchpoint({ name: "가".repeat(201) }),
    "invalid",
    "journey.touchpoints[0].name",
  ],
  ["a NUL", withTouchpoint({ name: "a\u0000b" }), "invalid", "journey.touchpoints[0].name"],
  [
    "half a character",
    withTouchpoint({ name: "\ud800" }),
    "invalid",
    "journey.touchpoints[0].name",
  ],
  [
    "an unknown field",
    withTouchpoint({ centreId: "x" }),
    "invalid",
    "journey.touchpoints[0].centreId",
  ],
  ["an unknown field at the top", (r) => ({ ...r, role: "director" }), "invalid", "role"],
  ["no journey", ({ tallies }) => ({ tallies }), "invalid", "journey"],
  ["a z of 0", (r) => ({ ...r, options: { z: 0 } }), "invalid", "options.z"],
  [
    "a resident number with a dash",
    withTouchpoint({ name: "홍 900101-1234567" }),
    "personal-number",
    "journey.touchpoints[0].name",
  ],
  [
    "a resident number with a space",
    withTouchpoint({ name: "900101 1234567님" }),
    "personal-number",
    "journey.touchpoints[0].name",
  ],
  [
    "a resident number in full width",
    withTouchpoint({ name: "９００１０１－１２３４５６７" }),
    "personal-number",
    "journey.touchpoints[0].name",
  ],
  [
    "a resident number as an id",
    withTouchpoint({ id: "900101-1234567" }),
    "personal-number",
    "journey.touchpoints[0].id",
  ],
  [
    "a resident number as a key",
    (r) => ({ ...r, tallies: { "900101-1234567": { passed: 1, failed: 1 } } }),
    "personal-number",
    'tallies["***"]',
  ],
];

describe("what POST /api/v1/score refuses by its content", () => {
  it.each(REFUSED)(
    "%s, with a stable code, a path and a sentence in both languages",
    async (_, change, code, path) => {
      const body = change(aScoreRequest());
      const inKorean = await problemOf(await post(POST, body));
      const response = await post(POST, body, { headers: { "accept-language": "en" } });
      const inEnglish = await problemOf(response);
      expect(inKorean).toMatchObject({ status: 422, code });
      expect(inKorean.path).toEqual(typeof path === "string" ? path : expect.stringMatching(path));
      expect(inKorean.errors?.[0]?.detail).toMatch(/[가-힣].*(요|다)\./);
      expect(response.headers.get("content-language")).toBe("en");
      expect(inEnglish).toMatchObject({ code, path: inKorean.path });
      expect(inEnglish.title + inEnglish.detail).toMatch(/^[\p{ASCII}’]*$/u);
      expect(JSON.stringify([inKorean, inEnglish])).not.toContain("1234567");
    },
  );

  it("names every field that does not fit, at most fifty", async () => {
    const touchpoints = Array.from({ length: 100 }, () => ({ id: 1 }));
    const body = { journey: { touchpoints, links: [] }, tallies: {} };
    const problem = await problemOf(await post(POST, body));
    expect(problem.errors).toHaveLength(50);
    expect(problem.errors?.slice(0, 2).map(({ path, code }) => [path, code])).toEqual([
      ["journey.touchpoints[0].id", "wrong-type"],
      ["journey.touchpoints[0].name", "missing"],
    ]);
  });
});

const json = (text: string) => text;
const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** A body or headers that never reach the schema. */
const UNREADABLE: readonly (readonly [
  string,
  string | Uint8Array,
  Record<string, string>,
  number,
  string,
])[] = [
  ["a NaN literal", json('{"journey": NaN}'), {}, 400, "malformed-json"],
  ["half a JSON", json('{"journey": {'), {}, 400, "malformed-json"],
  ["an empty body", "", {}, 400, "malformed-json"],
  ["a 10 MB body", `"${"a".repeat(10_000_000)}"`, {}, 413, "too-large"],
  ["a 50,000-deep JSON", deep(50_000), {}, 400, "too-deep"],
  ["a 65-deep JSON", deep(65), {}, 400, "too-deep"],
  ["bytes that are no UTF-8", new Uint8Array([34, 0xff, 34]), {}, 400, "bad-encoding"],
  [
    "a form",
    "a=1",
    { "content-type": "application/x-www-form-urlencoded" },
    415,
    "wrong-content-type",
  ],
  ["plain text", "{}", { "content-type": "text/plain" }, 415, "wrong-content-type"],
  [
    "another charset",
    "{}",
    { "content-type": "application/json; charset=euc-kr" },
    415,
    "wrong-content-type",
  ],
  ["no content type", "{}", { "content-type": "" }, 415, "wrong-content-type"],
  ["a compressed body", "{}", { "content-encoding": "gzip" }, 415, "wrong-content-type"],
  ["__proto__", json('{"journey": {"__proto__": {"links": []}}}'), {}, 422, "invalid"],
  ["an escaped __proto__", json('{"tallies": {"\\u005f_proto__": 1}}'), {}, 422, "invalid"],
];

describe("what POST /api/v1/score cannot read", () => {
  it.each(UNREADABLE)("%s", async (_, body, headers, status, code) => {
    const inKorean = await problemOf(await post(POST, body, { headers }));
    const english = { ...headers, "accept-language": "en" };
    const inEnglish = await problemOf(await post(POST, body, { headers: english }));
    expect(inKorean).toMatchObject({ status, code });
    expect(inKorean.detail).toMatch(/[가-힣]/);
    expect(inEnglish.title + inEnglish.detail).toMatch(/^\p{ASCII}+$/u);
  });

  it("accepts application/json in any case, with its charset", async () => {
    const headers = { "content-type": 'Application/JSON; Charset="UTF-8"' };
    expect((await post(POST, aScoreRequest(), { headers })).status).toBe(200);
  });

  it("names the place of __proto__ and of a syntax error where it is known", async () => {
    const proto = await problemOf(await post(POST, '{"journey": {"__proto__": 1}}'));
    expect(proto.path).toBe("journey.__proto__");
    const broken = await problemOf(await post(POST, `{"journey": 1${" ".repeat(60)}, }`));
    expect(broken.detail).toMatch(/\d번째 글자/);
  });
});
