import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import { journeyDocument } from "@/lib/schemas/journey-document";
import { database, run, sql } from "../db";
import { createJourney } from "../journeys/create-journey";
import { getJourney } from "../journeys/reads";
import type { StoredJourney } from "../journeys/stored-journeys";
import type { CentreScope } from "../viewer";
import { requireMember } from "./example-accounts";
import { STORIES, type StoryKey } from "./stories";
import type { Story } from "./story";
import type { When } from "./story-days";

/** The day before its first walk. */
const DRAWN_DAYS_BACK = 365;
const DAY_MS = 86_400_000;

export type StoryJourneys = Readonly<Record<StoryKey, StoredJourney>>;

async function storyJourney(
  scope: CentreScope,
  { journey }: Story,
  { now }: When,
): Promise<StoredJourney> {
  const [found] = await database().read<{ id: string }>(
    sql`SELECT "id" FROM "Journey" WHERE "centreId" = ${scope} AND "name" = ${journey.name}
      AND "deletedAt" IS NULL ORDER BY "id" LIMIT 1`,
  );
  if (found) return getJourney({ scope, assignedJourneyIds: null }, found.id);
  const { userId } = await requireMember(scope, "manager");
  const document = journeyDocument.parse({ format: "mot-journey", version: 1, journey });
  const drawnAt = new Date(now.getTime() - DRAWN_DAYS_BACK * DAY_MS);
  return createJourney({ scope, userId }, document, { reuseTouchpoints: true, now: drawnAt });
}

/** What somebody has changed since stays. */
async function agreeReview(
  scope: CentreScope,
  { id, reviewInDays }: { readonly id: string; readonly reviewInDays: number },
  { now, timeZone }: When,
): Promise<void> {
  const reviewBy = addDays(dayOf(now, timeZone), reviewInDays);
  await database().write(() =>
    run(
      sql`UPDATE "Journey" SET "reviewBy" = ${reviewBy}
        WHERE "centreId" = ${scope} AND "id" = ${id} AND "reviewBy" IS NULL`,
    ),
  );
}

/** The five journeys, each owned by the manager who drew it and with a day by which to look at it again. */
export async function storyJourneys(scope: CentreScope, when: When): Promise<StoryJourneys> {
  const journeyOf = async (key: StoryKey): Promise<StoredJourney> => {
    const journey = await storyJourney(scope, STORIES[key], when);
    await agreeReview(scope, { id: journey.id, reviewInDays: STORIES[key].reviewInDays }, when);
    return journey;
  };
  return {
    newcomer: await journeyOf("newcomer"),
    telephone: await journeyOf("telephone"),
    lunch: await journeyOf("lunch"),
    wheelchair: await journeyOf("wheelchair"),
    volunteer: await journeyOf("volunteer"),
  };
}
