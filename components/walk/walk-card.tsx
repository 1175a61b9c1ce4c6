import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Steps } from "@/components/ui/steps";
import type { MomentDraft } from "@/lib/client/check-drafts";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { focusQuestion } from "../checks/focus-question";
import { type AskedFactor, unansweredBasics } from "../checks/moment";
import { MomentQuestions } from "../checks/moment-questions";
import { SaveBar } from "../checks/save-bar";
import { sayMissing } from "../checks/say-missing";
import { useArrival } from "../checks/use-arrival";
import { PhotoField } from "./photo-field";
import { SkipStop } from "./skip-stop";
import { useWalkSetting } from "./walk-context";
import { momentAt, stateOf, type WalkDraft } from "./walk-draft";
import type { WalkStop } from "./walkable";

interface Props {
  readonly stop: WalkStop;
  readonly step: number;
  readonly total: number;
  readonly persona: string;
  readonly draft: WalkDraft;
  /** When one arrived here; unknown where it was taken back. */
  readonly second: number | undefined;
  readonly onChange: (draft: WalkDraft) => void;
  /** How often somebody wanted to go on though a basic question is open. */
  readonly timesAsked: number;
  /** The buttons at the foot. */
  readonly children: ReactNode;
}

/** One touchpoint of the walk, on a screen of its own. */
export function WalkCard(props: Props) {
  const { stop, draft, second, onChange, timesAsked, children } = props;
  const { words } = useWalkSetting();
  const heading = useArrival<HTMLHeadingElement>();
  const arrived =
    second === undefined ? "" : fill(words.card.arrivedAt, { time: formatStopwatch(second) });
  const [isSkipping, setSkipping] = useState(false);
  const open = useOpenQuestions({ stop, draft, timesAsked });
  const above = [stop.place, arrived].filter(Boolean).join(" · ");
  return (
    <div className="max-w-[640px]">
      <Where {...props} />
      <header className="mt-6 mb-6">
        <p className="text-ink-2 text-sm">{above}</p>
        <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-bold text-3xl">
          {stop.name}
        </h1>
      </header>
      <Asked {...{ stop, draft, onChange, open, isSkipping }} onAskSkip={setSkipping} />
      <SaveBar
        above={
          open.length > 0 && !isSkipping ? (
            <Missing {...{ open }} onSkip={() => setSkipping(true)} />
          ) : null
        }
      >
        {children}
      </SaveBar>
    </div>
  );
}

/** The basic questions that are asked about, once somebody wanted to go on; the first of them comes into view. */
function useOpenQuestions({
  stop,
  draft,
  timesAsked,
}: Pick<Props, "stop" | "draft" | "timesAsked">): readonly AskedFactor[] {
  const isAsked = timesAsked > 0 && stateOf(draft, stop) === "partly";
  const open = isAsked ? unansweredBasics(stop.factors, momentAt(draft, stop)) : [];
  const showFirst = useEffectEvent(() => {
    const [first] = open;
    if (first) focusQuestion(`question-${first.id}`);
  });
  useEffect(() => {
    if (timesAsked > 0) showFirst();
  }, [timesAsked]);
  return open;
}

interface MissingProps {
  readonly open: readonly AskedFactor[];
  readonly onSkip: () => void;
}

/** What is open, and the way on for those who cannot say. */
function Missing({ open, onSkip }: MissingProps) {
  const { words } = useWalkSetting();
  return (
    <div role="alert" className="mb-2 flex flex-wrap items-center justify-between gap-x-3">
      <p className="font-medium">{sayMissing(open, words.questions)}</p>
      <Button size="small" variant="quiet" onClick={onSkip}>
        {words.questions.skip}
      </Button>
    </div>
  );
}

function Where({ step, total, persona }: Pick<Props, "step" | "total" | "persona">) {
  const { words } = useWalkSetting();
  const count = fill(words.card.stepOf, { step, total });
  return (
    <>
      <div className="mb-2 flex justify-between gap-4 text-ink-2 text-sm">
        <span>
          <b className="text-ink">{step}</b> / {total}
          {persona ? ` · ${persona}` : null}
        </span>
        <span>{words.clock.keptHere}</span>
      </div>
      <Steps label={count} current={step} total={total} />
    </>
  );
}

interface AskedProps extends Pick<Props, "stop" | "draft" | "onChange"> {
  readonly open: readonly AskedFactor[];
  readonly isSkipping: boolean;
  readonly onAskSkip: (isSkipping: boolean) => void;
}

/** The questions, or why nothing was answered here. */
function Asked({ stop, draft, onChange, open, isSkipping, onAskSkip }: AskedProps) {
  const { words, arePhotosAllowed } = useWalkSetting();
  const moment = momentAt(draft, stop);
  const reason = draft.skips[stop.id];
  const changeMoment = (changed: MomentDraft) =>
    onChange({ ...draft, moments: { ...draft.moments, [stop.id]: changed } });
  const changeSkip = (why: string | null) => {
    const { [stop.id]: _, ...others } = draft.skips;
    onChange({ ...draft, skips: why === null ? others : { ...others, [stop.id]: why } });
  };
  const skip = (
    <SkipStop
      {...{ reason }}
      isMajor={stop.major}
      onSkip={changeSkip}
      isAsking={isSkipping}
      onAsk={onAskSkip}
    />
  );
  if (reason !== undefined) return skip;
  const hasQuestions = stop.factors.length > 0;
  return (
    <>
      {hasQuestions ? null : <p className="mb-6 text-ink-2">{words.card.noQuestions}</p>}
      <MomentQuestions
        touchpointId={stop.id}
        factors={stop.factors}
        moment={moment}
        onChange={changeMoment}
        missing={open.map(({ id }) => id)}
        texts={words.questions}
      />
      <div className="mt-6 grid gap-6">
        {arePhotosAllowed && draft.elsewhere === null ? (
          <PhotoField {...{ moment }} onTouch={changeMoment} />
        ) : null}
        {hasQuestions ? skip : null}
      </div>
    </>
  );
}
