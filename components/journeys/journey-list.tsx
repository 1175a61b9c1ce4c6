import { firstOfAll } from "@/components/dashboard/first-of-all";
import { BlindSpots, FixFirst } from "@/components/dashboard/fix-first";
import { LatestDay } from "@/components/dashboard/latest-day";
import { Owner } from "@/components/dashboard/owner";
import { Rate } from "@/components/dashboard/rate";
import type { CellProps, WallJourney, WallView } from "@/components/dashboard/wall-journey";
import { LinkButton } from "@/components/ui/link-button";
import { Table, type TableColumn } from "@/components/ui/table";
import { JourneyName } from "./journey-name";
import type { SayJourneys } from "./journeys-words";

interface Props extends WallView {
  readonly sayJourneys: SayJourneys;
  readonly journeys: readonly WallJourney[];
  readonly mayEdit: boolean;
}

type Column = TableColumn<WallJourney>;

/** Every journey with what is known of it, and what to fix first on it. */
export function JourneyList({ journeys, sayJourneys, mayEdit, ...view }: Props) {
  const cellOf = (journey: WallJourney): CellProps => ({ ...view, journey });
  const first = firstOfAll(journeys);
  return (
    <Table
      caption={sayJourneys("title")}
      isCaptionHidden
      rows={journeys}
      rowKey={({ id }) => id}
      columns={[
        ...columnsOf({ view, sayJourneys, cellOf, first }),
        ...(mayEdit ? [editColumn(sayJourneys)] : []),
      ]}
    />
  );
}

interface Columns extends Pick<Props, "sayJourneys"> {
  readonly view: WallView;
  readonly cellOf: (journey: WallJourney) => CellProps;
  readonly first: WallJourney | null;
}

function columnsOf({ view: { say }, sayJourneys, cellOf, first }: Columns): readonly Column[] {
  return [
    {
      key: "journey",
      header: say("wall.columns.journey"),
      isRowHeader: true,
      cell: (journey) => <JourneyName cell={cellOf(journey)} {...{ sayJourneys }} />,
    },
    {
      key: "latest",
      header: say("wall.columns.latest"),
      cell: (journey) => <LatestDay {...cellOf(journey)} />,
    },
    {
      key: "rate",
      header: say("wall.columns.rate"),
      cell: (journey) => <Rate {...cellOf(journey)} />,
    },
    {
      key: "fix",
      header: say("wall.columns.fix"),
      cell: (journey) => <FixFirst {...cellOf(journey)} isFirstOfAll={journey.id === first?.id} />,
    },
    {
      key: "blind",
      header: say("wall.columns.blind"),
      cell: (journey) => <BlindSpots {...{ journey, say }} />,
    },
    {
      key: "unbroken",
      header: say("wall.columns.unbroken"),
      cell: ({ days }) => (
        <span className="whitespace-nowrap">
          {say("unbroken.days", { count: days.daysUnbroken })}
        </span>
      ),
    },
    {
      key: "owner",
      header: say("wall.columns.owner"),
      cell: (journey) => <Owner {...cellOf(journey)} />,
    },
  ];
}

const editColumn = (sayJourneys: SayJourneys): Column => ({
  key: "edit",
  header: <span className="sr-only">{sayJourneys("edit")}</span>,
  align: "end",
  cell: ({ id, name }) => (
    <LinkButton
      size="small"
      href={`/journeys/${id}/edit`}
      aria-label={sayJourneys("editLabel", { journey: name })}
    >
      {sayJourneys("edit")}
    </LinkButton>
  ),
});
