import "server-only";
import { type Database, database, sql } from "../db";
import { Refusal } from "../errors";
import { type CheckReader, isChosen, type ListedCheck, readChecks } from "./check-records";

export interface CheckWithNeighbours {
  readonly check: ListedCheck;
  /** What this one corrects, and what corrects this one: all of them stay. */
  readonly before: ListedCheck | null;
  readonly after: ListedCheck | null;
  readonly observerName: string | null;
}

async function nameOfObserver(
  { scope }: CheckReader,
  checkId: string,
  on: Database,
): Promise<string | null> {
  const [found] = await on.read<{ name: string }>(
    sql`SELECT u."name" FROM "Check" c JOIN "User" u ON u."id" = c."observerId"
        WHERE c."centreId" = ${scope} AND c."id" = ${checkId}`,
  );
  return found?.name ?? null;
}

/**
 * One check with what it corrects and what corrects it.
 * @throws Refusal `not-found`
 */
export async function getCheck(
  reader: CheckReader,
  id: string,
  on: Database = database(),
): Promise<CheckWithNeighbours> {
  const visible = isChosen(on, reader, {});
  const chain = sql`${visible} AND (c."id" = ${id} OR c."supersedesId" = ${id} OR c."id" = (
    SELECT k."supersedesId" FROM "Check" k WHERE k."centreId" = ${reader.scope} AND k."id" = ${id}))`;
  const found = await readChecks(on, { where: chain, order: "oldest", limit: 3 });
  const check = found.find((one) => one.id === id);
  if (!check) throw new Refusal("not-found");
  return {
    check,
    before: found.find((one) => one.id === check.supersedes?.id) ?? null,
    after: found.find((one) => one.supersedes?.id === id) ?? null,
    observerName: await nameOfObserver(reader, id, on),
  };
}
