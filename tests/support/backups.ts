import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { type WrittenBackup, writeBackup } from "@/lib/server/backup";
import { type DataPlace, database, insertRows, openDatabase, run } from "@/lib/server/db";
import type { Value } from "@/lib/server/db/statement";
import { setUpExample } from "@/lib/server/example/set-up-example";

const AT = new Date("2026-10-01T03:04:05.678Z");

export const aFolder = (): string => mkdtempSync(join(inject("scratch"), "backup-"));

/** A file name that nobody uses yet. */
export const aBackupFile = (): string => join(aFolder(), "centre.motbackup");

export const aBackupOf = (place: DataPlace): Promise<WrittenBackup> =>
  writeBackup({ place, file: aBackupFile(), now: new Date() });

type Rows = readonly Readonly<Record<string, Value>>[];

async function add(into: string, ...rows: Rows): Promise<void> {
  const { engine, write } = database();
  const columns = Object.keys(rows[0] ?? {});
  await write(() => run(insertRows(engine, { into, columns, rows })));
}

const STRANGE = `'"; DROP TABLE "Check"; -- \u2028 😀 가나다 \n\t \\ \\n [1] {"a":1}`;

/** Rows such as no form makes: odd texts, absent values, numbers that decimals do not hold. */
async function addStrangeRows(centreId: string): Promise<void> {
  const id = "0000";
  await add(
    "Corporation",
    { id: "b", name: STRANGE, createdAt: AT },
    { id: "가", name: "", createdAt: AT },
    { id: "B", name: "정렬은 바이트 순서로", createdAt: AT },
  );
  await add("Touchpoint", { id, centreId, name: STRANGE, code: "strange", createdAt: AT });
  const journey = { id, centreId, name: STRANGE, createdAt: AT, updatedAt: AT };
  await add("Journey", journey);
  await add("Plan", { id, centreId, journeyId: id, kind: "toBe", createdAt: AT });
  await add("Floor", { id, centreId, name: "1층", position: 1, createdAt: AT });
  const place = { floorId: id, floorX: 0.1 + 0.2, floorY: 1e-300, pathX: 3, pathY: -1 / 3 };
  const stop = { centreId, planId: id, touchpointId: id, position: 0, major: false };
  await add("Stop", { ...stop, ...place, entryWeight: 1e21 });
  const template = { section: "전화 문의", name: STRANGE, kind: "manner", position: 0 };
  await add("FactorTemplate", { id, centreId, ...template, basic: true, createdAt: AT });
  const walked = { startedAt: AT, receivedAt: AT, day: "2026-10-01", announced: false };
  await add("Walk", {
    ...{ centreId, id, journeyId: id, ...walked },
    ...{ complete: false, pausedSeconds: 7, impression: STRANGE, clockOff: true },
  });
  const elsewhere = { organisation: STRANGE, walk: "{}", startedAt: AT, receivedAt: AT };
  await add("ElsewhereWalk", { centreId, id, journeyId: id, ...elsewhere, day: "2026-10-01" });
  const image = { mediaType: "image/webp", bytes: 3, sha256: "00", createdAt: AT };
  await add("Attachment", { centreId, id, kind: "floor", ...image });
  await add("AttachmentContent", { centreId, id, content: "AAEC" });
  await add("VisitTally", {
    centreId,
    journeyId: id,
    day: "2026-10-01",
    complete: 0,
    hundred: 0,
    zero: 0,
  });
  const said = { receivedAt: AT, day: "2026-10-01" };
  const board = { ...said, counts: "[0,1,2,3,4]" };
  const correction = { supersedesId: id, reason: STRANGE };
  await add(
    "StickerBoard",
    { centreId, id, touchpointId: id, ...board, supersedesId: null, reason: null },
    { centreId, id: "1111", touchpointId: id, ...board, ...correction },
  );
  await add(
    "Feedback",
    { centreId, id, touchpointId: id, ...said, face: 5, comeAgain: null, locale: "ko" },
    { centreId, id: "1111", touchpointId: id, ...said, face: 1, comeAgain: false, locale: "en" },
  );
}

/** What must not be in a backup. */
async function addSecrets(): Promise<void> {
  const { id: userId } = await database().prisma.user.findFirstOrThrow();
  const at = { expiresAt: AT, createdAt: AT, updatedAt: AT };
  await add("Session", { id: "s", userId, token: "hash-of-a-session", ...at });
  await add("Verification", { id: "v", identifier: "i", value: "half-done-secret", ...at });
}

/** The example centre, strange rows and a session, in the test's database. */
export async function fillEverything(): Promise<void> {
  const { centreId } = await setUpExample(new Date());
  await addStrangeRows(centreId);
  await addSecrets();
}

/** Every row of every table as Prisma reads them: another way than the backup's. */
export async function everyRow(place: DataPlace): Promise<Readonly<Record<string, unknown>>> {
  const { prisma, close } = openDatabase(place);
  const all = async (rows: Promise<readonly unknown[]>) =>
    (await rows).map((row) => JSON.stringify(row)).sort();
  try {
    return {
      corporation: await all(prisma.corporation.findMany()),
      centre: await all(prisma.centre.findMany()),
      user: await all(prisma.user.findMany()),
      account: await all(prisma.account.findMany()),
      membership: await all(prisma.membership.findMany()),
      assignment: await all(prisma.journeyAssignment.findMany()),
      apiKey: await all(prisma.apiKey.findMany()),
      audit: await all(prisma.auditEntry.findMany()),
      touchpoint: await all(prisma.touchpoint.findMany()),
      factor: await all(prisma.factor.findMany()),
      template: await all(prisma.factorTemplate.findMany()),
      journey: await all(prisma.journey.findMany()),
      plan: await all(prisma.plan.findMany()),
      stop: await all(prisma.stop.findMany()),
      link: await all(prisma.link.findMany()),
      floor: await all(prisma.floor.findMany()),
      revision: await all(prisma.journeyRevision.findMany()),
      walk: await all(prisma.walk.findMany()),
      check: await all(prisma.check.findMany()),
      elsewhere: await all(prisma.elsewhereWalk.findMany()),
      attachment: await all(prisma.attachment.findMany()),
      content: await all(prisma.attachmentContent.findMany()),
      board: await all(prisma.stickerBoard.findMany()),
      feedback: await all(prisma.feedback.findMany()),
      momentTally: await all(prisma.momentTally.findMany()),
      factorTally: await all(prisma.factorTally.findMany()),
      visitTally: await all(prisma.visitTally.findMany()),
    };
  } finally {
    await close();
  }
}
