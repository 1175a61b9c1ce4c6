import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import {
  formatPartOf,
  formatPercent,
  formatPercentRange,
  formatPoints,
} from "@/lib/format/numbers";
import type { WeakestLink } from "@/lib/scoring";
import { checkableBlindSpots } from "./checkable-blind-spots";
import { checkHref, evidenceHref, type JourneyView, touchpointOf, walkHref } from "./journey-view";
import { fewOf } from "./say-few";
import { VerdictPanel } from "./verdict-panel";
import { type WhatIf, whatIfOf } from "./what-if";

type KnownWhatIf = Extract<WhatIf, { readonly status: "known" }>;

/** Where to begin: before any verdict, the place that wins most when it is fixed. */
export function FixFirst(view: JourneyView) {
  const { say, figures } = view;
  const { weakest } = figures.score;
  return (
    <VerdictPanel
      title={
        <>
          {say("fix.title")} <span className="text-ink-3">{say("fix.aside")}</span>
        </>
      }
    >
      {weakest ? <Weakest {...view} weakest={weakest} /> : <NothingMissed {...view} />}
    </VerdictPanel>
  );
}

interface Props extends JourneyView {
  readonly weakest: WeakestLink;
}

function Weakest({ weakest, ...view }: Props) {
  const { say, locale, id, figures, mayCheck } = view;
  const touchpoint = touchpointOf(view, weakest.id);
  const factor = touchpoint?.factors.find((one) => one.id === weakest.factor?.id);
  const checked = weakest.passed + weakest.failed;
  const counts = formatPartOf({ part: weakest.failed, whole: checked }, locale);
  const [lower, upper] = weakest.interval;
  return (
    <>
      <p className="mt-1 font-bold text-2xl text-zero tracking-tight">
        {[touchpoint?.name, factor?.name].filter(Boolean).join(" · ")}
      </p>
      <p className="mt-2">{say("fix.missed", { counts })}</p>
      <Gain {...view} weakest={weakest} />
      <p className="mt-1 text-ink-2 text-sm">
        {say("fix.rate", {
          rate: formatPercent(weakest.passRate),
          range: formatPercentRange({ lower, upper }, locale),
          checked,
        })}
      </p>
      <div data-print="hide" className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        {mayCheck ? (
          <LinkButton variant="primary" href={checkHref(weakest.id, id)}>
            {say("fix.check")}
          </LinkButton>
        ) : null}
        <TextLink
          href={evidenceHref(weakest.id, figures.window)}
          className="inline-flex min-h-11 items-center"
        >
          {say("fix.evidence")}
        </TextLink>
      </div>
    </>
  );
}

/** What fixing it would win: told only where the checks can tell, with what they are worth and what they leave out. */
function Gain({ weakest, ...view }: Props) {
  const { say, journey, figures } = view;
  const whatIf = whatIfOf({ score: figures.score, weakest, journey });
  if (whatIf.status === "unknown")
    return <p className="mt-1 text-unproven">{say(`fix.${whatIf.why}`)}</p>;
  return (
    <>
      <p className="mt-1">{gainOf(view, whatIf)}</p>
      <p className="mt-1 text-ink-2 text-sm">
        {say("fix.basis", { count: Math.round(whatIf.visits) })}
      </p>
      {whatIf.leftOut.length > 0 ? (
        <p className="mt-1 text-sm text-unproven">
          {say("fix.leftOut", { places: fewOf(whatIf.leftOut, say) })}
        </p>
      ) : null}
    </>
  );
}

const visitsOf = (share: number): number => Math.round(share * 100);

function gainOf(
  { say, locale }: JourneyView,
  { isPartial, before: now, after: then, observed }: KnownWhatIf,
): string {
  if (isPartial)
    return say("fix.partGain", {
      observed,
      before: formatPercent(now),
      after: formatPercent(then),
    });
  const [before, after] = [visitsOf(now), visitsOf(then)];
  return before < after
    ? say("fix.gain", { before, after })
    : say("fix.smallGain", { gain: formatPoints(then - now, locale, 2) });
}

function NothingMissed(view: JourneyView) {
  const { say, id, figures, mayCheck } = view;
  const { links } = figures.score;
  const blindSpots = checkableBlindSpots(view);
  const checked = links.reduce((sum, { passed }) => sum + passed, 0);
  return (
    <>
      <p className="mt-1 font-bold text-2xl tracking-tight">
        {say(checked > 0 ? "fix.nothing" : "fix.unknown")}
      </p>
      <p className="mt-2">
        {checked > 0 ? say("fix.nothingMore", { checked }) : say("fix.unknownMore")}
      </p>
      {checked > 0 && blindSpots.length > 0 ? (
        <p className="mt-1 text-unproven">
          {say("fix.blind", { count: blindSpots.length })}{" "}
          {mayCheck ? <TextLink href={walkHref(id)}>{say("check")}</TextLink> : null}
        </p>
      ) : null}
    </>
  );
}
