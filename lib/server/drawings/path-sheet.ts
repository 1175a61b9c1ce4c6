import "server-only";
import { pathMarkup } from "@/lib/exchange/drawing/path-markup";
import type { SheetContent } from "@/lib/exchange/drawing/sheet";
import { formatDuration } from "@/lib/format/durations";
import { formatPartOf } from "@/lib/format/numbers";
import { translate } from "@/lib/i18n";
import { lanesByHand } from "@/lib/journey-map/path-layout/lanes-by-hand";
import { pathLayout } from "@/lib/journey-map/path-layout/path-layout";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { bandLabel } from "./band-label";
import { drawnTexts, lookOf, windowOf } from "./drawn-evidence";
import { type Drawing, detailsOf } from "./drawn-words";
import { pathLegend } from "./path-legend";

/** 10명 중 3명 where that is exact, else of a hundred. */
function sayShare(share: number, { locale }: Drawing): string {
  const isTenth = Math.abs(share * 10 - Math.round(share * 10)) < 1e-9;
  const whole = isTenth ? 10 : 100;
  const part = Math.min(whole - 1, Math.max(1, Math.round(share * whole)));
  return formatPartOf({ part, whole, counter: "명" }, locale);
}

function layoutOf(drawing: Drawing) {
  const { journey, locale } = drawing;
  return pathLayout({
    journey: scoringJourney(journey),
    texts: drawnTexts(drawing),
    lanes: lanesByHand(journey),
    bandLabel: bandLabel(drawing),
    headings: {
      nonRoutine: translate(locale, "journey.map.nonRoutine"),
      unreachable: translate(locale, "journey.map.unreachable"),
    },
    sayShare: (share) => sayShare(share, drawing),
    saySecond: (second) => formatDuration(second, locale),
  });
}

/** The path over time as a sheet of paper. */
export async function pathSheet(drawing: Drawing): Promise<SheetContent> {
  const { journey, locale } = drawing;
  const layout = layoutOf(drawing);
  const drawn = journey.touchpoints.map((touchpoint, place) => {
    const stop = { look: lookOf(drawing, touchpoint), number: String(place + 1) };
    return [touchpoint.id, stop] as const;
  });
  return {
    title: journey.name,
    details: [await detailsOf(drawing), windowOf(drawing)].filter(Boolean).join(" · "),
    frame: layout.frame,
    markup: pathMarkup(layout, new Map(drawn)),
    legend: pathLegend({ locale, layout, looks: drawn.map(([, { look }]) => look) }),
  };
}
