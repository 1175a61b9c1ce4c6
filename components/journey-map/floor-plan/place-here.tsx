import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import type { FloorPin } from "@/lib/journey-map/floor-route/floor-route";
import type { FloorPlanWords } from "./floor-words";

/** Where 여기에 놓기 puts it. */
export function Middle() {
  return (
    <svg
      viewBox="-20 -20 40 40"
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 m-auto hidden size-10 pointer-coarse:block"
    >
      <path d="M-16 0H16M0 -16V16" className="stroke-[3px] stroke-zero" />
    </svg>
  );
}

interface PlaceHereProps {
  readonly words: FloorPlanWords;
  readonly placing: Pick<FloorPin, "name">;
  readonly onPlace: () => void;
}

/** For those who do not drag: move the plan until the place is in the middle. */
export function PlaceHere({ words, placing, onPlace }: PlaceHereProps) {
  return (
    <div className="@3xl:pointer-events-none @3xl:absolute @3xl:inset-x-16 @3xl:top-3 mt-2 flex @3xl:justify-center">
      <div className="pointer-events-auto flex flex-wrap items-center gap-x-4 gap-y-2 @3xl:rounded-lg @3xl:border @3xl:border-hair-2 @3xl:bg-surface @3xl:px-4 @3xl:py-2 @3xl:shadow-float">
        <p className="font-semibold">{fill(words.placing, { name: placing.name })}</p>
        <Button size="small" variant="primary" onClick={onPlace}>
          {words.placeHere}
        </Button>
      </div>
    </div>
  );
}
