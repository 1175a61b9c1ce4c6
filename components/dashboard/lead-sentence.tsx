import { evidenceHref } from "@/components/scores/journey-view";
import { TextLink } from "@/components/ui/text-link";
import { firstOfAll } from "./first-of-all";
import type { NamedPlace, WallJourney, WallView } from "./wall-journey";

interface Props extends WallView {
  readonly journeys: readonly WallJourney[];
}

type Fix = NonNullable<WallJourney["fixFirst"]>;

function situation({ journeys, say }: Props): string {
  const all = journeys.length;
  const failed = journeys.filter(({ hasFailedThisWeek }) => hasFailedThisWeek).length;
  if (failed > 0) return say("headline.thisWeek", { all, failed });
  if (firstOfAll(journeys) !== null) return say("headline.notThisWeek");
  const isChecked = journeys.some(({ checks }) => checks.passed > 0);
  return isChecked ? say("headline.nothing", { all }) : say("headline.unchecked");
}

const placeOf = ({ name, factor }: Fix, { say }: Props): string =>
  factor === null ? name : say("headline.placeFactor", { place: name, factor });

/** What to look at first, in one sentence, with the checks behind it. */
export function LeadSentence(props: Props) {
  const fix = firstOfAll(props.journeys)?.fixFirst ?? null;
  return (
    <>
      {situation(props)}
      {fix === null ? null : (
        <>
          {" "}
          <First {...props} {...{ fix }} />
        </>
      )}
    </>
  );
}

const HOLE = "\u0000";

/** The sentence around the place, whatever the order of words. */
function First({ fix, ...props }: Props & { readonly fix: Fix }) {
  const { say, window } = props;
  const [before, after] = say("headline.first", { place: HOLE }).split(HOLE);
  return (
    <>
      {before}
      <TextLink
        href={evidenceHref(fix.id, window)}
        className="text-ink decoration-2 decoration-zero hover:text-zero"
      >
        {placeOf(fix, props)}
      </TextLink>
      {after}
    </>
  );
}

const MOST_NAMES = 3;

/** Which journeys, by name, and how many more there are. */
function quoted(journeys: readonly WallJourney[], say: Props["say"]): string {
  const names = journeys
    .slice(0, MOST_NAMES)
    .map(({ name: journey }) => say("notes.quoted", { journey }))
    .join(", ");
  const more = journeys.length - MOST_NAMES;
  return more > 0 ? say("notes.andMore", { journeys: names, count: more }) : names;
}

/** What else wants to be known, in a line. */
export function LeadNotes({ journeys, say }: Props) {
  const idsOf = (places: readonly NamedPlace[]) => places.map(({ id }) => id);
  const blind = new Set(journeys.flatMap(({ blindSpots }) => idsOf(blindSpots)));
  const bare = new Set(journeys.flatMap(({ uncheckable }) => idsOf(uncheckable)));
  const cold = journeys.filter(
    ({ touchpointCount, firstSeconds }) => touchpointCount > 0 && firstSeconds.welcomedShare === 0,
  );
  const notes = [
    ...(blind.size > 0 ? [say("notes.blind", { count: blind.size })] : []),
    ...(bare.size > 0 ? [say("notes.uncheckable", { count: bare.size })] : []),
    ...(cold.length > 0 ? [say("notes.notWelcomed", { journeys: quoted(cold, say) })] : []),
  ];
  return <>{notes.join(" · ")}</>;
}
