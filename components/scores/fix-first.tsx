import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import {
  formatPartOf,
  formatPercent,
  formatPercentRange,
  formatPoints,
} from "@/lib/format/numbers";
import type { WeakestLink } from "@/lib/scoring";
import { checkHref, evidenceHref, type JourneyView, touchpointOf, walkHref } from "./journey-view";
import { VerdictPanel } from "./verdict-panel";

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
      <p className="mt-2">
        {say("fix.missed", { counts })} {gainOf(view, weakest)}
      </p>
      <p className="mt-1 text-ink-2 text-sm">
        {say("fix.rate", {
          rate: formatPercent(weakest.passRate),
          range: formatPercentRange({ lower, upper }, locale),
          checked,
        })}
      </p>
      {weakest.trial ? <p className="mt-1 text-sm text-unproven">{say("fix.trial")}</p> : null}
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

const visitsOf = (share: number): number => Math.round(share * 100);

function gainOf({ say, locale, figures }: JourneyView, { gain }: WeakestLink): string {
  const now = figures.score.failureFree ?? 0;
  const [before, after] = [visitsOf(now), visitsOf(now + gain)];
  return before < after
    ? say("fix.gain", { before, after })
    : say("fix.smallGain", { gain: formatPoints(gain, locale, 2) });
}

function NothingMissed({ say, id, figures, mayCheck }: JourneyView) {
  const { links, blindSpots } = figures.score;
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
