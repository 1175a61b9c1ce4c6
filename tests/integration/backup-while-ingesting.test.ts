import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { restoreBackup } from "@/lib/server/backup";
import { recordChecks } from "@/lib/server/checks/record-checks";
import { type DataPlace, openDatabase } from "@/lib/server/db";
import type { Viewer } from "@/lib/server/viewer";
import { dataPlaceOf } from "@/prisma/data-place";
import { aBackupOf, aFolder } from "../support/backups";
import { freshDatabase } from "../support/fresh-database";
import { aBareCentre, aTouchpoint, type PlacedTouchpoint } from "../support/places";

const BATCH = 50;

let place: DataPlace;
let viewer: Viewer;
let gate: PlacedTouchpoint;
beforeAll(async () => {
  await freshDatabase();
  place = dataPlaceOf(process.env);
  viewer = await aBareCentre();
  gate = await aTouchpoint(viewer.centreId, [{ basic: true }, { basic: false }]);
});

async function recordBatch(): Promise<readonly string[]> {
  const now = new Date();
  const items = Array.from({ length: BATCH }, (_, index) => ({
    id: uuid(),
    touchpointId: gate.id,
    observedAt: now,
    announced: true,
    results: gate.factorIds.map((factorId) => ({
      factorId,
      answer: index % 7 === 0 ? ("no" as const) : ("yes" as const),
    })),
  }));
  await recordChecks(viewer, items, { now });
  return items.map(({ id }) => id);
}

/** Records batch after batch until it is told to stop; what is acknowledged is in `recorded`. */
function ingest() {
  const recorded: string[][] = [];
  let going = true;
  const loop = async () => {
    while (going) {
      recorded.push([...(await recordBatch())]);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const ended = loop();
  const stop = () => {
    going = false;
    return ended;
  };
  return { recorded, stop };
}

async function restoredIds(file: string): Promise<ReadonlySet<string>> {
  const elsewhere = { dataDir: aFolder() };
  const now = new Date();
  const { tallies } = await restoreBackup({ place: elsewhere, file, now, mayErase: false });
  expect(tallies).toEqual({ holds: true, differences: [] });
  const opened = openDatabase(elsewhere);
  const rows = await opened.prisma.check.findMany({ select: { id: true } });
  await opened.close();
  return new Set(rows.map(({ id }) => id));
}

describe("[R11] a backup made while checks come in", () => {
  it("holds all that was acknowledged before it, whole batches only, and nothing after a gap", async () => {
    for (let batch = 0; batch < 40; batch += 1) await recordBatch();
    const { recorded, stop } = ingest();
    while (recorded.length < 5) await new Promise((resolve) => setImmediate(resolve));
    const before = recorded.length;
    const { file, rows } = await aBackupOf(place);
    const during = recorded.length - before;
    await stop();
    const kept = await restoredIds(file);
    const wholes = recorded.map((ids) => ids.filter((id) => kept.has(id)).length);
    const end = wholes.findIndex((count) => count < BATCH);
    expect(during).toBeGreaterThan(0);
    expect(end).toBeGreaterThanOrEqual(before);
    expect(wholes.slice(end).every((count) => count === 0)).toBe(true);
    expect(kept.size).toBe(rows.Check);
    expect(kept.size).toBe((40 + end) * BATCH);
  });
});
