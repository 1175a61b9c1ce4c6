import { evidenceHref } from "@/components/scores/journey-view";
import { TextLink } from "@/components/ui/text-link";
import { formatPartOf } from "@/lib/format/numbers";
import { isThin } from "./is-thin";
import type { CellProps, NamedPlace, WallJourney } from "./wall-journey";

type Fix = NonNullable<WallJourney["fixFirst"]>;

interface Props extends CellProps {
  /** Red is for the one place to begin with. */
  readonly isFirstOfAll: boolean;
}

/** Where to begin on this journey, with the checks behind it. */
export function FixFirst({ isFirstOfAll, ...cell }: Props) {
  const { fixFirst } = cell.journey;
  if (fixFirst !== null) return <Missed {...cell} {...{ fixFirst, isFirstOfAll }} />;
  return <NothingMissed {...cell} />;
}

function Missed({ fixFirst, isFirstOfAll, ...cell }: Props & { readonly fixFirst: Fix }) {
  const { say, locale, window } = cell;
  const { id, name, factor, passed, failed, trial } = fixFirst;
  const missed = formatPartOf({ part: failed, whole: passed + failed }, locale);
  return (
    <>
      <span className={isFirstOfAll ? "font-bold text-zero" : "font-semibold"}>
        {factor === null ? name : `${name} · ${factor}`}
      </span>
      <p className="text-sm">
        <TextLink
          href={evidenceHref(id, window)}
          aria-label={say("fix.evidenceLabel", { place: name, missed })}
          className="inline-flex min-h-11 items-center md:min-h-0"
        >
          {say("fix.evidence", { missed })}
        </TextLink>
        {trial && !isThin(cell.journey) ? (
          <span className="block text-unproven">{say("fix.trial")}</span>
        ) : null}
      </p>
    </>
  );
}

function NothingMissed({ journey, say }: CellProps) {
  const { passed, failed } = journey.checks;
  const count = passed + failed;
  return (
    <>
      <span className="text-ink-2">{say(count > 0 ? "fix.none" : "fix.unknown")}</span>
      {count > 0 ? <p className="text-ink-2 text-sm">{say("fix.noneMore", { count })}</p> : null}
    </>
  );
}

const MOST_NAMES = 2;

/** Places that nobody has checked, by name. */
export function BlindSpots({ journey, say }: Pick<CellProps, "journey" | "say">) {
  const { blindSpots, uncheckable } = journey;
  return (
    <>
      {blindSpots.length === 0 ? (
        <span className="text-ink-2">{say("blind.none")}</span>
      ) : (
        <>
          <span>{say("blind.places", { count: blindSpots.length })}</span>
          <p className="text-ink-2 text-sm">{namesOf(blindSpots, say)}</p>
        </>
      )}
      {uncheckable.length === 0 ? null : (
        <p className="text-sm text-unproven">
          {say("blind.uncheckable", { count: uncheckable.length })}
        </p>
      )}
    </>
  );
}

export function namesOf(places: readonly NamedPlace[], say: CellProps["say"]): string {
  const names = places
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(", ");
  const more = places.length - MOST_NAMES;
  return more > 0 ? say("fix.andMore", { places: names, count: more }) : names;
}
