import { Mark, type MarkShape } from "@/components/ui/mark";
import { formatShortDay } from "@/lib/format/dates";
import type { CellProps } from "./wall-journey";

type Verdict = 100 | 0 | null;

const shapeOf = (verdict: Verdict): MarkShape => {
  if (verdict === null) return "ring";
  return verdict === 0 ? "diamond" : "circle";
};

/** The latest checked day by shape and word, and the last 0 before it. */
export function LatestDay({ journey, say, locale }: CellProps) {
  const { latest } = journey.days;
  if (latest === null)
    return (
      <Mark shape="ring" className="text-lg">
        {say("latest.none")}
      </Mark>
    );
  return (
    <>
      <Mark shape={shapeOf(latest.verdict)} className="text-lg">
        {latest.verdict ?? say("verdict.unknown")}
      </Mark>
      <p className="text-ink-2 text-sm">
        {formatShortDay(latest.day, locale)}
        <LastZero {...{ journey, say, locale }} />
      </p>
    </>
  );
}

/** Said only where it is another day than the latest one. */
function LastZero({ journey, say, locale }: Pick<CellProps, "journey" | "say" | "locale">) {
  const { latest, lastZero } = journey.days;
  if (lastZero === null || lastZero.day === latest?.day) return null;
  const day = formatShortDay(lastZero.day, locale);
  const since = say(lastZero.passedSince ? "latest.passed" : "latest.open");
  return (
    <span className="block">
      {journey.lastZeroAt === null
        ? say("latest.lastZero", { day })
        : say("latest.lastZeroAt", { day, place: journey.lastZeroAt })}
      {`, ${since}`}
    </span>
  );
}
