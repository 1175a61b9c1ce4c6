import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, database, type Sql, type Work } from "@/lib/server/db";
import { createJourney } from "@/lib/server/journeys/create-journey";
import { getJourney } from "@/lib/server/journeys/reads";
import { replaceJourney } from "@/lib/server/journeys/replace-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aJourney, aJourneyDocument, aLongDocument } from "../support/journeys";
import { aBareCentre } from "../support/places";

const NOW = new Date("2026-11-21T06:00:00Z");
const AT_ONCE = 20;
const numbers = Array.from({ length: AT_ONCE }, (_, index) => index);

let viewer: Viewer;
beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
});

const save = (journey: StoredJourney, changes: Parameters<typeof aJourneyDocument>[0]) =>
  replaceJourney(viewer, {
    journeyId: journey.id,
    revisions: [journey.revision],
    document: aJourneyDocument({ ...journey.document.journey, ...changes }),
    now: NOW,
  });

const again = ({ id }: StoredJourney) => getJourney(viewer, id);

const won = (answers: readonly PromiseSettledResult<StoredJourney>[]) =>
  answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));

const codesOf = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason?.code] : []));

describe("saves at once", () => {
  it("of the same revision: exactly one wins, the others are stale", async () => {
    const journey = await aJourney(viewer);
    const answers = await Promise.allSettled(
      numbers.map((number) => save(journey, { name: `${number}번째 저장` })),
    );
    const [winner, ...more] = won(answers);
    expect(more).toEqual([]);
    expect(codesOf(answers)).toEqual(Array.from({ length: AT_ONCE - 1 }, () => "stale"));
    expect(await again(journey)).toEqual(winner);
    expect(winner?.revision).toBe(2);
  });

  it("by authors who read again when they are stale: every change is there at the end", async () => {
    const journey = await aJourney(viewer, { touchpoints: [], links: [] });
    const add = async (number: number): Promise<void> => {
      const seen = await again(journey);
      const { touchpoints } = seen.document.journey;
      const added = { id: "new", name: `접점 ${number}` };
      try {
        await save(seen, { touchpoints: [...touchpoints, added] });
      } catch (error) {
        expect(error).toMatchObject({ code: "stale" });
        await add(number);
      }
    };
    await Promise.all(numbers.map(add));
    const { document, revision } = await again(journey);
    const names = document.journey.touchpoints.map(({ name }) => name).sort();
    expect(names).toEqual(numbers.map((number) => `접점 ${number}`).sort());
    expect(revision).toBe(AT_ONCE + 1);
  });

  it("of journeys that share a touchpoint: each is stale once another has changed it", async () => {
    const first = await aJourney(viewer);
    const { touchpoints } = first.document.journey;
    const empty = { touchpoints: [], links: [] };
    const others = await Promise.all(numbers.map(() => aJourney(viewer, empty)));
    const sharing = await Promise.all(others.map((other) => save(other, { touchpoints })));
    const renamed = (number: number) =>
      touchpoints.map((touchpoint) => ({ ...touchpoint, place: `${number}층` }));
    const answers = await Promise.allSettled(
      sharing.map((journey, number) => save(journey, { touchpoints: renamed(number) })),
    );
    const [winner, ...more] = won(answers);
    expect(more).toEqual([]);
    expect(new Set(codesOf(answers))).toEqual(new Set(["stale"]));
    for (const journey of sharing) {
      const seen = await again(journey);
      expect(seen.document.journey.touchpoints).toEqual(winner?.document.journey.touchpoints);
      expect(seen.revision).toBe(3);
    }
  });

  it("where one drops a touchpoint that another takes up: it stands or is a new one, never half", async () => {
    for (const _ of numbers.slice(0, 10)) {
      const first = await aJourney(viewer);
      const { touchpoints } = first.document.journey;
      const second = await aJourney(viewer, { touchpoints: [], links: [] });
      await Promise.all([
        save(first, { touchpoints: [], links: [] }),
        save(second, { touchpoints, links: [] }),
      ]);
      const seen = await again(second);
      expect(seen.document.journey.touchpoints.map(({ name }) => name)).toEqual(
        touchpoints.map(({ name }) => name),
      );
    }
  });

  it("beside reads: what is read always belongs together", async () => {
    const journey = await aJourney(viewer, { touchpoints: [], links: [] });
    const writing = (async () => {
      for (const number of numbers) {
        const names = Array.from({ length: 5 }, (_, place) => `${number}-${place}`);
        const touchpoints = names.map((name) => ({ id: name, name }));
        const links = names.slice(1).map((to, place) => ({ from: names[place] ?? "", to }));
        await save(await again(journey), { name: `${number}`, touchpoints, links });
      }
    })();
    const reading = (async () => {
      for (const _ of Array.from({ length: 60 })) {
        const { document, revision } = await again(journey);
        const { name, touchpoints, links } = document.journey;
        if (revision === 1) continue;
        expect(name).toBe(`${revision - 2}`);
        expect(touchpoints.map((touchpoint) => touchpoint.name.split("-")[0])).toEqual(
          touchpoints.map(() => name),
        );
        const ids = new Set(touchpoints.map(({ id }) => id));
        expect(links).toHaveLength(4);
        expect(links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
      }
    })();
    await Promise.all([writing, reading]);
  });
});

/** The database, counting the statements of every write. */
function counting(on: Database): { readonly on: Database; readonly count: () => number } {
  let statements = 0;
  function* counted<T>(work: Work<T>): Work<T> {
    let next = work.next([]);
    while (!next.done) {
      statements += 1;
      const rows = (yield next.value as Sql) as readonly Record<string, unknown>[];
      next = work.next(rows);
    }
    return next.value;
  }
  return {
    on: { ...on, write: (work) => on.write(() => counted(work())) },
    count: () => statements,
  };
}

describe("a journey of 500 touchpoints", () => {
  it("is made and saved in a handful of statements, as many as one of 5", async () => {
    const real = database();
    const shared = globalThis as { motDatabase?: Database };
    const statementsFor = async (size: number) => {
      const counter = counting(real);
      shared.motDatabase = counter.on;
      const document = aLongDocument(size);
      const made = await createJourney(viewer, document, { reuseTouchpoints: false, now: NOW });
      const toCreate = counter.count();
      const touchpoints = made.document.journey.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        procedure: "먼저 인사합니다",
        factors: touchpoint.factors.map((factor) => ({ ...factor, standard: "5초 안에" })),
      }));
      await save(made, { touchpoints: touchpoints.slice(1), links: [] });
      shared.motDatabase = real;
      return [toCreate, counter.count() - toCreate];
    };
    const few = await statementsFor(5);
    expect(await statementsFor(500)).toEqual(few);
    for (const statements of few) expect(statements).toBeLessThanOrEqual(25);
  });
});
