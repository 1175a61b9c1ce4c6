import type { ReactNode } from "react";
import { Steps } from "@/components/ui/steps";
import type { MomentDraft } from "@/lib/client/check-drafts";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { MomentQuestions } from "../checks/moment-questions";
import { SaveBar } from "../checks/save-bar";
import { useArrival } from "../checks/use-arrival";
import { PhotoField } from "./photo-field";
import { SkipStop } from "./skip-stop";
import { useWalkSetting } from "./walk-context";
import { momentAt, type WalkDraft } from "./walk-draft";
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
  /** The buttons at the foot. */
  readonly children: ReactNode;
}

/** One touchpoint of the walk, on a screen of its own. */
export function WalkCard(props: Props) {
  const { stop, draft, second, onChange, children } = props;
  const { words } = useWalkSetting();
  const heading = useArrival<HTMLHeadingElement>();
  const arrived =
    second === undefined ? "" : fill(words.card.arrivedAt, { time: formatStopwatch(second) });
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
      <Asked {...{ stop, draft, onChange }} />
      <SaveBar>{children}</SaveBar>
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

/** The questions, or why nothing was answered here. */
function Asked({ stop, draft, onChange }: Pick<Props, "stop" | "draft" | "onChange">) {
  const { words, arePhotosAllowed } = useWalkSetting();
  const moment = momentAt(draft, stop);
  const reason = draft.skips[stop.id];
  const changeMoment = (changed: MomentDraft) =>
    onChange({ ...draft, moments: { ...draft.moments, [stop.id]: changed } });
  const changeSkip = (why: string | null) => {
    const { [stop.id]: _, ...others } = draft.skips;
    onChange({ ...draft, skips: why === null ? others : { ...others, [stop.id]: why } });
  };
  const skip = <SkipStop {...{ reason }} isMajor={stop.major} onSkip={changeSkip} />;
  if (reason !== undefined) return skip;
  if (stop.factors.length === 0) return <p className="text-ink-2">{words.card.noQuestions}</p>;
  return (
    <>
      <MomentQuestions
        touchpointId={stop.id}
        factors={stop.factors}
        moment={moment}
        onChange={changeMoment}
        missing={[]}
        texts={words.questions}
      />
      <div className="mt-6 grid gap-6">
        {arePhotosAllowed && draft.elsewhere === null ? (
          <PhotoField {...{ moment }} onTouch={changeMoment} />
        ) : null}
        {skip}
      </div>
    </>
  );
}
