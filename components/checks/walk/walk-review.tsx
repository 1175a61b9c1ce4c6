import { ChevronRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { WalkDraft } from "@/lib/client/check-drafts";
import type { NotSaved } from "@/lib/client/record-checks";
import { outcomeOf } from "../moment";
import { OutcomeMark } from "../outcome-mark";
import { RefusalNotice } from "../refusal-notice";
import { SaveBar } from "../save-bar";
import { useArrival } from "../use-arrival";
import { momentAt, stateOf, type WalkStop } from "./walk-draft";
import type { WalkTexts } from "./walk-texts";

interface Props {
  readonly way: readonly WalkStop[];
  readonly draft: WalkDraft;
  readonly onOpen: (step: number) => void;
  readonly onPrevious: () => void;
  readonly onSave: () => void;
  readonly isSending: boolean;
  readonly refusal: NotSaved | null;
  readonly signInHref: string;
  readonly texts: WalkTexts;
}

/** Which touchpoint a refusal of the whole walk is about, by its place among the checks that were sent. */
function aboutOf({ way, draft, refusal }: Pick<Props, "way" | "draft" | "refusal">) {
  const index = /^checks\[(\d+)\]/.exec(refusal?.path ?? "")?.[1];
  if (index === undefined) return undefined;
  return way.filter((stop) => stateOf(draft, stop) !== "skipped")[Number(index)]?.name;
}

/** Everything that was written, in one look, before it is saved. */
export function WalkReview(props: Props) {
  const { way, draft, onOpen, onPrevious, onSave, isSending, refusal, signInHref, texts } = props;
  const heading = useArrival<HTMLHeadingElement>();
  const states = way.map((stop) => stateOf(draft, stop));
  const isNothing = states.every((state) => state === "skipped");
  const isIncomplete = way.some(
    (stop, index) => stop.major && stop.routine && states[index] !== "answered",
  );
  const note = isNothing ? texts.nothing : isIncomplete ? texts.incomplete : null;
  return (
    <div className="max-w-[640px]">
      <header className="mb-6">
        <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-bold text-3xl">
          {texts.review}
        </h1>
        <p className="mt-2 text-ink-2">{texts.reviewLead}</p>
      </header>
      <ol className="border-hair-2 border-t">
        {way.map((stop, index) => (
          <li key={stop.id} className="border-hair border-b">
            <ReviewLine
              {...{ stop, draft, texts }}
              number={index + 1}
              onOpen={() => onOpen(index + 1)}
            />
          </li>
        ))}
      </ol>
      <SaveBar
        isObstructed={note !== null || refusal !== null}
        above={
          <>
            {note ? <p className="mb-2 text-ink-2">{note}</p> : null}
            {refusal ? (
              <RefusalNotice
                {...{ refusal, signInHref }}
                about={aboutOf(props)}
                texts={texts.refusal}
              />
            ) : null}
          </>
        }
      >
        <Button size="large" className="shrink-0" onClick={onPrevious}>
          {texts.previous}
        </Button>
        <Button
          variant="primary"
          size="large"
          isWide
          isPending={isSending}
          pendingLabel={texts.saving}
          disabled={isNothing}
          onClick={onSave}
        >
          {texts.save}
        </Button>
      </SaveBar>
    </div>
  );
}

interface LineProps extends Pick<Props, "draft" | "texts"> {
  readonly stop: WalkStop;
  readonly number: number;
  readonly onOpen: () => void;
}

function ReviewLine({ stop, draft, texts, number, onOpen }: LineProps) {
  const state = stateOf(draft, stop);
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-14 w-full items-center gap-4 py-2 text-left -outline-offset-3 hover:bg-sunken"
    >
      <span className="w-6 shrink-0 text-right text-ink-3 tabular-nums">{number}</span>
      <span className="min-w-0 grow font-semibold">{stop.name}</span>
      <span className="shrink-0 text-sm">
        {state === "answered" ? (
          <OutcomeMark
            outcome={outcomeOf(stop.factors, momentAt(draft, stop))}
            texts={texts.outcomes}
          />
        ) : (
          <span className="text-ink-2">{texts[state]}</span>
        )}
      </span>
      <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
    </button>
  );
}
