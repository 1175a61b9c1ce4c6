import { Mark } from "@/components/ui/mark";
import { TextLink } from "@/components/ui/text-link";
import { fill } from "@/lib/i18n/fill";
import { missedBasics } from "../checks/moment";
import { useArrival } from "../checks/use-arrival";
import { useWalkSetting } from "./walk-context";
import { momentAt, unknownStops, type WalkDraft } from "./walk-draft";
import { visitOf } from "./walk-to-send";
import type { WalkStop } from "./walkable";

interface Props {
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
}

const LIST = "mt-2 border-l-[3px] pl-4 text-lg";
const SHAPES = { 100: "circle", 0: "diamond", unproven: "ring" } as const;

/** 100, 0 or not known yet, in one look, with the touchpoint that made it so. */
export function VisitVerdict({ draft, way }: Props) {
  const { words } = useWalkSetting();
  const { end } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const { score, brokenBy } = visitOf({ draft, way });
  const key = score ?? "unproven";
  const isAllSeen = unknownStops(draft, way).unseen.length === 0;
  const unproven = isAllSeen ? end.nothingMissed : end.unknown;
  const why = { 100: end.hundred, 0: end.zero, unproven }[key];
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
      {score === 0 ? <Missed {...{ draft, way, brokenBy }} /> : null}
      {score === null ? <Unknown {...{ draft, way }} /> : null}
      {draft.elsewhere === null ? null : (
        <p className="mt-3 text-ink-2">{fill(end.elsewhere, { organisation: draft.elsewhere })}</p>
      )}
    </header>
  );
}

/** What was missed, with why. */
function Missed({ draft, way, brokenBy }: Props & { readonly brokenBy: readonly string[] }) {
  return (
    <ul className={`${LIST} border-zero`}>
      {way
        .filter(({ id }) => brokenBy.includes(id))
        .map((stop) => {
          const missed = missedBasics(stop.factors, momentAt(draft, stop));
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

/** What nobody looked at, and apart from it what nobody can know. */
function Unknown({ draft, way }: Props) {
  const { unseen, unknowable } = unknownStops(draft, way);
  return (
    <>
      {unseen.length > 0 ? (
        <ul className={`${LIST} border-unproven`}>
          {unseen.map(({ id, name }) => (
            <li key={id}>
              <b className="font-bold">{name}</b>
            </li>
          ))}
        </ul>
      ) : null}
      {unknowable.length > 0 ? (
        <Unknowable names={unknowable.map(({ name }) => name)} journeyId={draft.journey?.id} />
      ) : null}
    </>
  );
}

interface UnknowableProps {
  readonly names: readonly string[];
  readonly journeyId: string | undefined;
}

function Unknowable({ names, journeyId }: UnknowableProps) {
  const { words, mayEdit } = useWalkSetting();
  const { end } = words;
  return (
    <div className="mt-3 text-ink-2">
      <p>{fill(end.unknowable, { places: names.join(", ") })}</p>
      {mayEdit ? (
        <TextLink
          href={`/journeys/${journeyId}/edit`}
          className="inline-flex min-h-11 items-center"
        >
          {end.addBasics}
        </TextLink>
      ) : (
        <p>{end.tellLeader}</p>
      )}
    </div>
  );
}
