import { buttonClass } from "./button-class";

interface Props {
  /** The page whose address says the days. */
  readonly action: string;
  /** What else the address says. */
  readonly others?: Readonly<Record<string, string>> | undefined;
  readonly from: string;
  readonly to: string;
  readonly latest: string;
  readonly words: { readonly from: string; readonly to: string; readonly show: string };
}

const FIELD =
  "min-h-12 rounded-lg border border-edge bg-surface px-3 font-normal text-base text-ink tabular-nums";

/** The first and the last day of what a page shows, in its address as `from` and `to`. Works without a script. */
export function DayRangeForm({ action, others = {}, from, to, latest, words }: Props) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-3">
      {Object.entries(others).map(([name, value]) => (
        <input key={name} type="hidden" {...{ name, value }} />
      ))}
      <Day name="from" label={words.from} day={from} {...{ latest }} />
      <Day name="to" label={words.to} day={to} {...{ latest }} />
      <button type="submit" className={buttonClass()}>
        {words.show}
      </button>
    </form>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly day: string;
  readonly latest: string;
}

const Day = ({ name, label, day, latest }: DayProps) => (
  <label className="flex flex-col gap-1 font-semibold text-sm">
    {label}
    <input type="date" name={name} required defaultValue={day} max={latest} className={FIELD} />
  </label>
);
