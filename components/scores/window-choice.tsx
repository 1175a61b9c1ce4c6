import { ChoiceLinks } from "@/components/ui/choice-links";
import { DayRangeForm } from "@/components/ui/day-range-form";
import { TEXT_LINK } from "@/components/ui/text-link";
import { addDays } from "@/lib/format/day-of";
import type { JourneyView, Window } from "./journey-view";

const PRESETS = [7, 30, 90, 365] as const;

interface Props extends Pick<JourneyView, "say" | "id"> {
  readonly window: Window;
  readonly today: string;
  /** What else the address says. */
  readonly others: Readonly<Record<string, string>>;
}

/** Which days the page is about, kept in its address. Works without a script. */
export function WindowChoice({ say, id, window, today, others }: Props) {
  return (
    <details data-print="hide" className="group relative">
      <summary
        className={`inline-flex min-h-11 cursor-pointer list-none items-center [&::-webkit-details-marker]:hidden ${TEXT_LINK}`}
      >
        {say("window.change")}
      </summary>
      <div className="mt-1 flex flex-wrap items-end gap-x-8 gap-y-4 border-hair border-y py-4">
        <ChoiceLinks
          label={say("window.presets")}
          choices={PRESETS.map((days) => {
            const from = addDays(today, 1 - days);
            return {
              key: days,
              href: `/journeys/${id}?${new URLSearchParams({ from, to: today, ...others })}`,
              label: say("window.preset", { days }),
              isCurrent: window.from === from && window.to === today,
            };
          })}
        />
        <DayRangeForm
          action={`/journeys/${id}`}
          {...{ others }}
          {...window}
          latest={today}
          words={{ from: say("window.from"), to: say("window.to"), show: say("window.show") }}
        />
      </div>
    </details>
  );
}
