import { Section } from "@/components/layout/section";
import { Table } from "@/components/ui/table";
import { formatPercent } from "@/lib/format/numbers";
import type { AttendedSlot } from "@/lib/journey-map/attended-slots";
import { type JourneyView, touchpointOf } from "./journey-view";
import { greetingOf, saySlot, slotVerdict } from "./say-slots";

interface Props extends JourneyView {
  readonly slots: readonly AttendedSlot[];
}

/** The first 15 seconds by the hour: when nobody is there to welcome. Nothing where welcomes keep no hours. */
export function AttendedHours({ slots, ...view }: Props) {
  const { say, locale } = view;
  if (slots.length === 0) return null;
  const gaps = slots.filter(({ firstSeconds }) => firstSeconds.welcomedShare < 1);
  const namesOf = ({ attending }: AttendedSlot) =>
    attending.map((id) => touchpointOf(view, id)?.name).join(", ") || say("hours.nowhere");
  return (
    <Section title={say("hours.title")} lead={say("hours.lead")}>
      {gaps.length > 0 ? (
        <ul className="mb-4 font-semibold text-lg">
          {gaps.map((slot) => (
            <li key={saySlot(slot, view)}>{slotVerdict(slot, view)}</li>
          ))}
        </ul>
      ) : null}
      <Table
        caption={say("hours.title")}
        isCaptionHidden
        rows={slots}
        rowKey={(slot) => saySlot(slot, view)}
        columns={[
          {
            key: "when",
            header: say("hours.columns.when"),
            cell: (slot) => saySlot(slot, view),
            isRowHeader: true,
          },
          {
            key: "verdict",
            header: say("hours.columns.verdict"),
            cell: ({ firstSeconds }) => formatPercent(firstSeconds.welcomedShare, 0),
            align: "end",
          },
          {
            key: "first",
            header: say("hours.columns.first"),
            cell: (slot) => greetingOf(slot, locale) ?? say("hours.never"),
          },
          { key: "attending", header: say("hours.columns.attending"), cell: namesOf },
        ]}
      />
    </Section>
  );
}
