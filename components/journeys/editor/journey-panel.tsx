"use client";
import { Button } from "@/components/ui/button";
import { entriesOf } from "@/lib/journey-map/put-in";
import { useEditor } from "./editor-context";
import { EntryShares } from "./entry-shares";
import { MapTextField } from "./map-text-field";
import { PanelSection } from "./panel-section";

/** What the journey is called, who walks it, and where it begins. */
export function JourneyPanel() {
  const { words, map, run, isPlan } = useEditor();
  const { journey } = words;
  return (
    <section aria-labelledby="journey-panel">
      <h2 id="journey-panel" className="mb-6 font-bold text-xl">
        {journey.heading}
      </h2>
      <div className="mb-6 grid gap-5">
        <MapTextField
          label={journey.name}
          missing={journey.nameMissing}
          most={200}
          value={map.name}
          onCommit={(name) =>
            run({ type: "describe", changes: { name } }, { step: "journey.name" })
          }
        />
        {isPlan ? null : (
          <MapTextField
            label={journey.persona}
            hint={journey.personaHint}
            most={200}
            value={map.persona}
            onCommit={(persona) =>
              run({ type: "describe", changes: { persona } }, { step: "journey.persona" })
            }
          />
        )}
      </div>
      <Entries />
    </section>
  );
}

/** Only where there is more than one place to begin. */
function Entries() {
  const { words, map, run } = useEditor();
  const { journey } = words;
  if (entriesOf(map).length < 2) return null;
  return (
    <PanelSection title={journey.entries} lead={journey.entriesHint}>
      <EntryShares />
      {map.entries === null ? null : (
        <div>
          <Button onClick={() => run({ type: "set-entries", entries: null })}>
            {journey.entriesReset}
          </Button>
        </div>
      )}
    </PanelSection>
  );
}
