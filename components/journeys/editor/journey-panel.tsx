"use client";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import { entriesOf } from "@/lib/journey-map/put-in";
import { useEditor } from "./editor-context";
import { MapNumberField } from "./map-number-field";
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
  const { journey, ways } = words;
  const entries = entriesOf(map);
  if (entries.length < 2) return null;
  const nameOf = (id: string) => map.touchpoints.find((one) => one.id === id)?.name ?? "";
  const set = (id: string, weight: number | null) =>
    run(
      {
        type: "set-entries",
        entries: entries.map((entry) => (entry.id === id ? { id, weight } : entry)),
      },
      { step: `entries.${id}` },
    );
  return (
    <PanelSection title={journey.entries} lead={journey.entriesHint}>
      {entries.map(({ id, weight }) => (
        <MapNumberField
          key={id}
          label={fill(ways.share, { place: nameOf(id) })}
          unit=""
          value={weight}
          accepts={(value) => value === null || value >= 0}
          problem={ways.bad}
          onCommit={(value) => set(id, value)}
        />
      ))}
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
