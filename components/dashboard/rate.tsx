import { thinnestOf } from "@/components/scores/thinnest-evidence";
import { formatPartOf, formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { isThin } from "./is-thin";
import type { CellProps } from "./wall-journey";

/** The failure-free rate, never without its interval and the visits behind it. */
export function Rate({ journey, say, locale }: CellProps) {
  const { headline } = journey;
  if (headline === null) return <span className="text-ink-2">{say("rate.unknown")}</span>;
  const { kind, rate, visits, interval } = headline;
  const [lower, upper] = interval;
  const range = formatPercentRange({ lower, upper }, locale, 0);
  const thinnest = thinnestOf(journey.score)?.checks ?? 0;
  const count = kind === "observed" ? Math.floor(visits) : thinnest;
  if (isThin(journey)) {
    const values = { rate: formatPercent(rate), range, count };
    return (
      <>
        <span>{say("rate.thin")}</span>
        <Coverage {...{ journey, say }} />
        <p className="text-ink-2 text-sm">
          {say(kind === "observed" ? "rate.thinObserved" : "rate.thinMore", values)}
        </p>
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
      <Coverage {...{ journey, say }} />
      <p className="text-ink-2 text-sm">{say(`rate.${kind}`, { range, count })}</p>
    </>
  );
}

/** A rate that leaves places out says so. */
function Coverage({ journey, say }: Pick<CellProps, "journey" | "say">) {
  const { observedMajors: observed, routineMajors: all } = journey;
  if (observed === all) return null;
  return <p className="font-semibold text-unproven">{say("rate.covered", { all, observed })}</p>;
}
