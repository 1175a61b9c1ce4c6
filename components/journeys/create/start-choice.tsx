import { RadioGroup, type RadioOption } from "@/components/ui/radio-group";
import { fill } from "@/lib/i18n/fill";
import type { CreateWords } from "./create-words";
import { BLANK, FILE, type OfferedStart } from "./offered-start";

interface Props {
  readonly words: CreateWords;
  readonly starts: readonly OfferedStart[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

const ARROW = " → ";

const eitherOf = (names: readonly string[], words: CreateWords): string =>
  names.reduce((one, other) => fill(words.or, { one, other }));

function optionOf({ key, document, steps }: OfferedStart, words: CreateWords): RadioOption {
  const { name, touchpoints } = document.journey;
  const path = steps.map((names) => eitherOf(names, words)).join(ARROW);
  return {
    value: key,
    label: <span className="font-semibold">{name}</span>,
    hint: `${fill(words.places, { count: touchpoints.length })} · ${path}`,
  };
}

/** Paths that centres have in common, a blank one, or a file. */
export function StartChoice({ words, starts, chosen, onChoose }: Props) {
  const bold = (text: string) => <span className="font-semibold">{text}</span>;
  return (
    <RadioGroup
      label={words.start}
      name="start"
      layout="list"
      value={chosen}
      onChange={onChoose}
      options={[
        ...starts.map((start) => optionOf(start, words)),
        { value: BLANK, label: bold(words.blank), hint: words.blankHint },
        { value: FILE, label: bold(words.file), hint: words.fileHint },
      ]}
    />
  );
}
