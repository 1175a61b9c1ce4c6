import "server-only";
import { appendAudit } from "../audit";
import { database, run, sql } from "../db";
import { createCentre } from "../people/create-centre";
import { type CentreScope, scopeForAdministration } from "../viewer";
import { type ExampleAccount, exampleAccounts } from "./example-accounts";
import { CENTRE_NAME, CHECKING_RULES } from "./newcomer-story";
import { isTold, tellStory } from "./tell-story";

const TIME_ZONE = "Asia/Seoul";

export interface ExampleCentre {
  readonly centreId: string;
  readonly accounts: readonly ExampleAccount[];
  /** False where it stood already and only its passwords are new. */
  readonly isNew: boolean;
}

interface Example {
  readonly scope: CentreScope;
  readonly createdAt: Date;
}

async function findExample(): Promise<Example | null> {
  const found = await database().prisma.centre.findFirst({
    where: { isExample: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, createdAt: true },
  });
  return found && { scope: scopeForAdministration(found.id), createdAt: found.createdAt };
}

async function makeExample(now: Date): Promise<Example> {
  const wanted = { name: CENTRE_NAME, timeZone: TIME_ZONE, isExample: true, by: null, now };
  return { scope: (await createCentre(wanted)).scope, createdAt: now };
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

/**
 * The example centre, made through the same doors as any other. Where it stands already nothing changes but the
 * passwords of its accounts, so that whoever can start a command here can always look around.
 */
export async function setUpExample(now: Date): Promise<ExampleCentre> {
  const found = await findExample();
  const { scope, createdAt } = found ?? (await makeExample(now));
  await recordRules(scope, now);
  const accounts = await exampleAccounts(scope, now);
  // A story that was cut off goes on as it was begun.
  const when = { now: createdAt, timeZone: TIME_ZONE };
  if (!(await isTold(scope, when))) await tellStory(scope, when);
  return { centreId: scope, accounts, isNew: found === null };
}
