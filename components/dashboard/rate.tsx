import { formatPartOf, formatPercent, formatPercentRange } from "@/lib/format/numbers";
import type { CellProps } from "./wall-journey";

/** Fewer visits than this are too few to put a rate first. */
const ENOUGH_VISITS = 12;

/** The failure-free rate, never without its interval and the visits behind it. */
export function Rate({ journey, say, locale }: CellProps) {
  const { headline } = journey;
  if (headline === null) return <span className="text-ink-2">{say("rate.unknown")}</span>;
  const { kind, rate, visits, interval } = headline;
  const [lower, upper] = interval;
  const range = formatPercentRange({ lower, upper }, locale, 0);
  const count = Math.floor(visits);
  if (visits < ENOUGH_VISITS) {
    const values = { rate: formatPercent(rate), range, count };
    return (
      <>
        <span>{say("rate.thin")}</span>
        <p className="text-ink-2 text-sm">
          {say(kind === "observed" ? "rate.thinObserved" : "rate.thinMore", values)}
        </p>
        <Coverage {...{ journey, say }} />
      </>
    );
  }
  return (
    <>
      <span className="text-lg">
        {rate === 1 && kind === "observed"
          ? formatPartOf({ part: visits, whole: visits }, locale)
          : formatPercent(rate)}
      </span>
      <p className="text-ink-2 text-sm">{say(`rate.${kind}`, { range, count })}</p>
      <Coverage {...{ journey, say }} />
    </>
  );
}

/** A rate that leaves places out says so. */
function Coverage({ journey, say }: Pick<CellProps, "journey" | "say">) {
  const { observedMajors: observed, routineMajors: all } = journey;
  if (observed === all) return null;
  return <p className="text-sm text-unproven">{say("rate.covered", { all, observed })}</p>;
}
