/** Does one screen's reads when asked, and says how many milliseconds they took: one process per database. */
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import { pageOfChecks } from "@/lib/server/checks/page-of-checks";
import { recentChecksOf } from "@/lib/server/checks/recent-checks";
import { readWall } from "@/lib/server/dashboards/reads";
import { database, sql } from "@/lib/server/db";
import { journeyPage } from "@/lib/server/journeys/journey-page";
import { scoreOfJourney } from "@/lib/server/journeys/score-of-journey";
import { scopeForAdministration } from "@/lib/server/viewer";

const REPEATS = 5;

async function aReader() {
  const [row] = await database().read<{ centreId: string; userId: string; journeyId: string }>(
    sql`SELECT m."centreId", m."userId", j."id" AS "journeyId" FROM "Membership" m
        JOIN "Journey" j ON j."centreId" = m."centreId" WHERE m."role" = 'director' ORDER BY j."id" LIMIT 1`,
  );
  if (!row) throw new Error("no centre to read");
  const { centreId, userId, journeyId } = row;
  const scope = scopeForAdministration(centreId);
  const viewer = { scope, userId, timeZone: "Asia/Seoul", assignedJourneyIds: null };
  return { viewer, journeyId };
}

async function readsOf() {
  const { viewer, journeyId } = await aReader();
  const now = new Date();
  const from = new Date(now.getTime() - 7 * 86_400_000).toISOString().slice(0, 10);
  return {
    dashboard: () => readWall(viewer, { days: 30, now }),
    journey: () => journeyPage(viewer, { journeyId, now }),
    score: () => scoreOfJourney(viewer, { journeyId, now }),
    checks: () => pageOfChecks(viewer, { choice: {}, place: null, limit: 50 }),
    due: () => checkableStops(viewer),
    recent: () => recentChecksOf(viewer, { from, limit: 20 }),
  } as const;
}

const reads: Readonly<Record<string, () => Promise<unknown>>> = await readsOf();

process.on("message", async (name: string) => {
  if (name === "names") return process.send?.(Object.keys(reads));
  const started = performance.now();
  for (let repeat = 0; repeat < REPEATS; repeat += 1) await reads[name]?.();
  return process.send?.((performance.now() - started) / REPEATS);
});
process.send?.("ready");
