import "server-only";
import type { Locale } from "@/lib/i18n";
import { sectionsIn } from "@/lib/journey-map/starter-library/sections";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { listFactorLibrary } from "../factors/reads";
import { listFloors } from "../floors/reads";
import type { CentreScope } from "../viewer";
import { centreTouchpoints } from "./centre-touchpoints";
import { passingJourneys } from "./passing-journeys";

/** What an editor offers besides the map itself: the centre's touchpoints, factors and floors, and what centres have in common. */
export async function editorMaterial(scope: CentreScope, locale: Locale) {
  const [ours, passing, factors, floors] = await Promise.all([
    centreTouchpoints(scope),
    passingJourneys(scope),
    listFactorLibrary(scope),
    listFloors(scope),
  ]);
  const starters = startersIn(locale);
  const sections = sectionsIn(locale, starters);
  return { ours, passing, starters, sections, factors, floors };
}
