import { journeyDocument } from "@/lib/schemas/journey-document";
import { database, openDatabase, replaceDatabase, sql } from "@/lib/server/db";
import { createJourney } from "@/lib/server/journeys/create-journey";
import { scopeForAdministration } from "@/lib/server/viewer";
import type { ExampleApp } from "./example-app";

interface Size {
  readonly touchpoints: number;
  readonly links: number;
}

/** A long path; further links lead past the next touchpoint. */
function aLargeMap({ touchpoints, links }: Size) {
  const chain = Array.from({ length: Math.max(0, touchpoints - 1) }, (_, place) => ({
    from: `t${place}`,
    to: `t${place + 1}`,
  }));
  const past = Array.from({ length: Math.max(0, links - chain.length) }, (_, place) => ({
    from: `t${2 * place}`,
    to: `t${2 * place + 2}`,
  }));
  return { touchpoints: namesOf(touchpoints), links: [...chain, ...past] };
}

const namesOf = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `t${place}`,
    name: `접점 ${place + 1}`,
    durationSeconds: 5 + (place % 20),
  }));

/**
 * Made beside the running app, in its own data. The address takes 500 touchpoints at most; what is larger goes in
 * without being asked whether it may.
 */
export async function aLargeJourney({ dataDir }: ExampleApp, size: Size): Promise<string> {
  const { touchpoints, links } = aLargeMap(size);
  const fewest = journeyDocument.parse({
    format: "mot-journey",
    version: 1,
    journey: { name: "큰 동선", touchpoints: namesOf(1), links: [] },
  });
  const [plain] = fewest.journey.touchpoints;
  const journey = {
    ...fewest.journey,
    touchpoints: touchpoints.map((touchpoint) => ({ ...plain, ...touchpoint })),
    links: links.map((link) => ({ ...link, weight: null })),
  };
  await replaceDatabase(openDatabase({ dataDir }));
  const [director] = await database().read<{ centreId: string; userId: string }>(
    sql`SELECT "centreId", "userId" FROM "Membership" WHERE "role" = 'director' LIMIT 1`,
  );
  if (!director) throw new Error("nobody to draw for");
  const author = { scope: scopeForAdministration(director.centreId), userId: director.userId };
  const document = { ...fewest, journey } as typeof fewest;
  const { id } = await createJourney(author, document, {
    reuseTouchpoints: false,
    now: new Date(),
  });
  return id;
}
