import { Mark } from "@/components/ui/mark";
import { fill } from "@/lib/i18n/fill";
import { missedBasics, outcomeOf } from "../checks/moment";
import { useArrival } from "../checks/use-arrival";
import { useWalkSetting } from "./walk-context";
import { isChecked, momentAt, type WalkDraft } from "./walk-draft";
import { visitOf } from "./walk-to-send";
import type { WalkStop } from "./walkable";

interface Props {
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
}

const SHAPES = { 100: "circle", 0: "diamond", unproven: "ring" } as const;

/** 100, 0 or not known yet, in one look, with the touchpoint that made it so. */
export function VisitVerdict({ draft, way }: Props) {
  const { words } = useWalkSetting();
  const { end } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const { score, brokenBy } = visitOf({ draft, way });
  const key = score ?? "unproven";
  const why = { 100: end.hundred, 0: end.zero, unproven: end.unknown }[key];
  return (
    <header>
      <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-semibold text-ink-2">
        {end.title}
      </h1>
      <p className={score === null ? "mt-1 text-4xl" : "mt-1 text-5xl"}>
        <Mark shape={SHAPES[key]} className="[&_svg]:size-[0.8em]">
          {score ?? end.unproven}
        </Mark>
      </p>
      <p className="mt-3 text-lg">{why}</p>
      <Places {...{ draft, way, brokenBy, score }} />
      {draft.elsewhere === null ? null : (
        <p className="mt-3 text-ink-2">{fill(end.elsewhere, { organisation: draft.elsewhere })}</p>
      )}
    </header>
  );
}

interface PlacesProps extends Props {
  readonly brokenBy: readonly string[];
  readonly score: 100 | 0 | null;
}

function isUnseen(draft: WalkDraft, stop: WalkStop): boolean {
  if (!stop.major || !stop.routine) return false;
  return !isChecked(draft, stop) || outcomeOf(stop.factors, momentAt(draft, stop)) === null;
}

/** What was missed, or not looked at. */
function Places({ draft, way, brokenBy, score }: PlacesProps) {
  if (score === 100) return null;
  const meant = way.filter((stop) =>
    score === 0 ? brokenBy.includes(stop.id) : isUnseen(draft, stop),
  );
  return (
    <ul
      className={`mt-2 border-l-[3px] pl-4 text-lg ${score === 0 ? "border-zero" : "border-unproven"}`}
    >
      {meant.map((stop) => {
        const missed = score === 0 ? missedBasics(stop.factors, momentAt(draft, stop)) : [];
        return (
          <li key={stop.id}>
            <b className="font-bold">{stop.name}</b>
            {missed.length > 0 ? ` · ${missed.map(({ name }) => name).join(", ")}` : null}
          </li>
        );
      })}
    </ul>
  );
}
