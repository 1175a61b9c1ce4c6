import "server-only";
import { database } from "../db";
import { Refusal } from "../errors";
import type { CheckReader } from "./check-records";
import { checkableStops } from "./checkable-stops";

export interface FactorToAsk {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: "facility" | "procedure" | "manner";
  readonly standard: string;
}

export interface TouchpointToCheck {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** Basic ones first: what a visitor takes for granted comes before kindness. */
  readonly factors: readonly FactorToAsk[];
  readonly journey: {
    readonly id: string;
    readonly name: string;
    readonly revision: number;
  } | null;
}

interface Asked {
  readonly touchpointId: string;
  readonly journeyId: string | null;
  /** Factors that were answered before, asked again though they are archived by now. */
  readonly answeredIds?: readonly string[];
}

export const basicFirst = <Factor extends { readonly basic: boolean }>(
  factors: readonly Factor[],
): readonly Factor[] => [
  ...factors.filter(({ basic }) => basic),
  ...factors.filter(({ basic }) => !basic),
];

/** The path on which it is checked: the one that is named, else its only one. */
async function journeyOf(reader: CheckReader, { touchpointId, journeyId }: Asked) {
  const stops = (await checkableStops(reader)).filter((stop) => stop.touchpointId === touchpointId);
  const named = stops.find((stop) => stop.journeyId === journeyId);
  const stop = named ?? (journeyId === null && stops.length === 1 ? stops[0] : undefined);
  // A monitor checks on assigned journeys only: without one, there is no such place.
  if (!stop && reader.assignedJourneyIds !== null) throw new Refusal("not-found");
  return stop ? { id: stop.journeyId, name: stop.journeyName, revision: stop.revision } : null;
}

/**
 * A touchpoint with the questions that are asked there.
 * @throws Refusal `not-found`
 */
export async function touchpointToCheck(
  reader: CheckReader,
  asked: Asked,
): Promise<TouchpointToCheck> {
  const found = await database().prisma.touchpoint.findFirst({
    where: { id: asked.touchpointId, centreId: reader.scope },
    select: {
      id: true,
      name: true,
      place: true,
      factors: {
        where: { OR: [{ archivedAt: null }, { id: { in: [...(asked.answeredIds ?? [])] } }] },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { id: true, name: true, basic: true, kind: true, standard: true },
      },
    },
  });
  if (!found) throw new Refusal("not-found");
  const journey = await journeyOf(reader, asked);
  return {
    ...found,
    factors: basicFirst(found.factors as readonly FactorToAsk[]),
    journey,
  };
}
