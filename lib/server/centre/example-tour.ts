import "server-only";
import { database, sql } from "../db";
import { ensureExample } from "../example/set-up-example";
import { requireFirstRun } from "./first-run";

interface Guide {
  readonly userId: string;
  readonly centreId: string;
}

async function findGuide(): Promise<Guide | undefined> {
  const [guide] = await database().read<Guide & Record<string, unknown>>(
    sql`SELECT m."userId", m."centreId" FROM "Membership" m JOIN "Centre" c ON c."id" = m."centreId"
      WHERE c."isExample" = ${true} AND m."role" = 'director' AND m."disabledAt" IS NULL
      ORDER BY m."createdAt", m."id" LIMIT 1`,
  );
  return guide;
}

let making: Promise<unknown> | undefined;

/** Two who begin at once look around the same example. */
async function makeExample(now: Date): Promise<void> {
  making ??= ensureExample(now).finally(() => {
    making = undefined;
  });
  await making;
}

/**
 * Whoever looks around does so as the example's director.
 * @throws Refusal `example-over` once there is a centre of somebody's own
 */
export async function guideOfExample(now: Date): Promise<Guide> {
  await requireFirstRun("example-over");
  const known = making ? undefined : await findGuide();
  if (known) return known;
  await makeExample(now);
  const guide = await findGuide();
  if (!guide) throw new Error("the example has no director");
  return guide;
}
