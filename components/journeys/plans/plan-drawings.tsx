import type { StopMark } from "@/components/journey-map/path-drawing/path-mark";
import type { MarkedStop, PathView } from "@/components/scores/journey-view";
import { journeyWords } from "@/components/scores/journey-words";
import { PathFigure } from "@/components/scores/path-figure";
import { formatPercent } from "@/lib/format/numbers";
import { pathExtent } from "@/lib/journey-map/path-layout/path-layout";
import type { PlanDifferences } from "@/lib/journey-map/planned/plan-differences";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import type { PlanView } from "./plan-view";

interface Props extends PlanView {
  readonly differences: PlanDifferences;
}

type Marks = ReadonlyMap<string, readonly StopMark[]>;

const KINDS = ["added", "removed", "changed", "moved"] as const;

/** By id, what is otherwise; on either drawing, under the ids that stand there. */
function marksOf({ differences }: Props, side: "asIs" | "toBe"): Marks {
  const { added, removed, changed, moved } = differences;
  const isNow = side === "asIs";
  const idsOf: Readonly<Record<StopMark, readonly string[]>> = {
    added: isNow ? [] : added.map(({ id }) => id),
    removed: isNow ? removed.map(({ id }) => id) : [],
    changed: changed.map(({ before, after }) => (isNow ? before : after).id),
    moved: isNow ? [] : moved.map(({ after }) => after.id),
  };
  const marks = new Map<string, StopMark[]>();
  for (const kind of KINDS)
    for (const id of idsOf[kind]) marks.set(id, [...(marks.get(id) ?? []), kind]);
  return marks;
}

function markedStops(props: Props, side: "asIs" | "toBe"): Readonly<Record<string, MarkedStop>> {
  const { say, comparison, assumedRate } = props;
  const marks = marksOf(props, side);
  const isAssumed = (id: string) => side === "toBe" && comparison.assumed.includes(id);
  const note = assumedRate === null ? "" : say("assumedNote", { rate: formatPercent(assumedRate) });
  const ids = new Set([...marks.keys(), ...(side === "toBe" ? comparison.assumed : [])]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const kinds = marks.get(id) ?? [];
      const word = kinds.map((kind) => say(`marks.${kind}`)).join(" · ");
      return [id, { mark: kinds[0] ?? null, word, note: isAssumed(id) ? note : "" }];
    }),
  );
}

/** Both paths over time, with what is otherwise marked on both by a sign and a word. */
export function PlanDrawings(props: Props) {
  const { locale, say, comparison, firstSeconds, asIs, toBe, isAdopted } = props;
  const [here, there] = [asIs, toBe].map((map) => pathExtent(scoringJourney(map)));
  const beside = {
    latest: Math.max(here?.latest ?? 0, there?.latest ?? 0),
    stops: Math.max(here?.stops ?? 0, there?.stops ?? 0),
  };
  const shared = { locale, say: journeyWords(locale), beside };
  const blindSpots = comparison.toBe.blindSpots.filter((id) => !comparison.assumed.includes(id));
  const now: PathView = {
    ...shared,
    journey: asIs,
    figures: { score: comparison.asIs, firstSeconds: firstSeconds.asIs },
    marked: markedStops(props, "asIs"),
  };
  const then: PathView = {
    ...shared,
    journey: toBe,
    figures: { score: { ...comparison.toBe, blindSpots }, firstSeconds: firstSeconds.toBe },
    marked: markedStops(props, "toBe"),
  };
  return (
    <div className="max-sm:grid max-sm:gap-x-4">
      <PathFigure {...now} title={say(isAdopted ? "drawings.before" : "drawings.asIs")} />
      <PathFigure {...then} title={say(isAdopted ? "drawings.after" : "drawings.toBe")} />
    </div>
  );
}
