import { Disclosure } from "@/components/ui/disclosure";
import { fill } from "@/lib/i18n/fill";
import { useWalkSetting } from "./walk-context";
import { PAIRS, type Pair, type WalkDraft } from "./walk-draft";

interface Props {
  readonly impression: WalkDraft["impression"];
  readonly onChange: (impression: WalkDraft["impression"]) => void;
}

/** The first impression in three pairs of words; nobody has to. */
export function ImpressionPairs({ impression, onChange }: Props) {
  const { words } = useWalkSetting();
  const { title, optional, lead } = words.impression;
  return (
    <Disclosure
      label={
        <>
          {title} <span className="font-normal text-ink-3 text-sm">{optional}</span>
        </>
      }
    >
      <div className="-ml-7 grid gap-6">
        <p className="text-ink-2">{lead}</p>
        {PAIRS.map((pair) => (
          <PairScale
            key={pair}
            {...{ pair }}
            value={impression[pair]}
            onChoose={(value) => onChange({ ...impression, [pair]: value })}
          />
        ))}
      </div>
    </Disclosure>
  );
}

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

interface PairProps {
  readonly pair: Pair;
  readonly value: number | undefined;
  readonly onChoose: (value: number) => void;
}

/** Seven places between two words: the words stand at the ends. */
function PairScale({ pair, value, onChoose }: PairProps) {
  const { words } = useWalkSetting();
  const { impression } = words;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{impression[pair]}</legend>
      <div aria-hidden="true" className="mb-1 flex justify-between font-semibold">
        <span>{impression.from[pair]}</span>
        <span>{impression.to[pair]}</span>
      </div>
      <div className="flex">
        {STEPS.map((step) => (
          <label
            key={step}
            className="relative grid min-h-12 min-w-10 flex-1 cursor-pointer place-items-center border border-edge bg-surface outline-focus outline-offset-2 not-first:-ml-px first:rounded-l-lg last:rounded-r-lg hover:bg-sunken has-checked:z-10 has-checked:bg-ink has-checked:text-paper has-focus-visible:z-10 has-focus-visible:outline-3"
          >
            <input
              type="radio"
              name={`impression-${pair}`}
              value={step}
              checked={value === step}
              onChange={() => onChoose(step)}
              aria-label={fill(impression.step, { step })}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span aria-hidden="true" className="tabular-nums">
              {step}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
