import "server-only";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { appendAudit, holdChain, SYSTEM_CHAIN } from "../audit";
import { database, run, sql } from "../db";
import { takeOverStarters } from "../factors/take-over";
import { type TimeColumn, timeOf } from "../people/column-values";
import { addCentre } from "../people/create-centre";
import { type CentreScope, scopeForAdministration } from "../viewer";
import { type ExampleAccount, exampleAccounts } from "./example-accounts";
import { CENTRE_NAME, CHECKING_RULES } from "./newcomer-story";
import { isTold, tellStory } from "./tell-story";

const TIME_ZONE = "Asia/Seoul";
const EVERY_STARTER = { sections: startersIn("ko").map(({ id }) => id), language: "ko" } as const;

export interface ExampleCentre {
  readonly centreId: string;
  readonly accounts: readonly ExampleAccount[];
  /** False where it stood already and only its passwords are new. */
  readonly isNew: boolean;
}

interface Example {
  readonly scope: CentreScope;
  readonly createdAt: Date;
  readonly isNew: boolean;
}

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly createdAt: TimeColumn;
}

/** The one there is, or a new one: of two processes that begin at once, one makes it. */
function claimExample(now: Date): Promise<Example> {
  const { engine, write } = database();
  return write(function* () {
    yield* holdChain(engine, SYSTEM_CHAIN);
    const [found] = yield* run<Found>(
      sql`SELECT "id", "createdAt" FROM "Centre" WHERE "isExample" = ${true}
        ORDER BY "createdAt", "id" LIMIT 1`,
    );
    if (found) {
      const scope = scopeForAdministration(found.id);
      return { scope, createdAt: timeOf(found.createdAt), isNew: false };
    }
    const wanted = { name: CENTRE_NAME, timeZone: TIME_ZONE, isExample: true, by: null, now };
    const { scope } = yield* addCentre(engine, wanted);
    return { scope, createdAt: now, isNew: true };
  });
}

const LONGEST_TELLING_MS = 60_000;
const LOOK_AGAIN_MS = 500;

const whenOf = ({ createdAt }: Example) => ({ now: createdAt, timeZone: TIME_ZONE });

/** Waits while another process may be telling it; false where nobody finished it. */
async function isToldByAnother(example: Example, now: Date): Promise<boolean> {
  if (example.isNew) return false;
  const left = LONGEST_TELLING_MS - (now.getTime() - example.createdAt.getTime());
  for (let waited = 0; waited < left; waited += LOOK_AGAIN_MS) {
    if (await isTold(example.scope, whenOf(example))) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return isTold(example.scope, whenOf(example));
}

/** Without the agreed rules of checking no check may be unannounced. */
async function recordRules(scope: CentreScope, now: Date): Promise<void> {
  const { engine, write } = database();
  await write(function* () {
    const recorded = yield* run(
      sql`UPDATE "Centre" SET "checkingRules" = ${CHECKING_RULES}, "rulesRecordedAt" = ${now}
        WHERE "id" = ${scope} AND "rulesRecordedAt" IS NULL RETURNING "id"`,
    );
    if (recorded.length === 0) return;
    const note = { chain: scope, at: now, actorId: null, subject: scope };
    yield* appendAudit(engine, { ...note, action: "checking-rules.record" });
  });
}

/** Its rules, its people with new passwords, and its story where that is not told yet. */
async function finish(example: Example, now: Date): Promise<readonly ExampleAccount[]> {
  const { scope, createdAt } = example;
  await recordRules(scope, now);
  const accounts = await exampleAccounts(scope, now);
  // A story that was cut off goes on as it was begun.
  if (await isTold(scope, whenOf(example))) return accounts;
  await takeOverStarters(scope, { wanted: EVERY_STARTER, by: null, now: createdAt });
  await tellStory(scope, whenOf(example));
  return accounts;
}

/**
 * The example centre, made through the same doors as any other. Where it stands already nothing changes but the
 * passwords of its accounts, so that whoever can start a command here can always look around.
 */
export async function setUpExample(now: Date): Promise<ExampleCentre> {
  const example = await claimExample(now);
  await isToldByAnother(example, now);
  const accounts = await finish(example, now);
  return { centreId: example.scope, accounts, isNew: example.isNew };
}

/** For who only wants to look around: where another process has told it in the meantime, nobody's password changes. */
export async function ensureExample(now: Date): Promise<void> {
  const example = await claimExample(now);
  if (!(await isToldByAnother(example, now))) await finish(example, now);
}
