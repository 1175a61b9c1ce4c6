import "server-only";
import { element } from "@/lib/exchange/drawing/markup";
import { PAPER } from "@/lib/exchange/drawing/paper-colours";
import { LOOKS, pathMarkup, type StopLook } from "@/lib/exchange/drawing/path-markup";
import type { LegendItem, SheetContent } from "@/lib/exchange/drawing/sheet";
import { formatDuration } from "@/lib/format/durations";
import { formatPartOf, formatPercent } from "@/lib/format/numbers";
import { type Locale, translate } from "@/lib/i18n";
import { pathLayout } from "@/lib/journey-map/path-layout/path-layout";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { firstSeconds } from "@/lib/scoring";
import { type Drawing, detailsOf } from "./drawn-words";

type Touchpoint = DocumentedJourney["touchpoints"][number];

function lookOf({ greets, routine, major }: Touchpoint): StopLook {
  if (greets && routine) return "greets";
  return major ? "plain" : "minor";
}

function noteOf({ place, routine, occurrence }: Touchpoint, locale: Locale): string {
  const often =
    routine || occurrence === null
      ? ""
      : translate(locale, "journey.map.occurrence", {
          count: String(Math.round(occurrence * 1_000) / 10),
        });
  return [place, often].filter(Boolean).join(" · ");
}

function bandLabel(share: number, locale: Locale): string {
  if (share <= 0) return translate(locale, "journey.map.band.nobody");
  if (share >= 1) return translate(locale, "journey.map.band.everybody");
  return translate(locale, "journey.map.band.some", { share: formatPercent(share, 0) });
}

function layoutOf({ journey, locale }: Drawing) {
  const scoring = scoringJourney(journey);
  const texts = journey.touchpoints.map((touchpoint) => {
    const note = noteOf(touchpoint, locale);
    return [touchpoint.id, { title: touchpoint.name, note, flag: "" }] as const;
  });
  return pathLayout({
    journey: scoring,
    texts: Object.fromEntries(texts),
    bandLabel: bandLabel(firstSeconds(scoring, {}).welcomedShare, locale),
    headings: {
      nonRoutine: translate(locale, "journey.map.nonRoutine"),
      unreachable: translate(locale, "journey.map.unreachable"),
    },
    sayShare: (share) => {
      const part = Math.min(99, Math.max(1, Math.round(share * 100)));
      return formatPartOf({ part, whole: 100, counter: "명" }, locale);
    },
    saySecond: (second) => formatDuration(second, locale),
  });
}

const sampleOf = (look: StopLook): string =>
  element("rect", { x: 2, y: 1, width: 24, height: 16, rx: 8, ...LOOKS[look] });

function legendOf({ journey, locale }: Drawing, hasAxis: boolean): readonly LegendItem[] {
  const used = new Set(journey.touchpoints.map(lookOf));
  const looks = (["plain", "greets", "minor"] as const).filter((look) => used.has(look));
  const band = {
    sample: element("rect", {
      width: 28,
      height: 18,
      fill: PAPER.band,
      stroke: PAPER["band-edge"],
    }),
    text: translate(locale, "drawings.firstSeconds"),
  };
  const axis = {
    sample: element("path", {
      d: "M0 8H28M1 8v7M15 8v7M22 8v7M27 8v7",
      fill: "none",
      stroke: PAPER.edge,
    }),
    text: translate(locale, "drawings.axis"),
  };
  const explained = looks.map((look) => ({
    sample: sampleOf(look),
    text: translate(locale, `drawings.looks.${look}`),
  }));
  return hasAxis ? [...explained, band, axis] : explained;
}

/** The path over time as a sheet of paper. */
export async function pathSheet(drawing: Drawing): Promise<SheetContent> {
  const { journey } = drawing;
  const layout = layoutOf(drawing);
  const drawn = journey.touchpoints.map((touchpoint, place) => {
    const stop = { look: lookOf(touchpoint), number: String(place + 1) };
    return [touchpoint.id, stop] as const;
  });
  return {
    title: journey.name,
    details: await detailsOf(drawing),
    frame: layout.frame,
    markup: pathMarkup(layout, new Map(drawn)),
    legend: legendOf(drawing, layout.axis !== null),
  };
}
