import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { listAuditChains, verifyAudit } from "@/lib/server/audit";
import { restoreBackup, type WrittenBackup } from "@/lib/server/backup";
import { type Database, type DataPlace, openDatabase, run, sql } from "@/lib/server/db";
import { dataPlaceOf } from "@/prisma/data-place";
import { aBackupOf, aFolder, everyRow, fillEverything } from "../support/backups";
import { freshDatabase, freshPlace } from "../support/fresh-database";

let database: Database;
let source: DataPlace;
let backup: WrittenBackup;
beforeAll(async () => {
  database = await freshDatabase();
  source = dataPlaceOf(process.env);
  await fillEverything();
  backup = await aBackupOf(source);
});

const restoreInto = (place: DataPlace, { file }: { file: string }) =>
  restoreBackup({ place, file, now: new Date(), mayErase: false });

const linesOf = ({ file }: WrittenBackup): readonly string[] =>
  gunzipSync(readFileSync(file)).toString().trimEnd().split("\n");

interface Header {
  readonly tables: readonly { readonly name: string }[];
}

describe("a backup", () => {
  it("goes from this engine to the embedded one and back, row for row", async () => {
    const embedded = { dataDir: aFolder() };
    const restored = await restoreInto(embedded, backup);
    expect(restored).toMatchObject({ rows: backup.rows, tallies: { holds: true }, kept: null });
    const again = await aBackupOf(embedded);
    const back = await freshPlace();
    await restoreInto(back, again);
    const last = await aBackupOf(back);
    expect([again.rowsSha256, last.rowsSha256]).toEqual([backup.rowsSha256, backup.rowsSha256]);
    const before = await everyRow(source);
    expect(await everyRow(embedded)).toEqual(before);
    expect(await everyRow(back)).toEqual(before);
  });

  it("gives a database in which checks and the audit log are append-only as before", async () => {
    const place = await freshPlace();
    await restoreInto(place, backup);
    const restored = openDatabase(place);
    const empty = (table: "Check" | "AuditEntry") =>
      restored.write(() =>
        run(table === "Check" ? sql`DELETE FROM "Check"` : sql`DELETE FROM "AuditEntry"`),
      );
    await expect(empty("Check")).rejects.toThrow(/append-only/);
    await expect(empty("AuditEntry")).rejects.toThrow(/append-only/);
    expect(await restored.prisma.check.count()).toBe(backup.rows.Check);
    await restored.close();
  });

  it("holds every table of the data model but sessions and half-done confirmations", async () => {
    const schema = readFileSync("prisma/schema.prisma", "utf8");
    const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
    const { tables } = JSON.parse(linesOf(backup)[0] ?? "") as Header;
    const kept = tables.map(({ name }) => name);
    expect([...kept, "Session", "Verification"].sort()).toEqual(models.sort());
    expect(Object.keys(backup.rows)).toEqual(kept);
  });

  it("holds no session, no confirmation and no secret that signs cookies", async () => {
    const text = linesOf(backup).join("\n");
    expect(text).toContain("DROP TABLE");
    expect(text).not.toContain("hash-of-a-session");
    expect(text).not.toContain("half-done-secret");
    const place = await freshPlace();
    await restoreInto(place, backup);
    const restored = openDatabase(place);
    expect(await restored.prisma.session.count()).toBe(0);
    await restored.close();
  });

  it("is a file that only its owner reads, with the size and SHA-256 that were told", async () => {
    const bytes = readFileSync(backup.file);
    expect(backup.bytes).toBe(bytes.length);
    expect(backup.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(statSync(backup.file).mode & 0o777).toBe(0o600);
  });

  it("keeps the audit log's chains whole", async () => {
    const place = await freshPlace();
    await restoreInto(place, backup);
    const chains = await listAuditChains();
    expect(chains.length).toBeGreaterThan(0);
    for (const chain of chains) expect(await verifyAudit(chain)).toMatchObject({ holds: true });
    expect(await database.prisma.auditEntry.count()).toBe(backup.rows.AuditEntry);
  });
});
