import { Button } from "@/components/ui/button";
import { Steps } from "@/components/ui/steps";
import type { MomentDraft } from "@/lib/client/check-drafts";
import { MomentQuestions } from "../moment-questions";
import { SaveBar } from "../save-bar";
import { useArrival } from "../use-arrival";
import type { WalkStop } from "./walk-draft";
import type { WalkTexts } from "./walk-texts";

interface Props {
  readonly stop: WalkStop;
  readonly step: number;
  readonly total: number;
  readonly persona: string;
  readonly moment: MomentDraft;
  readonly onChange: (moment: MomentDraft) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** The touchpoint that comes next; null before the look at it all. */
  readonly nextName: string | null;
  readonly texts: WalkTexts;
}

/** One touchpoint of the walk, on a screen of its own. */
export function WalkCard(props: Props) {
  const { stop, step, total, persona, moment, onChange, onPrevious, onNext, nextName } = props;
  const { texts } = props;
  const count = `${step} / ${total}`;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <div className="max-w-[640px]">
      <div className="mb-2 flex justify-between gap-4 text-ink-2 text-sm">
        <span>
          <b className="text-ink">{step}</b> / {total}
          {persona ? ` · ${persona}` : null}
        </span>
        <span>{texts.keptHere}</span>
      </div>
      <Steps label={count} current={step} total={total} />
      <header className="mt-6 mb-6">
        <p className="text-ink-2 text-sm">{stop.place}</p>
        <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-bold text-3xl">
          {stop.name}
        </h1>
      </header>
      {stop.factors.length > 0 ? (
        <MomentQuestions
          touchpointId={stop.id}
          factors={stop.factors}
          {...{ moment, onChange }}
          missing={[]}
          texts={texts.questions}
        />
      ) : (
        <p className="text-ink-2">{texts.noQuestions}</p>
      )}
      <SaveBar>
        <Button size="large" className="shrink-0" onClick={onPrevious}>
          {texts.previous}
        </Button>
        <Button variant="primary" size="large" isWide onClick={onNext}>
          {nextName === null ? texts.review : `${texts.next} · ${nextName}`}
        </Button>
      </SaveBar>
    </div>
  );
}
