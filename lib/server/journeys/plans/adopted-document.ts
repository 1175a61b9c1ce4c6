import "server-only";
import type { DocumentedJourney, JourneyDocument } from "@/lib/schemas/journey-document";
import type { DocumentFactor, DocumentTouchpoint } from "../document-parts";
import type { StoredTouchpoint } from "../stored-touchpoints";

interface Adoption {
  /** What the journey is called, and who walks it. */
  readonly journey: Pick<DocumentedJourney, "name" | "persona">;
  readonly planned: DocumentedJourney;
  /** What is planned from, by id. */
  readonly sources: ReadonlyMap<string, StoredTouchpoint>;
}

/** A factor of the same name is the same factor: what a check has answered stays answered. */
function withKnownFactors(
  factors: readonly DocumentFactor[],
  source: StoredTouchpoint,
): DocumentFactor[] {
  const left = source.factors.filter(({ isArchived }) => !isArchived);
  return factors.map((factor) => {
    const place = left.findIndex(({ name }) => name === factor.name);
    const [known] = place < 0 ? [] : left.splice(place, 1);
    return known ? { ...factor, id: known.id } : factor;
  });
}

/** The ids under which the plan's touchpoints stand from now on: that of what they are planned from, once each. */
function lastingIds({ planned, sources }: Adoption): ReadonlyMap<string, string> {
  const taken = new Set(planned.touchpoints.map(({ id }) => id));
  return new Map(
    planned.touchpoints.map(({ id, sameAs }) => {
      if (sameAs === undefined || !sources.has(sameAs) || taken.has(sameAs)) return [id, id];
      taken.add(sameAs);
      return [id, sameAs];
    }),
  );
}

/** A plan as the path that is: what was planned from something is that thing, changed. */
export function adoptedDocument(adoption: Adoption): JourneyDocument {
  const { journey, planned, sources } = adoption;
  const ids = lastingIds(adoption);
  const known = (id: string) => ids.get(id) ?? id;
  const touchpoints = planned.touchpoints.map(
    ({ sameAs: _, ...touchpoint }): DocumentTouchpoint => {
      const id = known(touchpoint.id);
      const source = id === touchpoint.id ? undefined : sources.get(id);
      const { factors } = touchpoint;
      return { ...touchpoint, id, factors: source ? withKnownFactors(factors, source) : factors };
    },
  );
  const links = planned.links.map(({ from, to, weight }) => ({
    from: known(from),
    to: known(to),
    weight,
  }));
  const entries = planned.entries?.map(({ id, weight }) => ({ id: known(id), weight })) ?? null;
  const { name, persona } = journey;
  return {
    format: "mot-journey",
    version: 1,
    journey: { name, persona, plan: "asIs", touchpoints, links, entries },
  };
}
