import "server-only";
import type { StopLook } from "@/lib/exchange/drawing/path-markup";
import { formatDays } from "@/lib/format/dates";
import { formatDuration } from "@/lib/format/durations";
import { formatPartOf } from "@/lib/format/numbers";
import { translate } from "@/lib/i18n";
import { type Arrival, pathArrivals } from "@/lib/journey-map/path-layout/path-arrivals";
import type { StopTexts } from "@/lib/journey-map/path-layout/types";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import type { Drawing } from "./drawn-words";

type Touchpoint = DocumentedJourney["touchpoints"][number];

/** What was seen, where anything was. */
function scoreOf({ figures }: Drawing) {
  const score = figures?.score;
  return score !== undefined && score.links.length > 0 ? score : null;
}

export function lookOf(drawing: Drawing, { id, greets, routine, major }: Touchpoint): StopLook {
  const score = scoreOf(drawing);
  if (score?.weakest?.id === id) return "weakest";
  if (score?.blindSpots.includes(id)) return "blind";
  if (greets && routine) return "greets";
  return major ? "plain" : "minor";
}

/** Of which days the checks are; empty where there are none. */
export function windowOf(drawing: Drawing): string {
  const { figures, locale } = drawing;
  if (!figures || scoreOf(drawing) === null) return "";
  return translate(locale, "drawings.window", { range: formatDays(figures.window, locale) });
}

function evidenceOf(drawing: Drawing, touchpoint: Touchpoint): string {
  const { locale } = drawing;
  const { id } = touchpoint;
  const score = scoreOf(drawing);
  if (score === null) return "";
  const link = score.links.find((one) => one.id === id);
  if (!link && !score.blindSpots.includes(id)) return "";
  if (!link) {
    const isAskable = uncheckableOf([touchpoint]).length === 0;
    return translate(locale, `journey.map.${isAskable ? "blind" : "uncheckable"}`);
  }
  const counts = formatPartOf({ part: link.failed, whole: link.passed + link.failed }, locale);
  return translate(locale, "journey.map.missed", { counts });
}

function oftenOf({ routine, occurrence }: Touchpoint, { locale }: Drawing): string {
  if (routine || occurrence === null) return "";
  const count = String(Math.round(occurrence * 1_000) / 10);
  return translate(locale, "journey.map.occurrence", { count });
}

/** How long it takes, where somebody wrote it down. */
function takenOf({ durationSeconds, routine }: Touchpoint, { locale }: Drawing): string {
  if (!routine || durationSeconds === null || durationSeconds === 0) return "";
  const duration = unbroken(formatDuration(durationSeconds, locale));
  return translate(locale, "drawings.taken", { duration });
}

/** A number stays beside its unit. */
const unbroken = (text: string): string => text.replace(/(\d) /g, "$1\u00a0");

function reachedOf(arrival: Arrival | undefined, { locale }: Drawing): string {
  const [first = 0, last = 0] = arrival?.seconds ?? [];
  if (first === last) return "";
  const to = unbroken(formatDuration(last, locale));
  const from = last < 60 ? String(first) : unbroken(formatDuration(first, locale));
  const between = locale === "ko" ? "~" : last < 60 ? "–" : " – ";
  const when = `${from}${between}${to}`;
  return translate(locale, "journey.map.at", { when });
}

function flagOf(drawing: Drawing, { id, factors }: Touchpoint): string {
  const weakest = scoreOf(drawing)?.weakest;
  if (weakest?.id !== id) return "";
  const factor = factors.find((one) => one.id === weakest.factor?.id);
  const first = translate(drawing.locale, "drawings.key.weakest");
  return [first, factor?.name].filter(Boolean).join(" · ");
}

const noteOf = (said: readonly string[]): string => said.filter(Boolean).join(" · ");

/** What stands around each stop on paper. */
export function drawnTexts(drawing: Drawing): Readonly<Record<string, StopTexts>> {
  const arrivals = pathArrivals(scoringJourney(drawing.journey));
  const arrivalOf = new Map(arrivals.map((arrival) => [arrival.id, arrival]));
  return Object.fromEntries(
    drawing.journey.touchpoints.map((touchpoint) => {
      const { id, name, place } = touchpoint;
      const often = oftenOf(touchpoint, drawing);
      const taken = takenOf(touchpoint, drawing);
      const reached = reachedOf(arrivalOf.get(id), drawing);
      const note = noteOf([place, taken, often, reached, evidenceOf(drawing, touchpoint)]);
      return [id, { title: name, note, flag: flagOf(drawing, touchpoint) }];
    }),
  );
}

/** What a list says of each stop that it names. */
export function listedNotes(drawing: Drawing): ReadonlyMap<string, string> {
  return new Map(
    drawing.journey.touchpoints.map((touchpoint) => {
      const [flag, taken] = [flagOf(drawing, touchpoint), takenOf(touchpoint, drawing)];
      const [often, evidence] = [oftenOf(touchpoint, drawing), evidenceOf(drawing, touchpoint)];
      return [touchpoint.id, noteOf([flag, taken, often, evidence])];
    }),
  );
}
