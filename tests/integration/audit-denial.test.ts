import { beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "@/lib/server/audit";
import { noteDenial } from "@/lib/server/audit/denial";
import type { Database } from "@/lib/server/db";
import { viewerOf } from "@/lib/server/viewer";
import { freshDatabase } from "../support/fresh-database";
import { aKeyHolder } from "../support/people";

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

async function aViewer() {
  const { headers } = await aKeyHolder({ role: "staff" });
  return viewerOf(new Request("http://localhost/", { headers }));
}

const denialsIn = async (chain: string) =>
  (await database.prisma.auditEntry.findMany({ where: { chain, action: "denied" } })).map(
    ({ actorId, detail }) => ({ actorId, detail }),
  );

describe("[S15] a denial", () => {
  it("is told in the centre's log once a minute, however often somebody asks", async () => {
    const viewer = await aViewer();
    const start = Date.now();
    for (const seconds of [0, 1, 30, 59, 61])
      await noteDenial({
        viewer,
        permission: "manage-people",
        now: new Date(start + seconds * 1_000),
      });
    await noteDenial({ viewer, permission: "manage-settings", now: new Date(start) });
    const line = (permission: string) => ({
      actorId: viewer.userId,
      detail: JSON.stringify({ permission, role: "staff" }),
    });
    expect(await denialsIn(viewer.centreId)).toEqual([
      line("manage-people"),
      line("manage-people"),
      line("manage-settings"),
    ]);
    expect(await verifyAudit(viewer.centreId)).toMatchObject({ holds: true });
  });

  it("stays a denial when it cannot be written down", async () => {
    const viewer = await aViewer();
    const unreachable = await freshDatabase();
    await unreachable.close();
    const denial = { viewer, permission: "manage-people", now: new Date() } as const;
    await expect(noteDenial(denial)).resolves.toBeUndefined();
  });
});
