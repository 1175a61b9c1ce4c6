/** Writes through every path at once until it is killed; each line says what has been acknowledged. */
import { writeSync } from "node:fs";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { database, insertRows, run, type Work } from "@/lib/server/db";
import { createApiKey } from "@/lib/server/people/api-keys";
import { scopeForAdministration } from "@/lib/server/viewer";
import { aCentre, aPerson } from "../support/people";
import { aCheckBody, type Place } from "./a-place";

const place = JSON.parse(process.env.FAULT_PLACE ?? "{}") as Place;
const scope = scopeForAdministration(place.centreId);
const recorder = {
  scope,
  role: "director",
  userId: place.userId,
  timeZone: "Asia/Seoul",
  assignedJourneyIds: null,
} as const;

const acknowledge = (kind: string, id: string) => writeSync(1, `${kind} ${id}\n`);

async function checks() {
  const now = new Date();
  const items = Array.from({ length: 20 }, (_, index) => aCheckBody(place, index)).map((item) => ({
    ...item,
    observedAt: new Date(item.observedAt),
  }));
  for (const { id } of await recordChecks(recorder, items, { now })) acknowledge("check", id);
}

async function people() {
  const { centreId } = await aCentre();
  acknowledge("centre", centreId);
  const { userId, membershipId } = await aPerson({ centreId });
  acknowledge("user", userId);
  const wanted = { membershipId, name: "시험용", expiresAt: null, by: null, now: new Date() };
  const { id } = await createApiKey(scopeForAdministration(centreId), wanted);
  acknowledge("key", id);
}

function* changesItsMind(): Work<void> {
  const rows = [{ id: `never-${Math.random()}`, name: "되돌린 법인", createdAt: new Date() }];
  const columns = ["id", "name", "createdAt"] as const;
  yield* run(insertRows(database().engine, { into: "Corporation", columns, rows }));
  throw new Error("rolled back on purpose");
}

const rollBack = () =>
  database()
    .write(changesItsMind)
    .catch(() => undefined);

async function repeat(work: () => Promise<unknown>): Promise<never> {
  for (;;) {
    await work();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

await Promise.all([checks, people, rollBack, checks, rollBack].map(repeat));
