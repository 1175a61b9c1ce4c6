import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/server/db";
import { freshDatabase } from "../support/fresh-database";
import { type Answered, aJourneyDocument, documentIn, journeysApi } from "../support/journeys";
import { aKeyHolder } from "../support/people";

const CANARY = "카나리아";
const canary = (what: string) => `${CANARY} ${what}`;

let ours: ReturnType<typeof journeysApi>;
let theirs: ReturnType<typeof journeysApi>;
let secret: Answered;
beforeAll(async () => {
  await freshDatabase();
  ours = journeysApi((await aKeyHolder({ role: "director" })).headers);
  theirs = journeysApi((await aKeyHolder({ role: "director" })).headers);
  const factors = [{ id: "f", name: canary("요소"), standard: canary("표준") }];
  const place = { place: "정문", duty: canary("직무"), procedure: canary("절차") };
  secret = await theirs.create(
    aJourneyDocument({
      name: canary("동선"),
      persona: canary("방문자"),
      touchpoints: [{ id: "a", name: "정문 경비실", ...place, factors }],
      links: [],
    }),
  );
});

/** All that another centre's director can ask about a journey, by its id. */
const everyQuestion = (id: string) => [
  ours.get(id),
  ours.get(id, { "if-none-match": '"1"' }),
  ours.get(id, { "if-none-match": "*" }),
  ours.replace(id, aJourneyDocument(), { "if-match": '"1"' }),
  ours.replace(id, aJourneyDocument()),
  ours.remove(id, { "if-match": '"1"' }),
  ours.remove(id),
  ours.score(id),
  ours.export(id),
];

describe("another centre's journey", () => {
  it("is not there, exactly as one that nobody has", async () => {
    const nobodys = await Promise.all(everyQuestion("0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f"));
    const foreign = await Promise.all(everyQuestion(secret.body.id));
    expect(foreign.map(({ status }) => status)).toEqual(foreign.map(() => 404));
    expect(foreign.map(({ text }) => text)).toEqual(nobodys.map(({ text }) => text));
    expect((await theirs.get(secret.body.id)).body).toEqual(secret.body);
  });

  it("shows in no answer, whatever ids and names are sent", async () => {
    const { id } = secret.body;
    const stolen = documentIn(secret);
    const touchpoints = stolen.journey.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      duty: "",
      procedure: "",
      factors: touchpoint.factors.map((factor) => ({ ...factor, name: "인사", standard: "" })),
    }));
    const plain = aJourneyDocument({ touchpoints, links: [] });
    const mine = await ours.create(plain);
    const answers = await Promise.all([
      ...everyQuestion(id),
      ours.list("limit=200"),
      ours.list(`cursor=${id}`),
      ours.import(plain, "reuse=touchpoints"),
      ours.create(plain, "reuse=touchpoints"),
      ours.replace(mine.body.id, plain, { "if-match": '"1"' }),
      ours.score(mine.body.id),
    ]);
    for (const { text } of [mine, ...answers]) {
      expect(text).not.toContain(CANARY);
      expect(text).not.toContain(id);
    }
    expect((await theirs.get(id)).body).toEqual(secret.body);
  });

  it("writes into one's own centre only", async () => {
    const [touchpoint] = secret.body.journey.touchpoints;
    const row = await database().prisma.touchpoint.findUnique({
      where: { id: touchpoint?.id ?? "" },
    });
    expect(row).toMatchObject({ name: "정문 경비실", duty: canary("직무"), archivedAt: null });
    const factors = await database().prisma.factor.findMany({
      where: { touchpointId: row?.id ?? "" },
    });
    expect(factors.map(({ name }) => name)).toEqual([canary("요소")]);
  });
});
