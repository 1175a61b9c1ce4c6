import type { FilterTexts, FilterValues } from "@/components/checks/check-filters";
import type { Say } from "@/components/checks/words";
import type { SelectOption } from "@/components/ui/select";
import { addDays } from "@/lib/format/day-of";
import type { CheckableStop } from "@/lib/server/checks/checkable-stops";

const PRESET_DAYS = [7, 30, 90, 365] as const;

export const filterPresets = (today: string, say: Say) =>
  PRESET_DAYS.map((days) => ({
    label: say("list.days", { days }),
    from: addDays(today, 1 - days),
    to: today,
  }));

export const filterTexts = (say: Say): FilterTexts => ({
  title: say("list.filters"),
  more: say("list.more"),
  presets: say("list.presets"),
  from: say("list.from"),
  to: say("list.to"),
  journey: say("list.journey"),
  touchpoint: say("list.touchpoint"),
  outcome: say("list.outcome"),
  all: say("list.all"),
  show: say("list.show"),
  chosen: say("list.chosen"),
  remove: (choice) => say("list.remove", { choice }),
});

/** What is chosen stays among the options, even where it is gone by now. */
function withChosen(
  options: ReadonlyMap<string, string>,
  chosen: string | undefined,
  unknown: string,
): readonly SelectOption[] {
  const all = new Map(options);
  if (chosen !== undefined && !all.has(chosen)) all.set(chosen, unknown);
  return [...all].map(([value, label]) => ({ value, label }));
}

/** The paths and places that stand today. */
export function placeOptions(
  stops: readonly CheckableStop[],
  { journeyId, touchpointId }: FilterValues,
  unknown: string,
) {
  const onPath = stops.filter((stop) => journeyId === undefined || stop.journeyId === journeyId);
  const journeys = new Map(stops.map((stop) => [stop.journeyId, stop.journeyName]));
  const touchpoints = new Map(onPath.map((stop) => [stop.touchpointId, stop.name]));
  return {
    journeys: withChosen(journeys, journeyId, unknown),
    touchpoints: withChosen(touchpoints, touchpointId, unknown),
  };
}
