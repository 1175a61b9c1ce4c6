import { beforeAll, describe, expect, it } from "vitest";
import { setRhythm } from "@/lib/server/checks/set-rhythm";
import { database, isOneOf, sql } from "@/lib/server/db";
import { floorsApi } from "../support/floors-api";
import { freshDatabase } from "../support/fresh-database";
import { aJourneyDocument, documentIn, journeysApi, withoutIds } from "../support/journeys";
import { aKeyHolder } from "../support/people";
import { plansApi } from "../support/plans";

let api: ReturnType<typeof journeysApi>;
let holder: Awaited<ReturnType<typeof aKeyHolder>>;
beforeAll(async () => {
  await freshDatabase();
  holder = await aKeyHolder({ role: "manager" });
  api = journeysApi(holder.headers);
});

describe("a file of a journey", () => {
  it("brings back in the same centre what it says: pins on floors and the three questions too", async () => {
    const floorId = (await floorsApi(holder.headers).create("1층")).body.id;
    const { journey, ...envelope } = aJourneyDocument();
    const touchpoints = journey.touchpoints.map((one, place) => ({
      ...one,
      majorReasons: { passed: place === 0, turnsBack: false, safety: true },
      pin: { floorId, x: place / 3, y: 0.123_456_789 },
    }));
    const made = await api.create({ ...envelope, journey: { ...journey, touchpoints } });
    const copy = await api.import(JSON.parse((await api.export(made.body.id)).text));
    expect(withoutIds(documentIn(copy))).toEqual(withoutIds(documentIn(made)));
    expect(documentIn(copy).journey.touchpoints.map(({ pin }) => pin)).toEqual(
      touchpoints.map(({ pin }) => pin),
    );
  });

  it("says nothing of plans and of how often places are checked: the copy has none, the original keeps its own", async () => {
    const made = await api.create(aJourneyDocument());
    const [first] = made.body.journey.touchpoints;
    const { scope, userId } = holder;
    const touchpointId = first?.id ?? "";
    await setRhythm({ scope, userId }, { touchpointId, rhythm: "daily", now: new Date() });
    await plansApi(holder.headers, made.body.id).begin("바꿀 모습");
    const file = await api.export(made.body.id);
    expect(file.text).not.toMatch(/rhythm|daily|sameAs|바꿀 모습/);
    const copy = await api.import(JSON.parse(file.text));
    expect((await plansApi(holder.headers, copy.body.id).list()).body.items).toEqual([]);
    expect((await plansApi(holder.headers, made.body.id).list()).body.items).toHaveLength(1);
    const ids = [touchpointId, copy.body.journey.touchpoints[0]?.id ?? ""];
    const rows = await database().read<{ rhythm: string | null }>(
      sql`SELECT "rhythm" FROM "Touchpoint" WHERE ${isOneOf(database().engine, sql`"id"`, ids)}
        ORDER BY "createdAt", "id"`,
    );
    expect(rows.map(({ rhythm }) => rhythm)).toEqual(["daily", null]);
  });
});
