import { Mark, type MarkShape } from "@/components/ui/mark";
import { formatMonth, formatShortDay } from "@/lib/format/dates";
import { byMonth, type DayVerdict, type JudgedDay } from "./day-list";
import type { JourneyView } from "./journey-view";

export const SHAPES: Readonly<Record<Exclude<DayVerdict, "unchecked">, MarkShape>> = {
  zero: "diamond",
  hundred: "circle",
  unknown: "ring",
};

type Words = Pick<JourneyView, "say" | "locale">;

export function sayVerdict(verdict: DayVerdict, { say }: Pick<Words, "say">): string {
  if (verdict === "hundred") return "100";
  return verdict === "zero" ? "0" : say(`day.verdict.${verdict}`);
}

interface Props extends Words {
  readonly days: readonly JudgedDay[];
}

const ONE_ROW = 31;

/** A mark for each day, in order; longer windows go month by month, the same dates below each other. */
export function DayMarks({ days, ...words }: Props) {
  if (days.length <= ONE_ROW)
    return <Row {...words} days={days} label={words.say("day.marks")} columns={days.length} />;
  return (
    <div className="grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-1">
      {byMonth(days).map(({ month, days: ofMonth }) => (
        <div key={month} className="contents">
          <span aria-hidden="true" className="whitespace-nowrap text-right text-ink-2 text-xs">
            {shortMonth(month, words)}
          </span>
          <Row
            {...words}
            days={ofMonth}
            label={formatMonth(month, words.locale)}
            columns={ONE_ROW}
          />
        </div>
      ))}
    </div>
  );
}

const shortMonth = (month: string, { say, locale }: Words): string =>
  say("day.month", {
    month: locale === "ko" ? Number(month.slice(5)) : formatMonth(month, locale).slice(0, 3),
  });

const dateOf = ({ day }: JudgedDay): number => Number(day.slice(8));

interface RowProps extends Props {
  readonly label: string;
  readonly columns: number;
}

function Row({ days, label, columns, say, locale }: RowProps) {
  const [first] = days;
  const start = columns === ONE_ROW && first ? dateOf(first) : 1;
  return (
    <ol
      aria-label={label}
      className="grid max-w-[31rem] text-[0.56rem] leading-none"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {days.map(({ day, verdict }, place) => (
        <li
          key={day}
          className="flex h-[1.4em] items-center justify-center"
          style={place === 0 ? { gridColumnStart: start } : {}}
        >
          <DayMark
            {...{ verdict }}
            label={`${formatShortDay(day, locale)} ${sayVerdict(verdict, { say })}`}
          />
        </li>
      ))}
    </ol>
  );
}

function DayMark({ verdict, label }: { readonly verdict: DayVerdict; readonly label: string }) {
  if (verdict !== "unchecked") return <Mark shape={SHAPES[verdict]} label={label} />;
  return (
    <>
      <span aria-hidden="true" className="size-[3px] rounded-full bg-edge" />
      <span className="sr-only">{label}</span>
    </>
  );
}
