"use client";
import { Switch } from "@/components/ui/switch";
import { entriesWith } from "@/lib/journey-map/beginnings";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { entriesOf } from "@/lib/journey-map/put-in";
import { useEditor } from "./editor-context";
import { EntryShares } from "./entry-shares";
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
      {own && !isOnly ? (
        <>
          <p className="text-ink-2 text-sm">{words.journey.entriesHint}</p>
          <EntryShares />
        </>
      ) : null}
    </PanelSection>
  );
}
