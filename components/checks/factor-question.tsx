import { Check, Minus, X } from "lucide-react";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Answer } from "@/lib/client/check-drafts";
import { fill } from "@/lib/i18n/fill";
import type { AskedFactor } from "./moment";
import type { QuestionTexts } from "./question-texts";

interface Props {
  readonly factor: AskedFactor;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  /** It has to be answered before this is saved. */
  readonly isMissing: boolean;
  readonly texts: QuestionTexts;
}

/** One CS factor: 예, 아니요 or 해당 없음, none chosen beforehand. */
export function FactorQuestion({ factor, answer, onAnswer, isMissing, texts }: Props) {
  const { id, name, basic, standard } = factor;
  return (
    <RadioGroup
      name={`factor-${id}`}
      className="[&>div]:[grid-template-columns:repeat(auto-fit,minmax(min(100%,5em),1fr))]"
      label={
        <>
          <span className="text-lg">{name}</span>{" "}
          {basic ? <b className="ml-0.5 font-bold text-ink text-sm">{texts.basic}</b> : null}
          {standard ? (
            <span className="block font-normal text-base text-ink-2">{standard}</span>
          ) : null}
        </>
      }
      options={[
        { value: "yes", label: texts.answers.yes, icon: <Check /> },
        { value: "no", label: texts.answers.no, icon: <X /> },
        { value: "na", label: texts.answers.na, icon: <Minus /> },
      ]}
      value={answer}
      onChange={(value) => onAnswer(value as Answer)}
      {...(isMissing ? { error: fill(texts.unanswered, { factor: name }) } : {})}
    />
  );
}
