import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckBox } from "@/components/ui/check-box";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { AnnouncementChoice } from "../checks/announcement-choice";
import { focusQuestion } from "../checks/focus-question";
import { SaveBar } from "../checks/save-bar";
import { useWalkSetting } from "./walk-context";
import type { WalkDraft } from "./walk-draft";
import { plannedArrivals, type WalkableJourney } from "./walkable";
import { ENTRANCE, wayTaken, wholeWay } from "./way-taken";

interface Props {
  readonly journey: WalkableJourney;
  readonly draft: WalkDraft;
  readonly onChange: (draft: WalkDraft) => void;
  readonly onStart: () => void;
}

const PLACES = { entrance: "walk-entrance", organisation: "walk-organisation" } as const;

/** Before the walk: the way ahead, whether it was announced, and whose place it is. */
export function WalkStart({ journey, draft, onChange, onStart }: Props) {
  const { words, isRulesRecorded } = useWalkSetting();
  const [isAsked, setAsked] = useState(false);
  const [entrance] = wayTaken(journey, {}).forks.filter(({ after }) => after === ENTRANCE);
  const isEntranceOpen = entrance !== undefined && draft.entrance === null;
  const isNameless = draft.elsewhere !== null && draft.elsewhere.trim() === "";
  const start = () => {
    if (!isEntranceOpen && !isNameless) return onStart();
    setAsked(true);
    focusQuestion(isEntranceOpen ? PLACES.entrance : PLACES.organisation);
  };
  const nameOf = (id: string) => journey.stops.find((stop) => stop.id === id)?.name ?? "";
  return (
    <div className="max-w-[640px]">
      {entrance ? (
        <div id={PLACES.entrance} className="mb-8">
          <RadioGroup
            name="entrance"
            label={words.start.entrance}
            options={entrance.options.map((id) => ({ value: id, label: nameOf(id) }))}
            value={draft.entrance}
            onChange={(id) => onChange({ ...draft, entrance: id })}
            {...(isAsked && isEntranceOpen ? { error: words.start.entranceMissing } : {})}
          />
        </div>
      ) : null}
      <WayAhead {...{ journey, draft }} />
      <div className="mt-8 grid gap-5">
        {draft.elsewhere === null ? (
          <AnnouncementChoice
            announced={draft.announced}
            onChoose={(announced) => onChange({ ...draft, announced })}
            {...{ isRulesRecorded }}
            texts={words.announcement}
          />
        ) : null}
        <Elsewhere {...{ draft, onChange }} isMissing={isAsked && isNameless} />
      </div>
      <SaveBar above={<p className="mb-2 text-center text-ink-2 text-sm">{words.start.hint}</p>}>
        <Button variant="primary" size="thumb" isWide onClick={start}>
          {words.start.begin}
        </Button>
      </SaveBar>
    </div>
  );
}

/** The stops in order, each with the second at which one is to be there; other ways stand where they part. */
function WayAhead({ journey, draft }: Pick<Props, "journey" | "draft">) {
  const { words } = useWalkSetting();
  const heading = useId();
  const choices: Readonly<Record<string, string>> =
    draft.entrance === null ? {} : { [ENTRANCE]: draft.entrance };
  const { ids, forks } = wholeWay(journey, choices);
  const stopOf = (id: string) => journey.stops.find((stop) => stop.id === id);
  const way = ids.flatMap((id) => stopOf(id) ?? []);
  const planned = plannedArrivals(way);
  const optionsAfter = new Map(forks.map(({ after, options }) => [after, options]));
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="mb-3 font-bold text-xl">
        {words.start.way}
      </h2>
      <ol className="border-hair-2 border-t">
        {way.map(({ id, name }, index) => {
          const options = optionsAfter.get(id);
          const places = options?.map((option) => stopOf(option)?.name ?? "").join(" · ");
          const second = planned.get(id);
          return (
            <li key={id} className="flex min-h-12 items-center gap-4 border-hair border-b py-2">
              <span className="w-5 shrink-0 text-ink-3 tabular-nums">{index + 1}</span>
              <span className="min-w-0 grow">
                <b className="font-semibold">{name}</b>
                {places ? (
                  <span className="block text-ink-2 text-sm">
                    {fill(words.start.branch, { places })}
                  </span>
                ) : null}
              </span>
              <span className="shrink-0 text-ink-2 text-sm tabular-nums">
                {second === undefined
                  ? null
                  : fill(words.clock.planned, { time: formatStopwatch(second) })}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface ElsewhereProps extends Pick<Props, "draft" | "onChange"> {
  readonly isMissing: boolean;
}

function Elsewhere({ draft, onChange, isMissing }: ElsewhereProps) {
  const { words } = useWalkSetting();
  const { start } = words;
  return (
    <div className="border-hair border-t pt-3">
      <CheckBox
        label={start.elsewhere}
        hint={start.elsewhereHint}
        checked={draft.elsewhere !== null}
        onChange={({ target }) => onChange({ ...draft, elsewhere: target.checked ? "" : null })}
      />
      {draft.elsewhere === null ? null : (
        <TextField
          id={PLACES.organisation}
          className="mt-2"
          label={start.organisation}
          maxLength={100}
          value={draft.elsewhere}
          onChange={({ target }) => onChange({ ...draft, elsewhere: target.value })}
          error={isMissing ? start.organisationMissing : undefined}
        />
      )}
    </div>
  );
}
