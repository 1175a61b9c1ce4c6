import { v7 as uuid } from "uuid";
import { GET as listChecks } from "@/app/api/v1/checks/route";
import { recordChecks } from "@/lib/server/checks/record-checks";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { recordWalk } from "@/lib/server/walks/record-walk";
import { aJourney } from "./journeys";

const DAY = 86_400_000;

/** A check as GET /api/v1/checks lists it. */
export interface RawCheck {
  readonly id: string;
  readonly touchpointId: string;
  readonly walkId: string | null;
  readonly day: string;
  readonly results: readonly {
    readonly factorId: string;
    readonly answer: string;
    readonly basic: boolean;
  }[];
  readonly supersededBy: string | null;
}

export interface MadeWalk {
  readonly id: string;
  readonly day: string;
  readonly way: readonly string[];
}

export interface CheckedJourney {
  readonly journey: StoredJourney;
  /** A touchpoint's id by its name. */
  readonly idOf: Readonly<Record<string, string>>;
  readonly walks: readonly MadeWalk[];
}

/** The same numbers in [0, 1) at each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const seoulDay = (at: Date): string =>
  new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

const NAMES = ["guard", "lobby", "stairs", "lift", "counsel", "broken-lift", "notices"] as const;
const FAILS: Readonly<Record<string, number>> = {
  guard: 0.2,
  lobby: 0.05,
  lift: 0.1,
  counsel: 0.04,
};

/** Stairs 3, lift 6, broken lift (then the stairs) 1 of 10; the notices are not major. */
const aBranchedJourney = (viewer: Viewer): Promise<StoredJourney> =>
  aJourney(viewer, {
    touchpoints: NAMES.map((id) => ({
      id,
      name: id,
      factors: [
        { id: "one", name: "먼저 인사" },
        { id: "two", name: "방향 안내" },
        { id: "more", name: "열린 창", basic: false },
      ],
      durationSeconds: 10,
      major: id !== "notices",
      greets: id === "counsel",
      ...(id === "broken-lift" ? { routine: false, occurrence: 0.25 } : {}),
    })),
    links: [
      { from: "guard", to: "lobby" },
      { from: "lobby", to: "stairs", weight: 3 },
      { from: "lobby", to: "lift", weight: 6 },
      { from: "lobby", to: "broken-lift", weight: 1 },
      { from: "broken-lift", to: "stairs" },
      { from: "stairs", to: "counsel" },
      { from: "lift", to: "counsel" },
      { from: "counsel", to: "notices" },
    ],
  });

async function record(viewer: Viewer, items: Parameters<typeof recordChecks>[1], now: Date) {
  const answers = await recordChecks(viewer, items, { now });
  const refused = answers.find(({ status }) => status !== "created");
  if (refused) throw new Error(`a check was not taken: ${JSON.stringify(refused)}`);
}

/**
 * A journey with a branch and weeks of checks: 46 walks, a day each and over midnight, every third without its last
 * stop; 160 checks alone; 20 of them corrected.
 */
export async function aCheckedJourney(viewer: Viewer, now: Date): Promise<CheckedJourney> {
  const random = numbers(20_261_121);
  const journey = await aBranchedJourney(viewer);
  const { touchpoints } = journey.document.journey;
  const idOf = Object.fromEntries(touchpoints.map(({ id, name }) => [name, id]));
  const answersAt = (name: string) =>
    (touchpoints.find(({ id }) => id === idOf[name])?.factors ?? []).map(({ id, basic }) => {
      const isMissing = random() < (FAILS[name] ?? 0.3);
      return { factorId: id, answer: isMissing && basic ? ("no" as const) : ("yes" as const) };
    });
  const checkAt = (name: string, observedAt: Date) => ({
    id: uuid(),
    touchpointId: idOf[name] ?? "",
    observedAt,
    results: answersAt(name),
  });

  const walks: MadeWalk[] = [];
  for (let place = 0; place < 46; place += 1) {
    const startedAt = new Date(Date.parse("2026-10-05T14:58:00Z") + place * DAY);
    const names = ["guard", "lobby", place % 10 < 3 ? "stairs" : "lift", "counsel"];
    const way = names.map((name) => idOf[name] ?? "");
    const seen = place % 3 === 0 ? names.slice(0, 3) : names;
    const checks = seen.map((name, after) =>
      checkAt(name, new Date(startedAt.getTime() + after * 60_000)),
    );
    const walk = { id: uuid(), journeyId: journey.id, startedAt, announced: true, way, checks };
    await recordWalk(viewer, walk, { now });
    walks.push({ id: walk.id, day: seoulDay(startedAt), way });
  }
  const alone = Array.from({ length: 160 }, (_, place) => {
    const at = new Date(Date.parse("2026-10-10T01:00:00Z") + Math.floor(random() * 41 * DAY));
    return { ...checkAt(NAMES[place % NAMES.length] ?? "guard", at), announced: true };
  });
  await record(viewer, alone, now);
  const corrections = alone.slice(0, 20).map(({ id, results, ...check }) => ({
    ...check,
    id: uuid(),
    results: results.map((result) => ({ ...result, answer: "yes" as const })),
    supersedes: { id, reason: "잘못 눌렀습니다" },
  }));
  await record(viewer, corrections, now);
  return { journey, idOf, walks };
}

/** Every check of the centre, page by page, as the open API tells them. */
export async function allChecks(headers: Record<string, string>): Promise<readonly RawCheck[]> {
  const found: RawCheck[] = [];
  let cursor = "";
  do {
    const query = new URLSearchParams({ limit: "100", ...(cursor ? { cursor } : {}) });
    const request = new Request(`http://localhost:3000/api/v1/checks?${query}`, { headers });
    const { items, nextCursor } = await (await listChecks(request)).json();
    found.push(...items);
    cursor = nextCursor ?? "";
  } while (cursor);
  return found;
}
