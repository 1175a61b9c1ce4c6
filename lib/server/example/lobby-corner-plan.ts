import "server-only";
import { type DocumentedJourney, documentedJourney } from "@/lib/schemas/journey-document";
import { database, sql } from "../db";
import { createPlan } from "../journeys/plans/create-plan";
import type { StoredJourney } from "../journeys/stored-journeys";
import type { CentreScope } from "../viewer";
import { fromLibrary, OFFICE_HOURS } from "./from-library";

const CORNER = "corner";
/** Facing the entrance, it is met sooner than the end of the lobby. */
const LOBBY_SECONDS = 6;

/** The newcomer's path with a counselling corner in the lobby, where the counselling team takes turns. */
function pathWithCorner({ journey }: StoredJourney["document"]): DocumentedJourney {
  const { touchpoints, links } = journey;
  const lobby = touchpoints.find(({ name }) => name === "1층 로비");
  if (!lobby) throw new Error("the newcomer's path has no lobby");
  const corner = fromLibrary("desk", {
    duty: "상담",
    procedure: "상담팀이 돌아가며 앉아, 들어오시는 분께 먼저 일어나 인사하고 용건을 여쭙니다.",
    attendedHours: OFFICE_HOURS,
    durationSeconds: 60,
  });
  const planned = { ...corner, id: CORNER, name: "상담 코너" };
  return documentedJourney.parse({
    ...journey,
    plan: "toBe",
    touchpoints: touchpoints.flatMap((touchpoint) =>
      touchpoint === lobby ? [{ ...lobby, durationSeconds: LOBBY_SECONDS }, planned] : [touchpoint],
    ),
    links: [
      ...links.map((link) => (link.from === lobby.id ? { ...link, from: CORNER } : link)),
      { from: lobby.id, to: CORNER },
    ],
  });
}

/** The to-be plan of the newcomer's journey, unless it has one. */
export async function planLobbyCorner(
  scope: CentreScope,
  { id: journeyId, document }: StoredJourney,
  now: Date,
): Promise<void> {
  const planned = await database().read(
    sql`SELECT "id" FROM "Plan"
      WHERE "centreId" = ${scope} AND "journeyId" = ${journeyId} AND "kind" = 'toBe' LIMIT 1`,
  );
  if (planned.length > 0) return;
  const path = pathWithCorner(document);
  await createPlan(scope, { journeyId, name: "로비 상담 코너", path }, now);
}
