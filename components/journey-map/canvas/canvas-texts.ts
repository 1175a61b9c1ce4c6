import { fill } from "@/lib/i18n/fill";
import { takenSeconds } from "@/lib/journey-map/assumed-seconds";
import type { CanvasStop } from "@/lib/journey-map/canvas-layout/types";
import type { JourneyMap, MapLink, MapTouchpoint } from "@/lib/journey-map/map-types";
import type { StopTexts } from "@/lib/journey-map/path-layout/types";
import { entriesOf } from "@/lib/journey-map/put-in";
import { forkPeople } from "@/lib/journey-map/shares/fork-people";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import type { CanvasWords } from "./canvas-words";

export interface Saying {
  readonly words: CanvasWords;
  readonly saySecond: (second: number) => string;
}

const HUNDRED = 100;

const isUncheckable = (touchpoint: MapTouchpoint): boolean =>
  uncheckableOf([touchpoint]).length > 0;

/** How long it takes; where nobody said it, as what it is taken. */
function secondsOf(touchpoint: MapTouchpoint, { words, saySecond }: Saying): string {
  if (!touchpoint.routine) return "";
  const second = saySecond(takenSeconds(touchpoint));
  return touchpoint.durationSeconds === null ? fill(words.stop.assumed, { second }) : second;
}

function noteOf(touchpoint: MapTouchpoint, saying: Saying) {
  const { words } = saying;
  const { major, routine, occurrence } = touchpoint;
  const often = occurrence === null ? "" : String(Number((occurrence * HUNDRED).toFixed(1)));
  return [
    secondsOf(touchpoint, saying),
    routine ? "" : fill(words.stop.often, { count: often }),
    major ? "" : words.stop.minor,
    isUncheckable(touchpoint) ? words.stop.noBasic : "",
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

const linkKey = ({ from, to }: Pick<MapLink, "from" | "to">): string => JSON.stringify([from, to]);

/** 10명 중 3명, in the words that every share has: as many as the fields of the fork say. */
export function shareTexts(
  { links }: JourneyMap,
  { words }: Pick<Saying, "words">,
): (link: Pick<MapLink, "from" | "to">) => string {
  const forks = new Map<string, MapLink[]>();
  for (const link of links) forks.set(link.from, [...(forks.get(link.from) ?? []), link]);
  const texts = new Map(
    [...forks.values()].flatMap((fork) => {
      const { whole, people } = forkPeople(fork.map(({ weight }) => weight));
      return fork.map((link, place) => {
        const part = people[place] ?? 0;
        return [linkKey(link), fill(words.link.share, { whole, part })] as const;
      });
    }),
  );
  return (link) => texts.get(linkKey(link)) ?? "";
}

function whenText({ standing, arrival }: CanvasStop, { words, saySecond }: Saying): string {
  if (standing === "loose") return words.stop.loose;
  if (standing === "apart") return words.stop.sometimes;
  if (arrival === null) return "";
  const [first, last] = arrival;
  if (first === last) return fill(words.stop.arrival, { second: saySecond(first) });
  return fill(words.stop.arrivals, { first: saySecond(first), last: saySecond(last) });
}

const kindOf = (touchpoint: MapTouchpoint, { stop }: CanvasWords): readonly string[] => [
  touchpoint.major ? stop.major : stop.minor,
  touchpoint.greets ? stop.greets : "",
  isUncheckable(touchpoint) ? stop.noBasic : "",
];

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
      ...kindOf(touchpoint, words),
      next ? fill(words.stop.next, { names: next.join(", ") }) : words.stop.end,
    ]
      .filter(Boolean)
      .join(", ");
  };
}
