import Link from "next/link";
import type { SayDashboard } from "./dashboard-words";

const WINDOW_DAYS = [7, 30, 90, 365] as const;
const USUAL_DAYS = 30;

/** The days that an address asks for; the usual ones where it asks for none of ours. */
export function windowDaysOf(days: string | readonly string[] | undefined): number {
  return WINDOW_DAYS.find((one) => String(one) === days) ?? USUAL_DAYS;
}

interface Props {
  readonly say: SayDashboard;
  /** The page, with what else its address says. */
  readonly path: string;
  readonly others?: Readonly<Record<string, string>> | undefined;
  readonly days: number;
}

const SHAPE =
  "inline-flex min-h-11 min-w-14 items-center justify-center rounded-md px-3.5 text-sm hover:bg-sunken";
const CHOSEN = "bg-ink font-semibold text-paper hover:bg-ink";

/** Over which days the figures are, kept in the address. */
export function WindowPresets({ say, path, others = {}, days }: Props) {
  return (
    <nav
      data-print="hide"
      aria-label={say("window.label")}
      className="inline-flex flex-wrap rounded-lg border border-edge bg-surface p-0.5"
    >
      {WINDOW_DAYS.map((one) => (
        <Link
          key={one}
          href={`${path}?${new URLSearchParams({ ...others, days: String(one) })}`}
          scroll={false}
          {...(one === days ? { "aria-current": "true" } : {})}
          className={`${SHAPE} ${one === days ? CHOSEN : ""}`}
        >
          {say("window.preset", { days: one })}
        </Link>
      ))}
    </nav>
  );
}
