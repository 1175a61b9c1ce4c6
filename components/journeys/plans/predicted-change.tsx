import type { ReactNode } from "react";
import { figuresOf, type LiveRate } from "@/components/journey-map/live-rule/live-figures";
import { liveRuleWords } from "@/components/journey-map/live-rule/live-rule-words";
import { type LiveSaying, sayFigures } from "@/components/journey-map/live-rule/say-figures";
import { Section } from "@/components/layout/section";
import { VISITS_FOR_HEADLINE } from "@/components/scores/headline-rate";
import { VerdictPanel } from "@/components/scores/verdict-panel";
import { Tag } from "@/components/ui/tag";
import { formatPoints } from "@/lib/format/numbers";
import { wordsOf } from "@/lib/i18n/words-of";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { JourneyScore, Rates } from "@/lib/scoring";
import type { PlanView } from "./plan-view";

/** Half of the last digit. */
const LEAST_SHOWN = 0.0005;

/** Without a check there is no rate, whatever is assumed. */
function rateOf({ failureFree, interval, effectiveVisits }: JourneyScore): LiveRate | null {
  if (failureFree === null || effectiveVisits === 0) return null;
  return { value: failureFree, interval, visits: effectiveVisits };
}

function sayingOf(view: PlanView, map: JourneyMap, score: JourneyScore): LiveSaying {
  const { locale, say, comparison, assumedRate } = view;
  const isPlan = map === view.toBe;
  const ids = isPlan && assumedRate !== null ? comparison.assumed : [];
  const assumed: Rates = Object.fromEntries(ids.map((id) => [id, assumedRate ?? 1]));
  const words = {
    ...liveRuleWords(locale),
    missed: wordsOf(locale, ({ plans }) => plans.predicted.missed),
    rateUnknownNote: say("measured.unknown"),
  };
  return sayFigures(figuresOf({ map, score, rate: rateOf(score), assumed }), { words, locale });
}

/** What the plan is expected to change, before anything is built. */
export function PredictedChange(view: PlanView) {
  const { say, asIs, toBe, comparison } = view;
  const now = sayingOf(view, asIs, comparison.asIs);
  const then = sayingOf(view, toBe, comparison.toBe);
  return (
    <Section title={say("predicted.title")}>
      <div className="border-ink border-t-2 border-b border-b-hair-2 lg:grid lg:grid-cols-3 print:grid print:grid-cols-3">
        <Panel {...{ say, now: now.first, planned: then.first }} title={say("predicted.first")} />
        <Panel {...{ say, now: now.rate, planned: then.rate }} title={say("predicted.rate")}>
          <Difference {...view} />
        </Panel>
        <Panel
          {...{ say, now: now.weakest, planned: then.weakest }}
          title={say("predicted.weakest")}
        />
      </div>
    </Section>
  );
}

function Difference({ say, locale, comparison }: PlanView) {
  const { failureFree: difference } = comparison.difference;
  const { effectiveVisits } = comparison.asIs;
  if (difference === null || effectiveVisits === 0) return null;
  if (effectiveVisits < VISITS_FOR_HEADLINE)
    return <p className="mt-2 text-sm text-unproven">{say("measured.trial")}</p>;
  const points = formatPoints(Math.abs(difference), locale).replace("+", "");
  const direction = difference > 0 ? "predicted.higher" : "predicted.lower";
  const isSame = Math.abs(difference) < LEAST_SHOWN;
  return (
    <>
      <p className="mt-2 text-sm">{isSame ? say("predicted.same") : say(direction, { points })}</p>
      {!isSame && difference < 0 && comparison.assumed.length > 0 ? (
        <p className="mt-1 text-ink-2 text-sm">{say("predicted.more")}</p>
      ) : null}
    </>
  );
}

interface PanelProps extends Pick<PlanView, "say"> {
  readonly title: string;
  readonly now: LiveSaying["rate"];
  readonly planned: LiveSaying["rate"];
  readonly children?: ReactNode;
}

function Panel({ say, title, now, planned, children }: PanelProps) {
  return (
    <VerdictPanel {...{ title }}>
      <dl className="mt-2 grid gap-y-3">
        <div>
          <dt className="text-ink-2 text-sm">{say("predicted.now")}</dt>
          <dd className="font-semibold">
            {now.value}
            {now.note === "" ? null : <p className="font-normal text-ink-2 text-sm">{now.note}</p>}
          </dd>
        </div>
        <div>
          <dt className="text-ink-2 text-sm">{say("predicted.then")}</dt>
          <dd className="font-bold text-2xl leading-snug tracking-tight">
            {planned.value} {planned.tag === "" ? null : <Tag tone="unproven">{planned.tag}</Tag>}
            {planned.note === "" ? null : (
              <p className="mt-1 font-normal text-base text-ink-2 text-sm tracking-normal">
                {planned.note}
              </p>
            )}
          </dd>
        </div>
      </dl>
      {children}
    </VerdictPanel>
  );
}
