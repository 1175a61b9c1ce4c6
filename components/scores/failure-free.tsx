import { Tag } from "@/components/ui/tag";
import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { coverageOf } from "./coverage-of";
import { type Rate, ratesOf, VISITS_FOR_HEADLINE } from "./headline-rate";
import { type JourneyView, touchpointOf } from "./journey-view";
import { RateMethod } from "./rate-method";
import { thinnestOf } from "./thinnest-evidence";
import { VerdictPanel } from "./verdict-panel";

/** How many visits meet no failure, with what the figure rests on. */
export function FailureFree(view: JourneyView) {
  const { say, locale, figures } = view;
  const rates = ratesOf(figures);
  const { headline } = rates;
  const rate = headline && rates[headline];
  if (!rate)
    return (
      <VerdictPanel title={say("rate.title")}>
        <p className="mt-1 font-bold text-2xl tracking-tight">{say("rate.unknown")}</p>
        <p className="mt-2">{say("rate.unknownMore")}</p>
      </VerdictPanel>
    );
  if (rate.visits < VISITS_FOR_HEADLINE) return <Thin {...view} {...{ rate }} />;
  const [lower, upper] = rate.interval;
  const basis = headline === "observed" ? "rate.basisObserved" : "rate.basisEstimate";
  return (
    <VerdictPanel title={say("rate.title")}>
      <Coverage {...view} />
      <p className="mt-1 flex flex-wrap items-center gap-x-3">
        <span className="font-extrabold text-5xl tracking-tight">{formatPercent(rate.value)}</span>
        {headline === "estimate" ? <Tag>{say("rate.estimate")}</Tag> : null}
      </p>
      <p className="mt-2">{oneInOf(view, rate.value)}</p>
      <p className="mt-1 text-ink-2 text-sm">
        {say(basis, {
          range: formatPercentRange({ lower, upper }, locale),
          ...restsOn(view, headline === "observed" ? rate.visits : null),
        })}
      </p>
      <RateMethod {...view} {...{ rates }} />
    </VerdictPanel>
  );
}

/** Too few checks for a figure that stands first. */
function Thin({ rate, ...view }: JourneyView & { readonly rate: Rate }) {
  const { say, locale } = view;
  const [lower, upper] = rate.interval;
  return (
    <VerdictPanel title={say("rate.title")}>
      <p className="mt-1 font-bold text-2xl tracking-tight">{say("rate.thin")}</p>
      <Coverage {...view} />
      <p className="mt-2">
        {say("rate.thinEstimate", {
          rate: formatPercent(rate.value),
          range: formatPercentRange({ lower, upper }, locale),
          ...restsOn(view, null),
        })}
      </p>
      <RateMethod {...view} rates={ratesOf(view.figures)} />
    </VerdictPanel>
  );
}

/** The visits that were seen, or the touchpoint with the fewest checks. */
function restsOn(view: JourneyView, visits: number | null) {
  if (visits !== null) return { place: "", count: visits };
  const thinnest = thinnestOf(view.figures.score);
  const place = touchpointOf(view, thinnest?.id ?? null)?.name ?? "";
  return { place, count: thinnest?.checks ?? 0 };
}

function oneInOf({ say }: JourneyView, rate: number): string {
  if (rate >= 1) return say("rate.never");
  if (rate > 0.99) return say("rate.rarely");
  return say("rate.oneIn", { count: Math.max(1, Math.round(1 / (1 - rate))) });
}

function Coverage(view: JourneyView) {
  const { all, observed } = coverageOf(view);
  if (observed === all) return null;
  return (
    <p className="mt-1 font-semibold text-unproven">
      {view.say("rate.coverage", { all, observed })}
    </p>
  );
}
