import type { ReactNode } from "react";
import type { PlanFloor } from "@/components/journey-map/floor-plan/plan-floor";
import { StopNode } from "@/components/journey-map/path-drawing/path-stop";
import type { JourneyView } from "../journey-view";
import { PathList } from "../path-list";
import { type PathPicture, pathPicture, type StopWords } from "../path-words";
import { bandLabelOf } from "../say-first-seconds";
import { FloorPicture } from "./floor-picture";
import {
  type FloorOfPath,
  floorAnchor,
  floorsOfPath,
  type PinWords,
  pinWords,
  standingNowhere,
  UNCHECKABLE_ANCHOR,
  uncheckableOn,
} from "./floor-view";

interface Props extends JourneyView {
  readonly floors: readonly PlanFloor[];
  /** Beside the heading. */
  readonly end?: ReactNode;
}

/** The path over the building: its floors below each other, or in pairs where there is room. */
export function FloorFigure({ floors, end, ...view }: Props) {
  const { say } = view;
  const picture = pathPicture(view);
  const words = new Map(picture.stops.map((stop) => [stop.id, pinWords(view, stop)]));
  const drawn = floorsOfPath({ ...view, floors });
  return (
    <figure className="mt-10 print:!break-inside-auto">
      <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-bold text-xl">{say("views.floors")}</h2>
        {end}
      </figcaption>
      <p className="mb-5 w-fit rounded-lg bg-band px-4 py-2 font-bold text-band-ink text-sm">
        {bandLabelOf(view)}
      </p>
      <div className={`grid gap-8 ${drawn.length > 1 ? "xl:grid-cols-2" : ""}`}>
        {drawn.map((one) => (
          <OneFloor key={one.floor.id} {...one} {...{ say, words }} />
        ))}
      </div>
      <Legend {...{ say, picture }} />
      <Uncheckable {...{ ...view, floors }} />
      <Nowhere {...{ ...view, floors }} />
      <div className="mt-6 sm:hidden print:hidden">
        <PathList {...view} stops={picture.stops} />
      </div>
    </figure>
  );
}

interface OneFloorProps extends FloorOfPath, Pick<JourneyView, "say"> {
  readonly words: ReadonlyMap<string, PinWords>;
}

const PHONE = { width: 340, height: 460 } as const;
const WIDE = { width: 600, height: 560 } as const;

function OneFloor({ say, ...floor }: OneFloorProps) {
  const title = say("floors.plan", { floor: floor.floor.name });
  return (
    <section
      id={floorAnchor(floor.floor.id)}
      aria-label={title}
      className="min-w-0 scroll-mt-20 print:break-inside-avoid"
    >
      <h3 className="mb-2 font-semibold text-base">{floor.floor.name}</h3>
      <FloorPicture {...floor} {...{ title }} room={PHONE} className="sm:hidden print:hidden" />
      <FloorPicture
        {...floor}
        {...{ title }}
        room={WIDE}
        className="max-sm:hidden print:!block print:max-h-[96mm]"
      />
    </section>
  );
}

const SIGNS = ["weakest", "blind", "greets"] as const;

/** The signs that are seen, in words. */
function Legend({ say, picture }: Pick<Props, "say"> & { readonly picture: PathPicture }) {
  const seen = SIGNS.filter((sign) => picture.stops.some(({ look }) => look === sign));
  if (seen.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-ink-2 text-sm">
      {seen.map((sign) => (
        <li key={sign} className="inline-flex items-center gap-2">
          <svg viewBox="-24 -24 48 48" aria-hidden="true" className="size-6">
            <StopNode node={{ x: -17, y: -17, width: 34, height: 34 }} look={sign} />
          </svg>
          {[say(`floors.signs.${sign}`), ...ofWeakest(sign, picture.stops)].join(" · ")}
        </li>
      ))}
    </ul>
  );
}

const ofWeakest = (sign: (typeof SIGNS)[number], stops: readonly StopWords[]): readonly string[] =>
  stops.flatMap(({ look, name, evidence }) =>
    sign === "weakest" && look === sign ? [name, evidence].filter(Boolean) : [],
  );

type Numbered = Pick<ReturnType<typeof standingNowhere>[number], "number" | "name">;

const placesOf = (touchpoints: readonly Numbered[]): string =>
  touchpoints.map(({ number, name }) => `${number}. ${name}`).join(", ");

/** Where the pins lead that cannot be checked. */
function Uncheckable(view: Pick<Props, "say" | "journey" | "floors">) {
  const uncheckable = uncheckableOn(view);
  if (uncheckable.length === 0) return null;
  return (
    <p
      id={UNCHECKABLE_ANCHOR}
      tabIndex={-1}
      className="mt-2 scroll-mt-24 rounded-sm text-ink-2 text-sm target:bg-unproven-soft target:text-unproven"
    >
      {view.say("floors.uncheckable", { places: placesOf(uncheckable) })}
    </p>
  );
}

function Nowhere(view: Pick<Props, "say" | "journey" | "floors">) {
  const nowhere = standingNowhere(view);
  if (nowhere.length === 0) return null;
  const places = placesOf(nowhere);
  return <p className="mt-2 text-ink-2 text-sm">{view.say("floors.nowhere", { places })}</p>;
}
