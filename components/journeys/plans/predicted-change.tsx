import type { ReactNode } from "react";
import { figuresOf } from "@/components/journey-map/live-rule/live-figures";
import { liveRuleWords } from "@/components/journey-map/live-rule/live-rule-words";
import { sayFigures } from "@/components/journey-map/live-rule/say-figures";
import { Section } from "@/components/layout/section";
import { sayGreetings } from "@/components/scores/say-greetings";
import { thinnestOf } from "@/components/scores/thinnest-evidence";
import { wordsOf } from "@/lib/i18n/words-of";
import type { PlanView } from "./plan-view";
import { PredictedPanel, type SaidSide } from "./predicted-panel";
import { PredictedRate } from "./predicted-rate";
import { sayWorse } from "./say-worse";

type Side = "asIs" | "toBe";

/** What the rule says of a path; its greetings and its rate stand in panels of their own. */
function sayingOf({ locale, comparison, ...view }: PlanView, side: Side) {
  const rule = liveRuleWords(locale);
  const words = {
    ...rule,
    missed: wordsOf(locale, ({ plans }) => plans.predicted.missed),
    greetings: { ...rule.greetings, sentenceAt: "", never: "" },
  };
  const score = comparison[side];
  const { failureFree: value, interval, effectiveVisits: visits } = score;
  const leastChecks = thinnestOf(score)?.checks ?? 0;
  const rate = value === null || visits === 0 ? null : { value, interval, visits, leastChecks };
  const figures = figuresOf({ map: view[side], score, rate, assumed: {} });
  return sayFigures(figures, { words, locale });
}

function greetingOf({ locale, say, firstSeconds, ...view }: PlanView, side: Side): SaidSide {
  const words = wordsOf(locale, ({ journey }) => journey.greetings);
  const greetings = sayGreetings(firstSeconds[side], { words, locale });
  const names = view[side].touchpoints
    .filter(({ greets, routine }) => greets && routine)
    .map(({ name }) => name);
  if (greetings === null) return { value: words.never, note: "" };
  return { value: greetings, note: say("predicted.greetingAt", { places: names.join(", ") }) };
}

/** What the plan is expected to change, before anything is built. */
export function PredictedChange(view: PlanView) {
  const { say, isAdopted } = view;
  const [now, then] = [sayingOf(view, "asIs"), sayingOf(view, "toBe")];
  const words = { say, isAdopted };
  return (
    <Section title={say(isAdopted ? "predicted.titleAdopted" : "predicted.title")}>
      <div className="border-ink border-t-2 border-b border-b-hair-2">
        <Row>
          <PredictedPanel
            {...words}
            title={say("predicted.first")}
            now={now.first}
            planned={then.first}
          />
          <PredictedPanel
            {...words}
            title={say("predicted.greeting")}
            now={greetingOf(view, "asIs")}
            planned={greetingOf(view, "toBe")}
          />
        </Row>
        <Row>
          <PredictedRate {...view} />
          <PredictedPanel
            {...words}
            title={say("predicted.weakest")}
            caveats={[now.weakest.tag || then.weakest.tag]}
            now={{ ...now.weakest, tag: "" }}
            planned={{ ...then.weakest, tag: "" }}
          />
        </Row>
      </div>
      <Worse {...view} />
    </Section>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return (
    <div className="border-hair border-t first:border-t-0 lg:grid lg:grid-cols-2 print:grid print:grid-cols-2">
      {children}
    </div>
  );
}

/** As clearly as what gets better. */
function Worse(view: PlanView) {
  const { say, isAdopted } = view;
  const sentences = sayWorse(view);
  if (sentences.length === 0) return null;
  return (
    <div className="mt-5 rounded-lg bg-unproven-soft px-5 py-4">
      <h3 className="font-bold text-lg">
        {say(isAdopted ? "predicted.worseAdopted" : "predicted.worse")}
      </h3>
      <ul className="mt-1 list-disc pl-5 font-semibold [&>li]:mt-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
