import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { firstOfAll } from "./first-of-all";
import { FixFirst, namesOf } from "./fix-first";
import { LatestDay } from "./latest-day";
import { Owner } from "./owner";
import { Rate } from "./rate";
import { Sparkline } from "./sparkline";
import { TrendTables } from "./trend-tables";
import { type CellProps, journeyHref, type WallJourney, type WallView } from "./wall-journey";

interface Props extends WallView {
  readonly journeys: readonly WallJourney[];
}

/** All journeys side by side: what is known of each, and where to begin. */
export function Wall({ journeys, ...view }: Props) {
  const { say } = view;
  const cell = (journey: WallJourney): CellProps => ({ ...view, journey });
  const first = firstOfAll(journeys);
  return (
    <>
      <Table
        caption={say("wall.caption")}
        isCaptionHidden
        rows={journeys}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "journey",
            header: say("wall.columns.journey"),
            isRowHeader: true,
            cell: (journey) => <Name {...cell(journey)} />,
          },
          {
            key: "latest",
            header: say("wall.columns.latest"),
            cell: (journey) => <LatestDay {...cell(journey)} />,
          },
          {
            key: "rate",
            header: say("wall.columns.rate"),
            cell: (journey) => <Rate {...cell(journey)} />,
          },
          {
            key: "trend",
            header: say("wall.columns.trend"),
            cell: (journey) => <Sparkline {...cell(journey)} />,
          },
          {
            key: "fix",
            header: say("wall.columns.fix"),
            cell: (journey) => (
              <>
                <FixFirst {...cell(journey)} isFirstOfAll={journey.id === first?.id} />
                <Blind {...cell(journey)} />
              </>
            ),
          },
          {
            key: "owner",
            header: say("wall.columns.owner"),
            cell: (journey) => <Owner {...cell(journey)} />,
          },
        ]}
      />
      <TrendTables {...view} {...{ journeys }} />
    </>
  );
}

function Name({ journey, say, window }: CellProps) {
  const { daysUnbroken: count } = journey.days;
  return (
    <div>
      <TextLink
        href={journeyHref(journey, window)}
        className="inline-flex min-h-11 items-center font-semibold md:min-h-0"
      >
        {journey.name}
      </TextLink>
      {count > 0 ? (
        <p className="font-normal text-ink-2 text-sm">{say("unbroken.said", { count })}</p>
      ) : null}
    </div>
  );
}

function Blind({ journey, say }: CellProps) {
  const { blindSpots, uncheckable } = journey;
  const said = [
    blindSpots.length > 0 ? say("fix.blind", { places: namesOf(blindSpots, say) }) : "",
    uncheckable.length > 0 ? say("fix.uncheckable", { places: namesOf(uncheckable, say) }) : "",
  ].filter(Boolean);
  return said.map((line) => (
    <p key={line} className="text-sm text-unproven">
      {line}
    </p>
  ));
}
