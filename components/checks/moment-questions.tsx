import { v7 as newId } from "uuid";
import { TextArea } from "@/components/ui/text-area";
import type { MomentDraft } from "@/lib/client/check-drafts";
import { CauseChoice } from "./cause-choice";
import { FactorQuestion } from "./factor-question";
import { type AskedFactor, answered, firstMissed, touched } from "./moment";
import type { QuestionTexts } from "./question-texts";

const LONGEST_NOTE = 1_000;

interface Props<Moment extends MomentDraft> {
  readonly touchpointId: string;
  readonly factors: readonly AskedFactor[];
  readonly moment: Moment;
  readonly onChange: (moment: Moment) => void;
  /** Questions that were left open though they may not be. */
  readonly missing: readonly string[];
  readonly texts: QuestionTexts;
}

/** Everything that is asked at one touchpoint: a question for each factor, why something was missed, a note. */
export function MomentQuestions<Moment extends MomentDraft>(props: Props<Moment>) {
  const { touchpointId, factors, moment, onChange, missing, texts } = props;
  const missed = firstMissed(factors, moment);
  const touch = () => ({ newId, now: new Date() });
  const change = (changes: Partial<MomentDraft>) =>
    onChange({ ...touched(moment, touch()), ...changes });
  return (
    <div className="grid gap-7">
      {factors.map((factor) => (
        <div key={factor.id} id={`question-${factor.id}`} className="scroll-mt-24 scroll-mb-64">
          <FactorQuestion
            {...{ factor, texts }}
            answer={moment.answers[factor.id] ?? null}
            onAnswer={(answer) =>
              onChange(answered(moment, { factorId: factor.id, answer }, touch()))
            }
            isMissing={missing.includes(factor.id) && moment.answers[factor.id] === undefined}
          />
          {factor.id === missed ? (
            <CauseChoice
              {...{ texts }}
              name={`cause-${touchpointId}`}
              cause={moment.cause}
              onChoose={(cause) => change({ cause })}
            />
          ) : null}
        </div>
      ))}
      <TextArea
        label={texts.note}
        note={texts.optional}
        hint={texts.noteHint}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={moment.note}
        onChange={({ target }) => change({ note: target.value })}
      />
    </div>
  );
}
