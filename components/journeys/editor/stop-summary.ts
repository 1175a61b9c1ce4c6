import { fill } from "@/lib/i18n/fill";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import { entriesOf } from "@/lib/journey-map/put-in";
import { forkPeople } from "@/lib/journey-map/shares/fork-people";
import type { EditorWords } from "./editor-words";

/** The ways on from a touchpoint, and how many people take each. */
export function waysFrom({ links, touchpoints }: JourneyMap, from: string) {
  const ways = links.filter((link) => link.from === from);
  const { whole, people } = forkPeople(ways.map(({ weight }) => weight));
  return ways.map(({ to, weight }, place) => ({
    to,
    weight,
    whole,
    part: people[place] ?? 0,
    name: touchpoints.find(({ id }) => id === to)?.name ?? "",
  }));
}

/** The words of the list, and those of shares. */
type SummaryWords = EditorWords["list"] & Pick<EditorWords["ways"], "people">;

/** Where one goes on from a touchpoint; said only where it is not simply the next in the list. */
export function onwardText(
  map: JourneyMap,
  { id }: MapTouchpoint,
  words: SummaryWords,
): string | null {
  const ways = waysFrom(map, id);
  const place = map.touchpoints.findIndex((touchpoint) => touchpoint.id === id);
  const next = map.touchpoints[place + 1];
  if (ways.length === 0) return next === undefined ? null : words.ends;
  if (ways.length === 1 && ways[0]?.to === next?.id) return null;
  const places = ways.map(({ name, whole, part }) =>
    ways.length === 1 ? name : `${name} ${fill(words.people, { whole, part })}`,
  );
  return fill(words.next, { places: places.join(", ") });
}

/** What is worth knowing of a touchpoint before it is opened. */
export function stopNotes(
  map: JourneyMap,
  touchpoint: MapTouchpoint,
  words: SummaryWords,
): readonly string[] {
  const { place, routine, major, greets, factors, id } = touchpoint;
  const entries = entriesOf(map);
  const isLaterEntry = map.touchpoints[0]?.id !== id && entries.some((entry) => entry.id === id);
  return [
    place,
    isLaterEntry ? words.begins : "",
    routine ? "" : words.nonRoutine,
    major ? "" : words.minor,
    greets ? words.greets : "",
    factors.length === 0 ? words.noFactors : fill(words.factors, { count: factors.length }),
    onwardText(map, touchpoint, words) ?? "",
  ].filter(Boolean);
}
