import { DayRangeForm } from "@/components/ui/day-range-form";
import { PageLink } from "@/components/ui/page-link";
import { formatDays } from "@/lib/format/dates";
import { type AskedDays, WINDOW_DAYS } from "./asked-days";
import type { WallView } from "./wall-journey";

interface Props extends WallView {
  /** The page, with what else its address says. */
  readonly path: string;
  readonly others?: Readonly<Record<string, string>> | undefined;
  readonly asked: AskedDays;
}

const SHAPE =
  "inline-flex min-h-11 min-w-14 items-center justify-center rounded-md px-3.5 text-sm hover:bg-sunken";
const CHOSEN = "bg-ink font-semibold text-paper hover:bg-ink";

/** Over which days the figures are, kept in the address. Works without a script. */
export function WindowPresets(props: Props) {
  const { say, path, others = {}, asked } = props;
  return (
    <nav
      data-print="hide"
      aria-label={say("window.label")}
      className="relative inline-flex flex-wrap rounded-lg border border-edge bg-surface p-0.5"
    >
      {WINDOW_DAYS.map((one) => (
        <PageLink
          key={one}
          href={`${path}?${new URLSearchParams({ ...others, days: String(one) })}`}
          scroll={false}
          {...("days" in asked && one === asked.days ? { "aria-current": "true" } : {})}
          className={`${SHAPE} ${"days" in asked && one === asked.days ? CHOSEN : ""}`}
        >
          {say("window.preset", { days: one })}
        </PageLink>
      ))}
      <OwnDays {...props} />
    </nav>
  );
}

/** Any other days: named where they are what is shown. */
function OwnDays({ say, locale, path, others, asked, window, today }: Props) {
  const isOwn = !("days" in asked);
  return (
    <details key={`${window.from} ${window.to}`}>
      <summary
        {...(isOwn ? { "aria-current": "true" } : {})}
        className={`${SHAPE} cursor-pointer list-none [&::-webkit-details-marker]:hidden ${isOwn ? CHOSEN : ""}`}
      >
        {isOwn ? formatDays(window, locale) : say("window.own")}
      </summary>
      <div className="absolute top-full left-0 z-20 mt-2 w-max max-w-[calc(100vw-2rem)] rounded-xl border border-hair-2 bg-surface p-4 shadow-float sm:right-0 sm:left-auto">
        <DayRangeForm
          action={path}
          {...window}
          {...{ others }}
          latest={today}
          words={{ from: say("window.from"), to: say("window.to"), show: say("window.show") }}
        />
      </div>
    </details>
  );
}
