export interface AskedMoments {
  readonly visits: number;
  readonly contacts: number;
  /** The touchpoints are not whole: at a branch a visit meets one of them or another. */
  readonly isAbout: boolean;
}

/** A day that many centres know, to be replaced by one's own. */
const USUAL_VISITS = 100;
const MOST_VISITS = 100_000;
const MOST_CONTACTS = 500;

function wholeNumber(text: unknown, { usual, most }: { usual: number; most: number }): number {
  const isWhole = typeof text === "string" && /^\d{1,6}$/.test(text);
  const asked = isWhole ? Number(text) : 0;
  return asked >= 1 && asked <= most ? asked : usual;
}

interface Query {
  readonly visits?: unknown;
  readonly contacts?: unknown;
}

/** What an address asks for; else a hundred visits a day, and as many touchpoints as a visit meets on the average. */
export function askedMoments(
  { visits, contacts }: Query,
  journeys: readonly { readonly expectedTouchpoints: number }[],
): AskedMoments {
  const all = journeys.reduce((sum, journey) => sum + journey.expectedTouchpoints, 0);
  const mean = all / Math.max(1, journeys.length);
  const own = wholeNumber(contacts, { usual: 0, most: MOST_CONTACTS });
  return {
    visits: wholeNumber(visits, { usual: USUAL_VISITS, most: MOST_VISITS }),
    contacts: own || Math.max(1, Math.round(mean)),
    isAbout: own === 0 && mean >= 1 && !Number.isInteger(mean),
  };
}
