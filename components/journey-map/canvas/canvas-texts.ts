import { fill } from "@/lib/i18n/fill";
import type { CanvasStop } from "@/lib/journey-map/canvas-layout/types";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import type { StopTexts } from "@/lib/journey-map/path-layout/types";
import { entriesOf } from "@/lib/journey-map/put-in";
import type { CanvasWords } from "./canvas-words";

export interface Saying {
  readonly words: CanvasWords;
  readonly saySecond: (second: number) => string;
}

const HUNDRED = 100;

function noteOf({ durationSeconds, major, routine, occurrence }: MapTouchpoint, saying: Saying) {
  const { words, saySecond } = saying;
  const often = occurrence === null ? "" : String(Number((occurrence * HUNDRED).toFixed(1)));
  return [
    durationSeconds === null || !routine ? "" : saySecond(durationSeconds),
    routine ? "" : fill(words.stop.often, { count: often }),
    major ? "" : words.stop.minor,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Where visits begin, where that is worth saying: in several places. */
function doorsOf(map: JourneyMap): ReadonlySet<string> {
  const entries = entriesOf(map);
  return new Set(entries.length > 1 ? entries.map(({ id }) => id) : []);
}

/** What stands around each stop. */
export function canvasTexts(map: JourneyMap, saying: Saying): Readonly<Record<string, StopTexts>> {
  const { stop } = saying.words;
  const doors = doorsOf(map);
  const textsOf = (touchpoint: MapTouchpoint): StopTexts => ({
    title: touchpoint.name,
    note: noteOf(touchpoint, saying),
    flag: [doors.has(touchpoint.id) ? stop.begins : "", touchpoint.greets ? stop.greets : ""]
      .filter(Boolean)
      .join(" · "),
  });
  return Object.fromEntries(map.touchpoints.map((one) => [one.id, textsOf(one)]));
}

/** 10명 중 3명 where that is exact, else of a hundred. */
export function shareText(share: number, { words }: Pick<Saying, "words">): string {
  const tenths = share * 10;
  const isTenth = Math.abs(tenths - Math.round(tenths)) < 1e-9;
  const [part, whole] = isTenth ? [Math.round(tenths), 10] : [Math.round(share * HUNDRED), HUNDRED];
  return fill(words.link.share, { part, whole });
}

function whenText({ standing, arrival }: CanvasStop, { words, saySecond }: Saying): string {
  if (standing === "loose") return words.stop.loose;
  if (standing === "apart") return words.stop.sometimes;
  if (arrival === null) return "";
  const [first, last] = arrival;
  if (first === last) return fill(words.stop.arrival, { second: saySecond(first) });
  return fill(words.stop.arrivals, { first: saySecond(first), last: saySecond(last) });
}

/** Everything about a stop in words, for whoever does not see the drawing. */
export function stopLabels(map: JourneyMap, saying: Saying): (stop: CanvasStop) => string {
  const { words } = saying;
  const doors = doorsOf(map);
  const names = new Map(map.touchpoints.map(({ id, name }) => [id, name]));
  const onward = new Map<string, string[]>();
  for (const { from, to } of map.links)
    onward.set(from, [...(onward.get(from) ?? []), names.get(to) ?? ""]);
  return (stop) => {
    const touchpoint = map.touchpoints[stop.number - 1];
    if (!touchpoint) return "";
    const next = onward.get(stop.id);
    return [
      `${stop.number}. ${touchpoint.name}`,
      doors.has(stop.id) ? words.stop.begins : "",
      whenText(stop, saying),
      touchpoint.major ? words.stop.major : words.stop.minor,
      touchpoint.greets ? words.stop.greets : "",
      next ? fill(words.stop.next, { names: next.join(", ") }) : words.stop.end,
    ]
      .filter(Boolean)
      .join(", ");
  };
}
