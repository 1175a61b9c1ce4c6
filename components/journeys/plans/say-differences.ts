import { peopleOf } from "@/components/scores/say-share";
import { formatDuration } from "@/lib/format/durations";
import type { JourneyMap, MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";
import type {
  PlanDifferences,
  PlannedDifference,
  ToldField,
} from "@/lib/journey-map/planned/plan-differences";
import type { PlanView } from "./plan-view";

export interface SaidDifference {
  readonly key: string;
  readonly kind: "added" | "removed" | "changed" | "moved";
  readonly place: string;
  /** Which part of it; empty where it is the whole. */
  readonly field: string;
  readonly now: string;
  readonly planned: string;
}

type Words = Pick<PlanView, "say" | "locale">;
type Both = Words & Pick<PlanView, "asIs" | "toBe">;
type Pair = Pick<PlannedDifference, "before" | "after">;

function happening({ routine, occurrence }: MapTouchpoint, { say }: Words): string {
  if (routine) return say("differences.routine");
  const count = String(Math.round((occurrence ?? 0) * 1_000) / 10);
  return say("differences.nonRoutine", { count });
}

function factorChanges({ before, after }: Pair, { say }: Words): string {
  const named = (factors: readonly MapFactor[]) => new Map(factors.map((one) => [one.name, one]));
  const [was, is] = [named(before.factors), named(after.factors)];
  const sayNames = (kind: "Added" | "Removed" | "Changed", names: readonly string[]) =>
    names.length === 0 ? "" : say(`differences.factors${kind}`, { names: names.join(", ") });
  const isChanged = (one: MapFactor, other: MapFactor | undefined): boolean =>
    other !== undefined &&
    (one.basic !== other.basic || one.kind !== other.kind || one.standard !== other.standard);
  const added = [...is.keys()].filter((name) => !was.has(name));
  const removed = [...was.keys()].filter((name) => !is.has(name));
  const changed = [...is.values()].filter((one) => isChanged(one, was.get(one.name)));
  return [
    sayNames("Added", added),
    sayNames("Removed", removed),
    sayNames(
      "Changed",
      changed.map(({ name }) => name),
    ),
  ]
    .filter(Boolean)
    .join(" · ");
}

type SayField = (touchpoint: MapTouchpoint, words: Words) => string;

const yesOrNo = (is: boolean, { say }: Words) => say(is ? "differences.yes" : "differences.no");
const orEmpty = (text: string, { say }: Words) => text || say("differences.empty");

const SAID: Readonly<Record<Exclude<ToldField, "factors">, SayField>> = {
  name: ({ name }) => name,
  place: ({ place }, words) => orEmpty(place, words),
  channel: ({ channel }, { say }) => say(`differences.channels.${channel}`),
  duty: ({ duty }, words) => orEmpty(duty, words),
  procedure: ({ procedure }, words) => orEmpty(procedure, words),
  major: ({ major }, words) => yesOrNo(major, words),
  routine: happening,
  greets: ({ greets }, words) => yesOrNo(greets, words),
  attendedHours: (_, { say }) => say("differences.hours"),
  durationSeconds: ({ durationSeconds }, { say, locale }) =>
    durationSeconds === null ? say("differences.empty") : formatDuration(durationSeconds, locale),
};

function saidField(pair: PlannedDifference, field: ToldField, words: Words): SaidDifference {
  const { before, after } = pair;
  const about = {
    key: `${after.id}.${field}`,
    kind: "changed" as const,
    place: after.name,
    field: words.say(`differences.fields.${field}`),
  };
  if (field === "factors") return { ...about, now: "", planned: factorChanges(pair, words) };
  if (field === "attendedHours") return { ...about, now: "", planned: SAID[field](after, words) };
  return { ...about, now: SAID[field](before, words), planned: SAID[field](after, words) };
}

/** Where one goes on to, with shares where there is a choice. */
function onward({ links, touchpoints }: JourneyMap, id: string, { say }: Words): string {
  const ways = links.filter(({ from }) => from === id);
  const all = ways.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  const names = ways.map(({ to, weight }) => {
    const name = touchpoints.find((one) => one.id === to)?.name ?? "";
    if (ways.length === 1) return name;
    const share = all > 0 ? (weight ?? 1) / all : 0;
    return `${name} ${say("differences.people", { ...peopleOf(share) })}`;
  });
  return names.join(", ") || say("differences.ends");
}

function saidWay(view: Both, { before, after }: Pair): SaidDifference {
  return {
    key: `${after.id}.ways`,
    kind: "changed",
    place: after.name,
    field: view.say("differences.ways"),
    now: onward(view.asIs, before.id, view),
    planned: onward(view.toBe, after.id, view),
  };
}

/** What a new or leaving one follows. */
function follows({ links, touchpoints }: JourneyMap, id: string, { say }: Words): string {
  const before = links.filter(({ to }) => to === id).map(({ from }) => from);
  const names = touchpoints.filter((one) => before.includes(one.id)).map(({ name }) => name);
  return names.length === 0
    ? say("differences.first")
    : say("differences.after", { place: names.join(", ") });
}

/** Everything that a plan makes different, one thing a line, in path order. */
export function sayDifferences(
  view: Both,
  { added, removed, changed, moved, ways }: PlanDifferences,
): readonly SaidDifference[] {
  const { say, asIs, toBe } = view;
  const missing = say("differences.missing");
  return [
    ...added.map(({ id, name: place }): SaidDifference => {
      const planned = follows(toBe, id, view);
      return { key: id, kind: "added", place, field: "", now: missing, planned };
    }),
    ...removed.map(({ id, name: place }): SaidDifference => {
      const now = follows(asIs, id, view);
      return { key: id, kind: "removed", place, field: "", now, planned: missing };
    }),
    ...moved.map(({ before, after: { id, name: place } }): SaidDifference => {
      const now = follows(asIs, before.id, view);
      const field = say("differences.place");
      return {
        key: `${id}.order`,
        kind: "moved",
        place,
        field,
        now,
        planned: follows(toBe, id, view),
      };
    }),
    ...changed.flatMap((pair) => pair.fields.map((field) => saidField(pair, field, view))),
    ...ways.map((pair) => saidWay(view, pair)),
  ];
}
