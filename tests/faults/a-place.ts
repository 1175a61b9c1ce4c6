import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import { openDatabase, replaceDatabase } from "@/lib/server/db";
import { scopeForAdministration } from "@/lib/server/viewer";
import { prepareData } from "@/prisma/prepare";
import { aKeyHolder } from "../support/people";
import { aTouchpoint, type PlacedTouchpoint } from "../support/places";

export interface Place {
  readonly dataDir: string;
  readonly centreId: string;
  readonly userId: string;
  readonly key: string;
  readonly gate: PlacedTouchpoint;
  remove(): void;
}

/** A data folder with a centre, somebody with a key, and one touchpoint to check. */
export async function aPlace(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), "mot-fault-"));
  await prepareData({ dataDir });
  await replaceDatabase(openDatabase({ dataDir }));
  const { centreId, userId, key } = await aKeyHolder();
  const gate = await aTouchpoint(scopeForAdministration(centreId), [
    { basic: true },
    { basic: true },
    { basic: false },
  ]);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  return { dataDir, centreId, userId, key, gate, remove };
}

/** A check as a phone sends it; every seventh failed. */
export const aCheckBody = ({ gate }: Pick<Place, "gate">, index: number) => ({
  id: uuid(),
  touchpointId: gate.id,
  observedAt: new Date(Date.UTC(2026, 9, 1 + (index % 30), 3)).toISOString(),
  announced: true,
  results: gate.factorIds.map((factorId, position) => ({
    factorId,
    answer: position === 0 && index % 7 === 0 ? ("no" as const) : ("yes" as const),
  })),
});
