import { v7 as uuid } from "uuid";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database, run, sql } from "@/lib/server/db";
import { createJourney } from "@/lib/server/journeys/create-journey";
import type { StoredJourney } from "@/lib/server/journeys/stored-journeys";
import type { Viewer } from "@/lib/server/viewer";
import { aCheckedJourney, allChecks } from "./checked-journey";
import { aJourney, aJourneyDocument } from "./journeys";
import type { Raw } from "./naive-figures";
import { aKeyHolder } from "./people";

async function aViewer() {
  const { headers, scope, centreId, userId, membershipId } = await aKeyHolder({ role: "manager" });
  const standing = {
    role: "manager",
    via: "api-key",
    timeZone: "Asia/Seoul",
    mustChangePassword: false,
  } as const;
  const ids = { scope, centreId, userId, membershipId, assignedJourneyIds: null };
  return { headers, viewer: { ...standing, ...ids } satisfies Viewer };
}

/** A short path over places of the long one, with one of its own that is checked, and one that nobody checked. */
async function aSharingJourney(viewer: Viewer, now: Date): Promise<StoredJourney> {
  const factors = [{ id: "f", name: "지켜졌나요?" }];
  const touchpoints = ["guard", "phone", "ramp"].map((name) => ({ id: name, name, factors }));
  const links = [
    { from: "guard", to: "phone" },
    { from: "phone", to: "ramp" },
  ];
  const document = aJourneyDocument({ name: "짧은 동선", touchpoints, links });
  const journey = await createJourney(viewer, document, { reuseTouchpoints: true, now });
  const phone = journey.document.journey.touchpoints[1];
  const times = ["2026-11-17T01:00:00Z", "2026-11-19T01:00:00Z", "2026-11-19T02:00:00Z"];
  const passes = ["2026-11-18T01:00:00Z", "2026-11-18T02:00:00Z"];
  const items = [...times, ...passes].map((time, place) => ({
    id: uuid(),
    touchpointId: phone?.id ?? "",
    observedAt: new Date(time),
    announced: true,
    results: (phone?.factors ?? []).map(({ id }) => ({
      factorId: id,
      answer: place === 1 ? ("no" as const) : ("yes" as const),
    })),
  }));
  await recordChecks(viewer, items, { now });
  return journey;
}

async function record({ centreId }: Viewer, incidents: Raw["incidents"]): Promise<void> {
  await database().write(function* () {
    for (const { touchpointId, day, satisfied } of incidents) {
      const at = new Date(`${day}T03:00:00Z`);
      yield* run(
        sql`INSERT INTO "Incident" ("centreId", "id", "touchpointId", "occurredAt", "receivedAt",
              "day", "guideline", "satisfied", "side", "text", "views")
            VALUES (${centreId}, ${uuid()}, ${touchpointId}, ${at}, ${at}, ${day},
              'recovery', ${satisfied}, 'visitor', '기록', '[]')`,
      );
    }
  });
}

export interface WatchedCentre {
  readonly viewer: Viewer;
  /** What was recorded, read back as the open API tells it. */
  readonly raw: Raw;
  readonly stored: ReadonlyMap<string, StoredJourney>;
}

/** A centre with a long journey, a short one that shares a place with it, and a blank one; beside it a stranger's. */
export async function aWatchedCentre(now: Date): Promise<WatchedCentre> {
  const { headers, viewer } = await aViewer();
  const { journey: long, walks, idOf } = await aCheckedJourney(viewer, now);
  const short = await aSharingJourney(viewer, now);
  const blank = await aJourney(viewer, { name: "빈 동선", touchpoints: [], links: [] });
  const incidents = [
    { touchpointId: idOf.counsel ?? "", day: "2026-11-20", satisfied: false },
    { touchpointId: idOf.lobby ?? "", day: "2026-11-18", satisfied: true },
  ];
  await record(viewer, incidents);
  await aCheckedJourney((await aViewer()).viewer, now);
  const checks = (await allChecks(headers)) as Raw["checks"];
  const raw = { checks, incidents, walks: walks.map((walk) => ({ ...walk, journeyId: long.id })) };
  return { viewer, raw, stored: new Map([long, short, blank].map((one) => [one.id, one])) };
}
