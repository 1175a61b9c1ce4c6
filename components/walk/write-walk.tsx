"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { enqueueWalk } from "./enqueue-walk";
import { secondAt, type Walked, walkOn } from "./stopwatch";
import { WalkCard } from "./walk-card";
import { useWalkSetting } from "./walk-context";
import { firstOpenStep, stateOf, type WalkDraft } from "./walk-draft";
import { WalkEnd, type WrittenWalk } from "./walk-end";
import { walkingDraft } from "./walk-turns";
import type { WalkableJourney, WalkStop } from "./walkable";
import { wayWalked } from "./way-of-walk";

interface Props {
  readonly draft: WalkDraft;
  readonly journey: WalkableJourney;
  readonly walked: Walked;
  /** The step that the address names; 0 where it names none. */
  readonly asked: number;
  readonly goTo: (step: number) => void;
  readonly settle: (step: number) => void;
  readonly onChange: (draft: WalkDraft) => void;
  readonly onSent: (written: WrittenWalk) => void;
  readonly onAbandon: () => void;
}

function useSendingWalk({ onSent }: Pick<Props, "onSent">) {
  const { owner, words } = useWalkSetting();
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const onSend = async (written: WrittenWalk) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    const notSent = await enqueueWalk({ owner, ...written });
    isUnderWay.current = false;
    setSending(false);
    if (notSent === null) return onSent(written);
    setProblem(notSent.status === "refused" ? notSent.detail : words.end[notSent.status]);
  };
  return { onSend, isSending, problem };
}

/** After the walk, or while the clock stands still: one touchpoint a screen, then a look at it all. */
export function WriteWalk({ draft, journey, walked, asked, goTo, settle, ...props }: Props) {
  const { onChange, onAbandon } = props;
  const { onSend, ...sending } = useSendingWalk(props);
  const { way, reached } = wayWalked(journey, walked);
  const cards = way.slice(0, reached);
  const isEnded = walked.status === "ended";
  const last = isEnded ? cards.length + 1 : cards.length;
  const step = Math.min(asked || firstOpenStep(draft, cards), last);
  const stop = cards[step - 1];
  const [reminded, setReminded] = useState({ stopId: "", times: 0 });
  const remindOf = (stopId: string) =>
    setReminded({ stopId, times: reminded.stopId === stopId ? reminded.times + 1 : 1 });
  const isPartly = (card: WalkStop) => stateOf(draft, card) === "partly";
  useEffect(() => {
    // Once it is named, no answer turns the card.
    if (asked === 0) settle(step);
  });
  const walkOnNow = () => {
    const now = Date.now() + draft.putBackMs;
    const presses = isEnded
      ? walkOn(draft.presses, now)
      : [...draft.presses, { type: "resumed", at: now } as const];
    onChange(walkingDraft(draft, presses));
    settle(0);
  };
  if (!stop) {
    const written = { draft, way, reached, walked };
    return (
      <WalkEnd
        {...written}
        {...{ onChange, onAbandon, ...sending }}
        onOpen={goTo}
        onPrevious={() => goTo(cards.length)}
        onWalkOn={walkOnNow}
        onSend={() => {
          const open = cards.findIndex(isPartly);
          if (open < 0) return onSend(written);
          remindOf(cards[open]?.id ?? "");
          goTo(open + 1);
        }}
      />
    );
  }
  return (
    <WalkCard
      key={stop.id}
      {...{ stop, step, draft, onChange }}
      total={way.length}
      persona={journey.persona}
      second={walked.arrivals[stop.id]}
      timesAsked={reminded.stopId === stop.id ? reminded.times : 0}
    >
      {isEnded ? (
        <Turning
          {...{ step }}
          onPrevious={() => goTo(step - 1)}
          onNext={() => (isPartly(stop) ? remindOf(stop.id) : goTo(step + 1))}
          nextName={cards[step]?.name ?? null}
        />
      ) : (
        <StoppedBar {...{ draft }} onWalkOn={walkOnNow} />
      )}
    </WalkCard>
  );
}

interface TurningProps {
  readonly step: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** The touchpoint that comes next; null before the end. */
  readonly nextName: string | null;
}

function Turning({ step, onPrevious, onNext, nextName }: TurningProps) {
  const { words } = useWalkSetting();
  const { card } = words;
  return (
    <>
      <Button size="large" className="shrink-0" disabled={step === 1} onClick={onPrevious}>
        {card.previous}
      </Button>
      <Button variant="primary" size="large" isWide onClick={onNext}>
        {nextName === null ? card.toEnd : `${card.next} · ${nextName}`}
      </Button>
    </>
  );
}

/** While the clock stands still, the way back to walking. */
function StoppedBar({ draft, onWalkOn }: Pick<Props, "draft"> & { readonly onWalkOn: () => void }) {
  const { words } = useWalkSetting();
  const time = formatStopwatch(secondAt(draft.presses, draft.presses.at(-1)?.at ?? 0));
  return (
    <div className="w-full">
      <p className="mb-2 text-center text-ink-2 text-sm">{fill(words.card.stopped, { time })}</p>
      <Button variant="primary" size="thumb" isWide onClick={onWalkOn}>
        {words.card.walkOn}
      </Button>
    </div>
  );
}
