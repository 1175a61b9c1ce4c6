import "server-only";
import { holdChain, SYSTEM_CHAIN } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import { addCentre } from "../people/create-centre";
import { addMember, newCredentials } from "../people/create-user";

/** `empty`: nothing yet. `example`: only the example. `set-up`: somebody's own centre. */
export type FirstRun = "empty" | "example" | "set-up";

const EVERY_KIND = sql`SELECT DISTINCT "isExample" FROM "Centre"`;

interface KindRow extends Record<string, unknown> {
  readonly isExample: boolean | number;
}

function stateOf(kinds: readonly KindRow[]): FirstRun {
  if (kinds.some(({ isExample }) => !isExample)) return "set-up";
  return kinds.length > 0 ? "example" : "empty";
}

export const firstRun = async (): Promise<FirstRun> =>
  stateOf(await database().read<KindRow>(EVERY_KIND));

/**
 * Once a centre of somebody's own is here, only those in it let others in.
 * @throws Refusal of the code given
 */
export async function requireFirstRun(code: "already-set-up" | "example-over"): Promise<void> {
  if ((await firstRun()) === "set-up") throw new Refusal(code);
}

function* requireStillFirst(): Work<void> {
  if (stateOf(yield* run<KindRow>(EVERY_KIND)) === "set-up") throw new Refusal("already-set-up");
}

export interface FirstCentre {
  readonly centreName: string;
  /** Of its director. */
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

interface SetUp {
  readonly centreId: string;
  readonly userId: string;
  readonly username: string;
}

/**
 * The first centre and its director, both or neither; of two at once, one.
 * @throws Refusal `already-set-up` when there is one; `invalid`, `weak-password`, `username-taken`
 */
export async function setUpCentre(
  { centreName, name, username, password }: FirstCentre,
  now: Date,
): Promise<SetUp> {
  await requireFirstRun("already-set-up");
  const { engine, write } = database();
  const credentials = await newCredentials({ username, password });
  return write(function* () {
    yield* holdChain(engine, SYSTEM_CHAIN);
    yield* requireStillFirst();
    const doing = { by: null, now };
    const { centreId, scope } = yield* addCentre(engine, { name: centreName, ...doing });
    const person = { name, role: "director" as const, ...credentials, ...doing };
    const { userId } = yield* addMember(engine, scope, person);
    return { centreId, userId, username: credentials.username };
  });
}
