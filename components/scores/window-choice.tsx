import { buttonClass } from "@/components/ui/button-class";
import { DayRangeForm } from "@/components/ui/day-range-form";
import { TEXT_LINK } from "@/components/ui/text-link";
import { addDays } from "@/lib/format/day-of";
import type { JourneyView, Window } from "./journey-view";

const PRESETS = [7, 30, 90, 365] as const;

interface Props extends Pick<JourneyView, "say" | "id"> {
  readonly window: Window;
  readonly today: string;
}

const CURRENT =
  "inline-flex min-h-12 items-center justify-center rounded-lg border border-ink bg-ink px-5 py-2 font-semibold text-paper no-underline";

/** Which days the page is about, kept in its address. Works without a script. */
export function WindowChoice({ say, id, window, today }: Props) {
  return (
    <details data-print="hide" className="group relative">
      <summary
        className={`inline-flex min-h-11 cursor-pointer list-none items-center [&::-webkit-details-marker]:hidden ${TEXT_LINK}`}
      >
        {say("window.change")}
      </summary>
      <div className="mt-1 flex flex-wrap items-end gap-x-8 gap-y-4 border-hair border-y py-4">
        <nav aria-label={say("window.presets")} className="flex flex-wrap gap-2">
          {PRESETS.map((days) => (
            <Preset key={days} {...{ say, id, days, today, window }} />
          ))}
        </nav>
        <DayRangeForm
          action={`/journeys/${id}`}
          {...window}
          latest={today}
          words={{ from: say("window.from"), to: say("window.to"), show: say("window.show") }}
        />
      </div>
    </details>
  );
}

function Preset({ say, id, days, today, window }: Props & { readonly days: number }) {
  const from = addDays(today, 1 - days);
  const isCurrent = window.from === from && window.to === today;
  return (
    <a
      href={`/journeys/${id}?from=${from}&to=${today}`}
      {...(isCurrent ? { "aria-current": "true" } : {})}
      className={isCurrent ? CURRENT : buttonClass()}
    >
      {say("window.preset", { days })}
    </a>
  );
}
