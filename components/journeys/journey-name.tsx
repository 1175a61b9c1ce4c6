import { type CellProps, journeyHref } from "@/components/dashboard/wall-journey";
import { TextLink } from "@/components/ui/text-link";
import type { SayJourneys } from "./journeys-words";

interface Props {
  readonly cell: CellProps;
  readonly sayJourneys: SayJourneys;
}

/** A journey by name, leading to its page, with who walks it and how long it is. */
export function JourneyName({ cell: { journey, window }, sayJourneys }: Props) {
  const { persona, touchpointCount: count } = journey;
  return (
    <div>
      <TextLink
        href={journeyHref(journey, window)}
        className="inline-flex min-h-11 items-center font-semibold md:min-h-0"
      >
        {journey.name}
      </TextLink>
      <p className="font-normal text-ink-2 text-sm">
        {persona === ""
          ? sayJourneys("metaAlone", { count })
          : sayJourneys("meta", { persona, count })}
      </p>
    </div>
  );
}
