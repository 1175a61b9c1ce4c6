import type { ReactNode } from "react";
import { v7 as newId } from "uuid";
import type { WalkDraft } from "@/lib/client/check-drafts";
import { isWalkDraft, walkDraftKey } from "@/lib/client/check-drafts";
import { recordWalk, type SavedWalk, type WalkToSend } from "@/lib/client/record-checks";
import { useKeptDraft } from "@/lib/client/use-kept-draft";
import type { Clock } from "../clock";
import { useSaving } from "../use-saving";
import { useWalkStep } from "./use-walk-step";
import { WalkCard } from "./walk-card";
import { EMPTY_WALK, firstOpenStep, momentAt, type WalkStop, walkToSend } from "./walk-draft";
import { WalkReview } from "./walk-review";
import { WalkStart } from "./walk-start";
import type { WalkTexts } from "./walk-texts";
import { type PathToWalk, wayTaken } from "./way-taken";

export interface WalkingProps {
  readonly userId: string;
  readonly journey: { readonly id: string; readonly persona: string };
  readonly stops: readonly WalkStop[];
  readonly path: PathToWalk;
  readonly isRulesRecorded: boolean;
  readonly clock: Clock;
  readonly signInHref: string;
  /** Of the first screen; each touchpoint has one of its own. */
  readonly header: ReactNode;
  readonly texts: WalkTexts;
}

/** What was sent, what became of it, and from what it was written. */
export interface WalkDone {
  readonly walk: SavedWalk;
  readonly sent: WalkToSend;
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
}

interface Props extends WalkingProps {
  readonly onSaved: (done: WalkDone) => void;
}

/** The screens of a walk: the way first, then one touchpoint a screen, then a look at it all. */
export function Walking({ userId, journey, stops, path, onSaved, header, ...shared }: Props) {
  const { signInHref, texts } = shared;
  const key = walkDraftKey({ userId, journeyId: journey.id });
  const kept = useKeptDraft({ key, isDraft: isWalkDraft, start: EMPTY_WALK });
  const { draft, change, startOver } = kept;
  const { asked, goTo } = useWalkStep();
  const taken = wayTaken(path, draft.choices);
  const way = taken.ids.flatMap((id) => stops.find((stop) => stop.id === id) ?? []);
  const saving = useSaving(recordWalk, (walk, sent) => {
    kept.forget();
    onSaved({ walk, sent, draft, way });
  });
  const isUnderWay = draft.startedAt !== null && taken.isWhole;
  const step = isUnderWay ? Math.min(asked, way.length + 1) : 0;
  const stop = way[step - 1];
  if (stop)
    return (
      <WalkCard
        key={stop.id}
        {...{ stop, step, texts }}
        total={way.length}
        persona={journey.persona}
        moment={momentAt(draft, stop)}
        onChange={(moment) =>
          change({ ...draft, moments: { ...draft.moments, [stop.id]: moment } })
        }
        onPrevious={() => goTo(step - 1)}
        onNext={() => goTo(step + 1)}
        nextName={way[step]?.name ?? null}
      />
    );
  if (step > 0)
    return (
      <WalkReview
        {...{ way, draft, signInHref, texts }}
        {...saving}
        onOpen={goTo}
        onPrevious={() => goTo(way.length)}
        onSave={() =>
          saving.save(walkToSend({ draft, journeyId: journey.id, way, now: new Date() }))
        }
      />
    );
  const begin = () => {
    const startedAt = draft.startedAt ?? new Date().toISOString();
    change({ ...draft, id: draft.id || newId(), startedAt });
    goTo(firstOpenStep(draft, way));
  };
  return (
    <div inert={!kept.isReady}>
      {header}
      <WalkStart
        {...shared}
        {...{ stops, draft }}
        way={taken}
        onChange={change}
        onStart={begin}
        onStartOver={startOver}
      />
    </div>
  );
}
