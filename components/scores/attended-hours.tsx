import { Section } from "@/components/layout/section";
import { Table } from "@/components/ui/table";
import { formatPartOf } from "@/lib/format/numbers";
import { wordsOf } from "@/lib/i18n/words-of";
import type { AttendedSlot } from "@/lib/journey-map/attended-slots";
import { type JourneyView, touchpointOf } from "./journey-view";
import { sayGreetings } from "./say-greetings";
import { peopleOf } from "./say-share";
import { saySlot, slotVerdict } from "./say-slots";

interface Props extends JourneyView {
  readonly slots: readonly AttendedSlot[];
}

/** The first 15 seconds by the hour: when nobody is there to greet. Nothing where greetings keep no hours. */
export function AttendedHours({ slots, ...view }: Props) {
  const { say, locale } = view;
  const words = wordsOf(locale, ({ journey: { hours, greetings } }) => ({ hours, greetings }));
  const saying = { locale, words };
  if (slots.length === 0) return null;
  const gaps = slots.filter(({ firstSeconds }) => firstSeconds.welcomedShare < 1);
  const namesOf = ({ attending }: AttendedSlot) =>
    attending.map((id) => touchpointOf(view, id)?.name).join(", ") || say("hours.nowhere");
  return (
    <Section title={say("hours.title")} lead={say("hours.lead")}>
      {gaps.length > 0 ? (
        <ul className="mb-4 font-semibold text-lg">
          {gaps.map((slot) => (
            <li key={saySlot(slot, saying)}>{slotVerdict(slot, saying)}</li>
          ))}
        </ul>
      ) : null}
      <Table
        caption={say("hours.title")}
        isCaptionHidden
        rows={slots}
        rowKey={(slot) => saySlot(slot, saying)}
        columns={[
          {
            key: "when",
            header: say("hours.columns.when"),
            cell: (slot) => saySlot(slot, saying),
            isRowHeader: true,
          },
          {
            key: "verdict",
            header: say("hours.columns.verdict"),
            cell: ({ firstSeconds }) =>
              formatPartOf({ ...peopleOf(firstSeconds.welcomedShare), counter: "명" }, locale),
            align: "end",
          },
          {
            key: "first",
            header: say("hours.columns.first"),
            cell: (slot) =>
              sayGreetings(slot.firstSeconds, { locale, words: words.greetings }) ??
              say("hours.never"),
          },
          { key: "attending", header: say("hours.columns.attending"), cell: namesOf },
        ]}
      />
    </Section>
  );
}
