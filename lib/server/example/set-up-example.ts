import "server-only";
import { journeyDocument } from "@/lib/schemas/journey-document";
import { appendAudit } from "../audit";
import type { Recorder } from "../checks/record-checks";
import { database, run, sql } from "../db";
import { createJourney } from "../journeys/create-journey";
import { getJourney } from "../journeys/reads";
import type { StoredJourney } from "../journeys/stored-journeys";
import { assignJourneys } from "../people/assignments";
import { createCentre } from "../people/create-centre";
import { type CentreScope, scopeForAdministration } from "../viewer";
import { recordWalk } from "../walks/record-walk";
import {
  EXAMPLE_PEOPLE,
  type ExampleAccount,
  exampleAccounts,
  exampleMember,
} from "./example-accounts";
import { exampleWalks } from "./example-walks";
import { CENTRE_NAME, CHECKING_RULES, NEWCOMER_JOURNEY, WALKS } from "./newcomer-story";

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

async function requireMember(scope: CentreScope, role: string) {
  const person = EXAMPLE_PEOPLE.find((one) => one.role === role);
  const member = person && (await exampleMember(scope, person.username));
  if (member) return member;
  throw new Error(`the example has no ${role}`);
}

async function storyJourney(scope: CentreScope, now: Date): Promise<StoredJourney> {
  const [found] = await database().read<{ id: string }>(
    sql`SELECT "id" FROM "Journey" WHERE "centreId" = ${scope} AND "deletedAt" IS NULL LIMIT 1`,
  );
  if (found) return getJourney({ scope, assignedJourneyIds: null }, found.id);
  const { userId } = await requireMember(scope, "manager");
  const envelope = { format: "mot-journey", version: 1, journey: NEWCOMER_JOURNEY };
  const document = journeyDocument.parse(envelope);
  return createJourney({ scope, userId }, document, { reuseTouchpoints: false, now });
}

/** Staff and the monitor walk in turn. */
async function recorders(scope: CentreScope, journeyId: string): Promise<readonly Recorder[]> {
  const { userId: staffId } = await requireMember(scope, "staff");
  const { userId: monitorId } = await requireMember(scope, "monitor");
  const everyone = { scope, timeZone: TIME_ZONE };
  return [
    { ...everyone, role: "staff", userId: staffId, assignedJourneyIds: null },
    { ...everyone, role: "monitor", userId: monitorId, assignedJourneyIds: [journeyId] },
  ];
}

interface Telling {
  readonly now: Date;
  /** When the centre was made: a story that was cut off goes on as it was begun. */
  readonly begun: Date;
}

async function tellStory(scope: CentreScope, { now, begun }: Telling): Promise<void> {
  const journey = await storyJourney(scope, now);
  const { membershipId } = await requireMember(scope, "monitor");
  await assignJourneys(scope, { membershipId, journeyIds: [journey.id], by: null, now });
  const walkers = await recorders(scope, journey.id);
  const walks = exampleWalks(journey, { now: begun, timeZone: TIME_ZONE });
  for (const [index, walk] of walks.entries()) {
    const recorder = walkers[index % walkers.length];
    if (recorder) await recordWalk(recorder, walk, { now });
  }
}

const isTold = async (scope: CentreScope): Promise<boolean> =>
  (await database().prisma.walk.count({ where: { centreId: scope } })) >= WALKS;

/**
 * The example centre, made through the same doors as any other. Where it stands already nothing changes but the
 * passwords of its accounts, so that whoever can start a command here can always look around.
 */
export async function setUpExample(now: Date): Promise<ExampleCentre> {
  const found = await findExample();
  const { scope, createdAt } = found ?? (await makeExample(now));
  await recordRules(scope, now);
  const accounts = await exampleAccounts(scope, now);
  if (!(await isTold(scope))) await tellStory(scope, { now, begun: createdAt });
  return { centreId: scope, accounts, isNew: found === null };
}
