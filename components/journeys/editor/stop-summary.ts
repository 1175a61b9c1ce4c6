import { peopleOf } from "@/components/scores/say-share";
import { fill } from "@/lib/i18n/fill";
import type { JourneyMap, MapTouchpoint } from "@/lib/journey-map/map-types";
import { entriesOf } from "@/lib/journey-map/put-in";
import type { EditorWords } from "./editor-words";

/** The share of each way on from a touchpoint, or null where all count the same. */
export function waysFrom({ links, touchpoints }: JourneyMap, from: string) {
  const ways = links.filter((link) => link.from === from);
  const sum = ways.reduce((total, { weight }) => total + (weight ?? 1), 0);
  return ways.map(({ to, weight }) => ({
    to,
    weight,
    share: sum > 0 ? (weight ?? 1) / sum : 0,
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
  const places = ways.map(({ name, share }) =>
    ways.length === 1 ? name : `${name} ${fill(words.people, { ...peopleOf(share) })}`,
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
