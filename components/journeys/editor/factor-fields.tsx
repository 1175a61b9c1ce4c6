"use client";
import { RadioGroup } from "@/components/ui/radio-group";
import type { FactorKind, MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { FactorName } from "./factor-name";
import { MapTextField } from "./map-text-field";
import type { FactorChanges, PendingFactor } from "./use-pending-factor";

const KINDS: readonly FactorKind[] = ["facility", "procedure", "manner"];

interface Props {
  readonly touchpoint: MapTouchpoint;
  readonly factor: MapFactor;
  readonly onNext: () => void;
  /** Of one that has no name yet. */
  readonly news?: PendingFactor;
}

/** What a factor says, how much it matters, and by what it is kept. */
export function FactorFields({ touchpoint: { id }, factor, onNext, news }: Props) {
  const { words, run, keyOf, undecided } = useEditor();
  const { factors: texts } = words;
  const key = keyOf(factor.id);
  const isOpen = undecided.isUndecided(key);
  const { id: factorId } = factor;
  const edit = (changes: FactorChanges) =>
    news
      ? news.change(changes)
      : run(
          { type: "edit-factor", id, factorId, changes },
          { step: `${id}.${factorId}.${Object.keys(changes).join()}` },
        );
  return (
    <div className="grid gap-5 pt-1">
      <FactorName
        {...{ factor, isOpen, onNext, news }}
        onName={(changes) => {
          if (changes.kind) undecided.decide(key);
          edit(changes);
        }}
      />
      <RadioGroup
        label={texts.kind}
        hint={isOpen ? texts.kindOpenHint : undefined}
        name={`kind-${id}-${factorId}`}
        value={isOpen ? "" : factor.kind}
        options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(value) => {
          undecided.decide(key);
          edit({ kind: value as FactorKind });
        }}
      />
      <MapTextField
        label={texts.standard}
        hint={texts.standardHint}
        most={500}
        value={factor.standard}
        onCommit={(standard) => edit({ standard })}
      />
      <RadioGroup
        label={texts.weight}
        hint={texts.basicChange}
        name={`basic-${id}-${factorId}`}
        value={factor.basic ? "basic" : "plus"}
        onChange={(value) => edit({ basic: value === "basic" })}
        options={[
          { value: "basic", label: texts.basic, hint: texts.basicHint },
          { value: "plus", label: texts.plus, hint: texts.plusHint },
        ]}
      />
    </div>
  );
}
