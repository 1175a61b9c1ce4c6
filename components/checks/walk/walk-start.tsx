import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import type { WalkDraft } from "@/lib/client/check-drafts";
import { formatMoment } from "@/lib/format/dates";
import { AnnouncementChoice } from "../announcement-choice";
import type { Clock } from "../clock";
import { focusQuestion } from "../focus-question";
import { SaveBar } from "../save-bar";
import type { WalkStop } from "./walk-draft";
import type { WalkTexts } from "./walk-texts";
import { ENTRANCE, type Fork, type WayTaken } from "./way-taken";

interface Props {
  readonly stops: readonly WalkStop[];
  readonly way: WayTaken;
  readonly draft: WalkDraft;
  readonly onChange: (draft: WalkDraft) => void;
  readonly onStart: () => void;
  readonly onStartOver: () => void;
  readonly isRulesRecorded: boolean;
  readonly clock: Clock;
  readonly texts: WalkTexts;
}

/** Before the walk: the way through the path, and whether it was announced. */
export function WalkStart(props: Props) {
  const { way, draft, onChange, onStart, onStartOver, isRulesRecorded, clock, texts } = props;
  const [isOpenForkShown, setOpenForkShown] = useState(false);
  const isUnderWay = draft.startedAt !== null;
  const openFork = way.forks.find(({ chosen }) => chosen === null);
  const start = () => {
    if (way.isWhole) return onStart();
    setOpenForkShown(true);
    focusQuestion(`fork-${openFork?.after}`);
  };
  const startedAt = draft.startedAt && formatMoment(new Date(draft.startedAt), clock);
  return (
    <div className="max-w-[640px]">
      {startedAt ? (
        <Notice
          action={
            <Button size="small" variant="quiet" onClick={onStartOver}>
              {texts.startOver}
            </Button>
          }
        >
          {texts.restored} {startedAt}
        </Notice>
      ) : null}
      <h2 className="mt-6 mb-3 font-bold text-xl">{texts.way}</h2>
      <Way
        {...props}
        error={isOpenForkShown ? texts.forkMissing : undefined}
        onChoose={(after, next) =>
          onChange({ ...draft, choices: { ...draft.choices, [after]: next } })
        }
      />
      <div className="mt-8">
        <AnnouncementChoice
          announced={draft.announced}
          onChoose={(announced) => onChange({ ...draft, announced })}
          {...{ isRulesRecorded }}
          texts={texts.announcement}
        />
      </div>
      <SaveBar>
        <Button variant="primary" size="large" isWide onClick={start}>
          {isUnderWay ? texts.resume : texts.start}
        </Button>
      </SaveBar>
    </div>
  );
}

interface WayProps extends Pick<Props, "stops" | "way" | "texts"> {
  readonly error: string | undefined;
  readonly onChoose: (after: string, next: string) => void;
}

/** The stops in order, and at each fork the question where one went. */
function Way({ stops, way, texts, error, onChoose }: WayProps) {
  const forkAfter = new Map(way.forks.map((fork) => [fork.after, fork]));
  const entrance = forkAfter.get(ENTRANCE);
  const shared = { stops, texts, error, onChoose };
  return (
    <>
      {entrance ? <ForkChoice fork={entrance} {...shared} /> : null}
      <ol className="border-hair-2 border-t">
        {way.ids.map((id, index) => {
          const stop = stops.find((one) => one.id === id);
          const fork = forkAfter.get(id);
          return (
            <li key={id} className="border-hair border-b py-3">
              <span className="flex items-baseline gap-4">
                <span className="w-6 shrink-0 text-right text-ink-3 tabular-nums">{index + 1}</span>
                <b className="font-semibold">{stop?.name}</b>
                <span className="text-ink-3 text-sm">{stop?.place}</span>
              </span>
              {fork ? <ForkChoice {...{ fork }} {...shared} /> : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface ForkProps extends Pick<WayProps, "stops" | "texts" | "error" | "onChoose"> {
  readonly fork: Fork;
}

function ForkChoice({ fork, stops, texts, error, onChoose }: ForkProps) {
  const { after, options, chosen } = fork;
  const question = stops.find(({ id }) => id === after)?.forkQuestion ?? texts.entrance;
  return (
    <div id={`fork-${after}`} className="mt-3 mb-2 ml-10 border-ink-2 border-l-[3px] pl-4">
      <RadioGroup
        name={`fork-${after}`}
        label={question}
        options={options.map((id) => ({
          value: id,
          label: stops.find((stop) => stop.id === id)?.name ?? "",
        }))}
        value={chosen}
        onChange={(next) => onChoose(after, next)}
        {...(error !== undefined && chosen === null ? { error } : {})}
      />
    </div>
  );
}
