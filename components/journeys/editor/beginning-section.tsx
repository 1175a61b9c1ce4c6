"use client";
import { peopleOf } from "@/components/scores/say-share";
import { Switch } from "@/components/ui/switch";
import { fill } from "@/lib/i18n/fill";
import { entriesWith } from "@/lib/journey-map/beginnings";
import type { MapEntry, MapTouchpoint } from "@/lib/journey-map/map-types";
import { entriesOf } from "@/lib/journey-map/put-in";
import { useEditor } from "./editor-context";
import { MapNumberField } from "./map-number-field";
import { PanelSection } from "./panel-section";

/** Whether visits begin here, and how many of them where they begin elsewhere too. */
export function BeginningSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words, map, run } = useEditor();
  const { beginning: texts } = words;
  const { id, routine } = touchpoint;
  const entries = entriesOf(map);
  const own = entries.find((entry) => entry.id === id);
  const isOnly = own !== undefined && entries.length === 1;
  if (!routine && !own) return null;
  return (
    <PanelSection title={texts.title}>
      <Switch
        label={<span className="font-semibold">{texts.label}</span>}
        hint={isOnly ? texts.only : texts.hint}
        checked={own !== undefined}
        disabled={isOnly}
        onChange={(event) =>
          run({ type: "set-entries", entries: entriesWith(map, id, event.target.checked) })
        }
      />
      {own && !isOnly ? <Share {...{ touchpoint, entries }} weight={own.weight} /> : null}
    </PanelSection>
  );
}

interface ShareProps {
  readonly touchpoint: MapTouchpoint;
  readonly entries: readonly MapEntry[];
  readonly weight: number | null;
}

function Share({ touchpoint: { id, name }, entries, weight }: ShareProps) {
  const { words, run } = useEditor();
  const set = (next: number | null) => {
    const weighed = entries.map((one) => (one.id === id ? { id, weight: next } : one));
    run({ type: "set-entries", entries: weighed }, { step: `entries.${id}` });
  };
  const share = (weight ?? 1) / entries.reduce((sum, one) => sum + (one.weight ?? 1), 0);
  return (
    <MapNumberField
      label={fill(words.ways.share, { place: name })}
      hint={words.journey.entriesHint}
      unit={fill(words.ways.people, { ...peopleOf(share) })}
      value={weight}
      accepts={(value) => value === null || value >= 0}
      problem={words.ways.bad}
      onCommit={set}
    />
  );
}
