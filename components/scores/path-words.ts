import { formatDuration } from "@/lib/format/durations";
import { formatPartOf } from "@/lib/format/numbers";
import { lanesByHand } from "@/lib/journey-map/path-layout/lanes-by-hand";
import { type Arrival, pathArrivals } from "@/lib/journey-map/path-layout/path-arrivals";
import {
  type PathDrawing,
  pathExtent,
  pathLayout,
} from "@/lib/journey-map/path-layout/path-layout";
import type { PathLayout, StopTexts } from "@/lib/journey-map/path-layout/types";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { leastWidth } from "../journey-map/path-drawing/path-drawing";
import type { StopMark } from "../journey-map/path-drawing/path-mark";
import type { StopLook } from "../journey-map/path-drawing/path-stop";
import { type DocumentedTouchpoint, type PathView, touchpointOf } from "./journey-view";
import { bandLabelOf } from "./say-first-seconds";
import { sayAfter } from "./say-seconds";
import { peopleOf } from "./say-share";

/** What the drawing, the list and the table say of one stop. */
export interface StopWords {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly look: StopLook;
  /** When visits arrive; empty off the time scale. */
  readonly when: string;
  readonly evidence: string;
  readonly flag: string;
  /** How it differs from another path; null where there is none, or no difference. */
  readonly mark: StopMark | null;
  /** Where visits go on to, with shares at a branch. */
  readonly next: string;
}

export interface PathPicture {
  readonly layout: PathLayout;
  /** In the order of the journey's own list. */
  readonly stops: readonly StopWords[];
  readonly untimed: number;
}

/** Everything that is drawn and said of a path. */
export function pathPicture(view: PathView): PathPicture {
  const { say, locale, journey, figures } = view;
  const scoring = scoringJourney(journey);
  const arrivals = new Map(pathArrivals(scoring).map((arrival) => [arrival.id, arrival]));
  const words = journey.touchpoints.map((touchpoint, place) => ({
    ...wordsOf(view, touchpoint, arrivals.get(touchpoint.id)),
    number: String(place + 1),
  }));
  const drawing: PathDrawing = {
    journey: scoring,
    texts: Object.fromEntries(
      words.map((stop) => [stop.id, textsOf(view, stop, arrivals.get(stop.id))]),
    ),
    bandLabel: bandLabelOf(view),
    headings: { nonRoutine: say("map.nonRoutine"), unreachable: say("map.unreachable") },
    sayShare: (share) => formatPartOf({ ...peopleOf(share), counter: "명" }, locale),
    saySecond: (second) => formatDuration(second, locale),
    lanes: lanesByHand(journey),
    ...(view.beside ? { beside: view.beside } : {}),
  };
  const layout = fittingLayout(drawing);
  const stops = words.map((stop) => ({ ...stop, next: nextOf(view, layout, stop.id) }));
  return { layout, stops, untimed: figures.firstSeconds.untimed.length };
}

/** Wide enough for a screen that a whole page can show. */
const PAGE = 1_100;

/** The first 15 seconds get much room, but not at the cost of the rest: where the path would not be seen whole, less. */
function fittingLayout(drawing: PathDrawing): PathLayout {
  const spacious = pathLayout(drawing);
  if (drawing.beside || leastWidth(spacious.frame) <= PAGE) return spacious;
  const whole = pathLayout({ ...drawing, beside: pathExtent(drawing.journey) });
  return whole.frame.width < spacious.frame.width ? whole : spacious;
}

/** A number stays beside its unit. */
const unbroken = (text: string): string => text.replace(/(\d) /g, "$1\u00a0");

/** A stop that is reached at different seconds says so: it is drawn as long as these are apart. */
function textsOf(
  { say }: PathView,
  { name, evidence, flag, when }: Omit<StopWords, "next">,
  arrival: Arrival | undefined,
): StopTexts {
  const isLong = arrival !== undefined && arrival.seconds[0] < arrival.seconds[1];
  const reached = isLong ? say("map.at", { when: unbroken(when) }) : "";
  return { title: name, note: [reached, evidence].filter(Boolean).join(" · "), flag };
}

function wordsOf(view: PathView, touchpoint: DocumentedTouchpoint, arrival: Arrival | undefined) {
  const { id, name } = touchpoint;
  const look = lookOf(view, touchpoint);
  const when = arrival ? sayAfter(arrival.seconds, view.locale) : "";
  const marked = view.marked?.[id];
  const evidence = marked?.note || evidenceOf(view, touchpoint);
  const flag = [marked?.word, flagOf(view, look, arrival)].filter(Boolean).join(" · ");
  return { id, name, look, when, evidence, flag, mark: marked?.mark ?? null };
}

function lookOf(
  { figures }: PathView,
  { id, major, greets, routine }: DocumentedTouchpoint,
): StopLook {
  const { weakest, blindSpots } = figures.score;
  if (weakest?.id === id) return "weakest";
  if (blindSpots.includes(id)) return "blind";
  if (greets && routine) return "greets";
  return major ? "plain" : "minor";
}

function evidenceOf({ say, locale, figures }: PathView, touchpoint: DocumentedTouchpoint): string {
  const { id, occurrence, routine } = touchpoint;
  const { links, blindSpots, notOccurred, weakest } = figures.score;
  const often =
    routine || occurrence === null
      ? ""
      : say("map.occurrence", { count: String(Math.round(occurrence * 1_000) / 10) });
  const isAskable = uncheckableOf([touchpoint]).length === 0;
  const link = links.find((one) => one.id === id);
  const counts =
    link && formatPartOf({ part: link.failed, whole: link.passed + link.failed }, locale);
  const unseen =
    (blindSpots.includes(id) && say(isAskable ? "map.blind" : "map.uncheckable")) ||
    (notOccurred.includes(id) && say("map.notOccurred"));
  const seen = counts && weakest?.id === id ? say("map.missed", { counts }) : counts;
  return [often, seen ?? unseen].filter(Boolean).join(" · ");
}

function flagOf(
  { say, locale, ...view }: PathView,
  look: StopLook,
  arrival: Arrival | undefined,
): string {
  const { weakest } = view.figures.score;
  const factor = touchpointOf(view, weakest?.id ?? null)?.factors.find(
    ({ id }) => id === weakest?.factor?.id,
  );
  const greeting =
    arrival?.firstGreeting &&
    say("map.firstGreeting", { when: unbroken(sayAfter(arrival.firstGreeting, locale)) });
  const weak = look === "weakest" ? [say("map.weakest"), factor?.name] : [];
  return [...weak, greeting].filter(Boolean).join(" · ");
}

function nextOf(
  { say, locale, ...view }: PathView,
  { links, apart }: PathLayout,
  id: string,
): string {
  const ways = links.filter((link) => link.from === id);
  const isApart = apart.some(({ stops }) => stops.some((stop) => stop.id === id));
  if (ways.length === 0) return isApart ? "" : say("map.end");
  return ways
    .map(({ to, portion }) => {
      const name = touchpointOf(view, to)?.name ?? "";
      const share = formatPartOf({ ...peopleOf(portion), counter: "명" }, locale);
      return ways.length > 1 ? `${name} ${share}` : name;
    })
    .join(", ");
}
