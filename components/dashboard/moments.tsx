import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { formatPercent, formatPercentRange } from "@/lib/format/numbers";
import { momentArithmetic, wilsonInterval } from "@/lib/scoring";
import type { AskedMoments } from "./asked-moments";
import type { WallView } from "./wall-journey";

interface Props extends Pick<WallView, "say" | "locale">, AskedMoments {
  /** Of the whole page, kept in its address. */
  readonly days: Readonly<Record<string, string>>;
  readonly checks: { readonly passed: number; readonly failed: number };
}

/** What a centre that keeps 99 of 100 moments still misses. */
const NEARLY_ALL = 0.99;
/** Carlzon's contact. */
const SECONDS = 15;

/** How many moments of truth a day has, and what 99% means for whole visits. Works without a script. */
export function Moments({ say, visits, contacts, isAbout, days, ...checked }: Props) {
  const { moments, failedMoments, perfectShare } = momentArithmetic({
    visits,
    contacts,
    secondsEach: SECONDS,
    passRate: NEARLY_ALL,
  });
  return (
    <>
      <p className="text-lg">
        {say(isAbout ? "arithmetic.about" : "arithmetic.sentence", {
          visits,
          contacts,
          moments,
          failed: Math.round(failedMoments ?? 0),
          perfect: formatPercent(perfectShare ?? 0),
        })}
      </p>
      <Ours {...{ say }} {...checked} />
      <form data-print="hide" className="mt-4 flex flex-wrap items-end gap-3">
        {Object.entries(days).map(([name, value]) => (
          <input key={name} type="hidden" {...{ name, value }} />
        ))}
        <TextField
          name="visits"
          label={say("arithmetic.visits")}
          defaultValue={visits}
          inputMode="numeric"
          pattern="[0-9]{1,6}"
          maxLength={6}
          className="w-44"
        />
        <TextField
          name="contacts"
          label={say("arithmetic.contacts")}
          defaultValue={contacts}
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          maxLength={3}
          className="w-56"
        />
        <Button type="submit">{say("arithmetic.show")}</Button>
      </form>
    </>
  );
}

function Ours({ say, locale, checks }: Pick<Props, "say" | "locale" | "checks">) {
  const count = checks.passed + checks.failed;
  if (count === 0) return null;
  const [lower, upper] = wilsonInterval(checks.passed, count);
  return (
    <p className="mt-2 text-ink-2">
      {say("arithmetic.ours", {
        kept: formatPercent(checks.passed / count),
        count,
        range: formatPercentRange({ lower, upper }, locale),
      })}
    </p>
  );
}
