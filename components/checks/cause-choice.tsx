import { RadioGroup } from "@/components/ui/radio-group";
import type { Cause } from "@/lib/client/check-drafts";
import type { QuestionTexts } from "./question-texts";

// Asked in this order: what can be mended without anybody's effort comes first.
const ORDER: readonly Cause[] = ["facility", "procedure", "staffing", "training"];

interface Props {
  readonly name: string;
  readonly cause: Cause | null;
  readonly onChoose: (cause: Cause) => void;
  readonly texts: Pick<QuestionTexts, "why" | "causes" | "optional">;
}

/** Why something was missed; may stay open. */
export function CauseChoice({ name, cause, onChoose, texts }: Props) {
  return (
    <div className="mt-3 animate-appear border-ink-2 border-l-[3px] pl-4">
      <RadioGroup
        {...{ name }}
        label={texts.why}
        note={texts.optional}
        layout="bar"
        options={ORDER.map((value) => ({ value, label: texts.causes[value] }))}
        value={cause}
        onChange={(value) => onChoose(value as Cause)}
      />
    </div>
  );
}
