import { v7 as uuid } from "uuid";
import { database, insertRows, run, sql, type Work } from "@/lib/server/db";
import { scopeForAdministration, type Viewer } from "@/lib/server/viewer";

interface FactorShape {
  readonly basic: boolean;
}

export interface PlacedTouchpoint {
  readonly id: string;
  readonly factorIds: readonly string[];
}

const AT = new Date("2026-01-01T00:00:00Z");

function* place(centreId: string, factors: readonly FactorShape[]): Work<PlacedTouchpoint> {
  const { engine } = database();
  const id = uuid();
  yield* run(
    insertRows(engine, {
      into: "Touchpoint",
      columns: [
        "id",
        "centreId",
        "name",
        "place",
        "channel",
        "duty",
        "procedure",
        "routine",
        "greets",
        "attendedHours",
        "code",
        "createdAt",
      ],
      rows: [
        {
          id,
          centreId,
          name: `접점 ${id}`,
          place: "",
          channel: "face",
          duty: "",
          procedure: "",
          routine: true,
          greets: false,
          attendedHours: "[]",
          code: id,
          createdAt: AT,
        },
      ],
    }),
  );
  const rows = factors.map(({ basic }, position) => ({
    id: uuid(),
    centreId,
    touchpointId: id,
    name: `요소 ${position}`,
    basic,
    kind: "procedure",
    standard: "",
    position,
    createdAt: AT,
  }));
  if (rows.length > 0)
    yield* run(
      insertRows(engine, {
        into: "Factor",
        columns: [
          "id",
          "centreId",
          "touchpointId",
          "name",
          "basic",
          "kind",
          "standard",
          "position",
          "createdAt",
        ],
        rows,
      }),
    );
  return { id, factorIds: rows.map((row) => row.id) };
}

/** A touchpoint of a centre with the factors given. */
export const aTouchpoint = (centreId: string, factors: readonly FactorShape[]) =>
  database().write(() => place(centreId, factors));

/** A centre by itself, and a viewer who may do everything in it. */
export async function aBareCentre({ rulesRecorded = true } = {}): Promise<Viewer> {
  const id = uuid();
  const recordedAt = rulesRecorded ? AT : null;
  await database().write(function* (): Work<void> {
    yield* run(
      sql`INSERT INTO "Centre" ("id", "name", "timeZone", "isExample", "rulesRecordedAt", "createdAt")
          VALUES (${id}, '시험 복지관', 'Asia/Seoul', ${false}, ${recordedAt}, ${AT})`,
    );
  });
  return {
    scope: scopeForAdministration(id),
    centreId: id,
    role: "director",
    userId: uuid(),
    membershipId: uuid(),
    via: "api-key",
    timeZone: "Asia/Seoul",
    assignedJourneyIds: null,
    mustChangePassword: false,
  };
}
