"use client";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { FactorKind, MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { MapTextField } from "./map-text-field";

const KINDS: readonly FactorKind[] = ["facility", "procedure", "manner"];

interface Props {
  readonly touchpoint: MapTouchpoint;
  readonly factor: MapFactor;
}

/** What a factor says, how much it matters, and by what it is kept. */
export function FactorFields({ touchpoint: { id }, factor }: Props) {
  const { words, run } = useEditor();
  const { factors: texts, panel } = words;
  const { id: factorId } = factor;
  const edit = (changes: Partial<Omit<MapFactor, "id">>) =>
    run(
      { type: "edit-factor", id, factorId, changes },
      { step: `${id}.${factorId}.${Object.keys(changes).join()}` },
    );
  return (
    <div className="grid gap-5 pt-1">
      <MapTextField
        label={texts.name}
        hint={texts.nameHint}
        missing={panel.nameMissing}
        most={200}
        value={factor.name}
        onCommit={(name) => edit({ name })}
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
      <Select
        label={texts.kind}
        options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        value={factor.kind}
        onChange={(event) => edit({ kind: event.target.value as FactorKind })}
      />
    </div>
  );
}
