import { Section } from "@/components/layout/section";
import { type JourneyView, touchpointOf } from "@/components/scores/journey-view";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDays, formatShortDay, formatTickDay } from "@/lib/format/dates";
import { formatPercent } from "@/lib/format/numbers";
import { PChart } from "./p-chart";
import { pChartScale } from "./p-chart-scale";
import { saySignals } from "./say-signals";
import type { Trend, TrendView } from "./trend";
import { TrendTable } from "./trend-table";

/** Week by week: the figure, what stands out in words, and the same as a table. */
export function TrendSection({ trend, ...view }: JourneyView & { readonly trend: Trend | null }) {
  const { say } = view;
  const isDrawn = trend !== null && trend.weeks.length > 1;
  return (
    <Section title={say("trend.title")}>
      {isDrawn ? (
        <TrendFigure {...view} trend={trend} />
      ) : (
        <p className="text-ink-2">{say("trend.none")}</p>
      )}
    </Section>
  );
}

function TrendFigure({ trend, ...view }: TrendView) {
  const { say, locale } = view;
  const { weeks, chart, actions } = trend;
  const sayWeek = (week: number) => formatTickDay(weeks[week]?.from ?? "", locale);
  const signals = saySignals(chart, { say, sayWeek });
  const title = titleOf({ ...view, trend });
  const { lowest } = pChartScale(chart.points);
  const foot = formatPercent(lowest, 0);
  // A scrolling part must be reachable by keyboard.
  const reachable = { tabIndex: 0 };
  return (
    <figure>
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="text-ink-2 text-sm">{basisOf({ ...view, trend })}</p>
        <ul className="mt-2">
          {signals.map((signal) => (
            <li key={signal}>{signal}</li>
          ))}
        </ul>
      </figcaption>
      <section
        aria-label={title}
        {...reachable}
        className="mt-3 overflow-x-auto print:overflow-visible"
      >
        <PChart
          chart={chart}
          labels={weeks.map(({ from }) => formatTickDay(from, locale))}
          centreLabel={say("trend.usual", { centre: formatPercent(chart.centre ?? 0) })}
          sayShare={(share) => formatPercent(share, 0)}
          marks={marksOf(trend)}
          label={say("trend.svg", { title, weeks: weeks.length, signals: signals.join(" ") })}
        />
      </section>
      <p className="text-ink-2 text-sm">
        {say("trend.legend")}{" "}
        {lowest > 0 ? say("trend.axis", { from: foot }) : say("trend.axisZero")}
      </p>
      {actions.length > 0 ? (
        <ol className="mt-2 list-decimal pl-6 text-sm">
          {actions.map(({ day, title: done }) => (
            <li key={`${day} ${done}`}>
              {formatShortDay(day, locale)} {say("trend.action", { title: done })}
            </li>
          ))}
        </ol>
      ) : null}
      <TrendTable {...view} trend={trend} />
      <Disclosure label={say("trend.method")} data-print="hide" className="border-b-0 text-sm">
        <p className="max-w-[46em] text-ink-2">{say("trend.methodText")}</p>
      </Disclosure>
    </figure>
  );
}

function titleOf({ say, trend, ...view }: TrendView): string {
  const { about } = trend;
  if (about.kind === "visits") return say("trend.visits");
  return say("trend.touchpoint", { place: touchpointOf(view, about.id)?.name ?? "" });
}

function basisOf({ say, locale, trend }: TrendView): string {
  const { weeks, about } = trend;
  const range = formatDays({ from: weeks[0]?.from ?? "", to: weeks.at(-1)?.to ?? "" }, locale);
  const count = weeks.reduce((sum, { checked }) => sum + checked, 0);
  return say(about.kind === "visits" ? "trend.basisVisits" : "trend.basisTouchpoint", {
    range,
    count,
  });
}

const DAY = 86_400_000;

/** Finished actions by their number in the list, between the weeks where they fall. */
function marksOf({ weeks, actions }: Trend) {
  const first = Date.parse(weeks[0]?.from ?? "");
  return actions
    .map(({ day }, place) => ({
      at: (Date.parse(day) - first) / DAY / 7,
      label: String(place + 1),
    }))
    .filter(({ at }) => at >= 0);
}
