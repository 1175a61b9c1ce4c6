import "server-only";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import type { Locale } from "@/lib/i18n";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { getCentre } from "../centre/reads";
import type { ScoredJourney } from "../journeys/score-of-journey";
import type { CentreScope } from "../viewer";

/** What every drawing is made for. */
export interface Drawing {
  readonly scope: CentreScope;
  readonly journey: DocumentedJourney;
  readonly locale: Locale;
  readonly now: Date;
  /** What its checks say; null where they are not wanted. */
  readonly figures: Pick<ScoredJourney, "score" | "window"> | null;
}

/** Below its title: for whom, whose, and of which day. */
export async function detailsOf({ scope, journey, locale, now }: Drawing): Promise<string> {
  const { name, timeZone } = await getCentre(scope);
  const persona = journey.persona === journey.name ? "" : journey.persona;
  const day = formatDay(dayOf(now, timeZone), locale);
  return [persona, name, day].filter(Boolean).join(" · ");
}
