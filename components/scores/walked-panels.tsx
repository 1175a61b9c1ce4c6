import type { ReactNode } from "react";
import { formatDuration } from "@/lib/format/durations";
import { formatPartOf, formatPercent, formatPercentRange } from "@/lib/format/numbers";
import type { Interval } from "@/lib/scoring";
import { type Rate, ratesOf } from "./headline-rate";
import type { WalkedView } from "./walked-view";

const FEW = 12;

/** Two answers side by side: visits without a failure, and the first 15 seconds, both as walked. */
export function WalkedPanels(view: WalkedView) {
  return (
    <div className="grid border-hair-2 border-y md:grid-cols-2 print:grid-cols-2">
      <Panel title={view.sayWalked("rate.title")}>
        <ObservedVisits {...view} />
      </Panel>
      <Panel title={view.sayWalked("seconds.title")}>
        <ObservedSeconds {...view} />
      </Panel>
    </div>
  );
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-hair py-5 max-md:not-first:border-t md:px-7 md:first:pl-0 md:last:pr-0 md:not-first:border-l">
      <h3 className="font-normal text-ink-2 text-sm tracking-normal">{title}</h3>
      {children}
    </section>
  );
}

const rangeOf = ([lower, upper]: Interval, { locale }: WalkedView): string =>
  formatPercentRange({ lower, upper }, locale);

interface SeenProps extends Pick<WalkedView, "locale">, Pick<Rate, "value" | "visits"> {
  readonly digits?: number;
}

/** Few visits are counted, not turned into a share. */
function Seen({ value, visits, locale, digits }: SeenProps) {
  if (visits >= FEW)
    return (
      <p className="mt-1 font-extrabold text-4xl tracking-tight">{formatPercent(value, digits)}</p>
    );
  const part = Math.round(value * visits);
  return (
    <p className="mt-1 font-bold text-2xl tracking-tight">
      {formatPartOf({ part, whole: visits }, locale)}
    </p>
  );
}

function ObservedVisits(view: WalkedView) {
  const { sayWalked, figures } = view;
  const { observed, estimate, comeTogether } = ratesOf(figures);
  if (observed === null) return <p className="mt-1">{sayWalked("rate.none")}</p>;
  const incomplete = figures.observed?.incomplete ?? 0;
  const notes = [
    estimate === null
      ? ""
      : sayWalked("rate.beside", {
          rate: formatPercent(estimate.value),
          range: rangeOf(estimate.interval, view),
        }),
    comeTogether ? sayWalked("rate.together") : "",
    observed.visits < FEW ? sayWalked("rate.few") : "",
    incomplete > 0 ? sayWalked("rate.incomplete", { count: incomplete }) : "",
  ].filter(Boolean);
  return (
    <>
      <Seen locale={view.locale} value={observed.value} visits={observed.visits} />
      <p className="mt-1">
        {sayWalked("rate.basis", {
          count: observed.visits,
          range: rangeOf(observed.interval, view),
        })}
      </p>
      {notes.map((note) => (
        <p key={note} className="mt-1 text-ink-2 text-sm">
          {note}
        </p>
      ))}
    </>
  );
}

function ObservedSeconds(view: WalkedView) {
  const { sayWalked, walked, locale } = view;
  const { walks, welcomed, share, interval, medianSecond } = walked.firstSeconds;
  const untimed = walked.count - walks;
  if (share === null) return <p className="mt-1">{sayWalked("seconds.none")}</p>;
  const median =
    medianSecond === null
      ? sayWalked("seconds.nobody")
      : sayWalked("seconds.median", { duration: formatDuration(medianSecond, locale) });
  return (
    <>
      <Seen value={share} visits={walks} {...{ locale }} digits={0} />
      <p className="mt-1">{sayWalked("seconds.welcomed", { walks, welcomed })}</p>
      <p className="mt-1 text-ink-2 text-sm">
        {median} · {rangeOf(interval, view)}
      </p>
      {untimed > 0 ? (
        <p className="mt-1 text-ink-2 text-sm">
          {sayWalked("seconds.untimed", { count: untimed })}
        </p>
      ) : null}
      {walks < FEW ? <p className="mt-1 text-ink-2 text-sm">{sayWalked("rate.few")}</p> : null}
    </>
  );
}
