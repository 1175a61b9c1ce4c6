import { firstGreetingOf } from "@/components/scores/say-first-seconds";
import { peopleOf } from "@/components/scores/say-share";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatPartOf } from "@/lib/format/numbers";
import { type CellProps, journeyHref, type WallJourney, type WallView } from "./wall-journey";

interface Props extends WallView {
  readonly journeys: readonly WallJourney[];
}

/** Whether visitors of each journey meet somebody who greets them before 15 seconds have passed. */
export function FirstFifteen({ journeys, ...view }: Props) {
  const { say, window } = view;
  return (
    <Table
      caption={say("first.title")}
      isCaptionHidden
      onPhone="scroll"
      rows={journeys}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "journey",
          header: say("first.columns.journey"),
          isRowHeader: true,
          cell: (journey) => (
            <TextLink href={journeyHref(journey, window)} className="font-normal">
              {journey.name}
            </TextLink>
          ),
        },
        {
          key: "share",
          header: say("first.columns.share"),
          cell: (journey) => <Welcome {...view} {...{ journey }} />,
        },
      ]}
    />
  );
}

function welcomeText({ journey, say, locale }: CellProps): string {
  const { welcomedShare } = journey.firstSeconds;
  if (journey.touchpointCount === 0) return say("first.empty");
  if (welcomedShare === 0) return say("first.nobody");
  return welcomedShare === 1
    ? say("first.everybody")
    : say("first.some", {
        share: formatPartOf({ ...peopleOf(welcomedShare), counter: "명" }, locale),
      });
}

function Welcome(cell: CellProps) {
  const { journey, say } = cell;
  const untimed = journey.firstSeconds.untimed.length;
  const isCold = journey.touchpointCount > 0 && journey.firstSeconds.welcomedShare === 0;
  return (
    <>
      <span className={isCold ? "font-semibold text-unproven" : ""}>{welcomeText(cell)}</span>
      {journey.touchpointCount > 0 ? (
        <p className="text-ink-2 text-sm">{firstGreetingOf(journey.firstSeconds, cell)}</p>
      ) : null}
      {untimed > 0 ? (
        <p className="text-ink-2 text-sm">{say("first.untimed", { count: untimed })}</p>
      ) : null}
    </>
  );
}
