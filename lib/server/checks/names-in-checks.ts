import "server-only";
import { database } from "../db";
import type { CentreScope } from "../viewer";
import type { ListedCheck } from "./check-records";

export interface NamedPlace {
  readonly name: string;
  readonly place: string;
}

export interface NamedFactor {
  readonly name: string;
  readonly kind: string;
  readonly standard: string;
}

/** What the ids in checks are called today, archived ones too. */
export interface NamesInChecks {
  readonly touchpoints: ReadonlyMap<string, NamedPlace>;
  readonly factors: ReadonlyMap<string, NamedFactor>;
  readonly journeys: ReadonlyMap<string, string>;
}

const isThere = (id: string | null): id is string => id !== null;

export async function namesInChecks(
  centreId: CentreScope,
  checks: readonly ListedCheck[],
): Promise<NamesInChecks> {
  const { prisma } = database();
  const among = (ids: readonly string[]) => ({ centreId, id: { in: [...new Set(ids)] } });
  const factorIds = checks.flatMap(({ results }) => results.map(({ factorId }) => factorId));
  const [touchpoints, factors, journeys] = await Promise.all([
    prisma.touchpoint.findMany({
      where: among(checks.map(({ touchpointId }) => touchpointId)),
      select: { id: true, name: true, place: true },
    }),
    prisma.factor.findMany({
      where: among(factorIds),
      select: { id: true, name: true, kind: true, standard: true },
    }),
    prisma.journey.findMany({
      where: among(checks.map(({ journeyId }) => journeyId).filter(isThere)),
      select: { id: true, name: true },
    }),
  ]);
  return {
    touchpoints: new Map(touchpoints.map(({ id, ...named }) => [id, named])),
    factors: new Map(factors.map(({ id, ...named }) => [id, named])),
    journeys: new Map(journeys.map(({ id, name }) => [id, name])),
  };
}
