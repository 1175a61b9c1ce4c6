"use client";
import { Select } from "@/components/ui/select";
import type { Channel, MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { MapNumberField } from "./map-number-field";
import { MapTextField } from "./map-text-field";
import { PanelSection } from "./panel-section";
import { useTouchpointEdit } from "./use-touchpoint";

const CHANNELS: readonly Channel[] = ["face", "phone", "signage", "facility", "digital"];
const MOST_SECONDS = 86_400;

export const isSeconds = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value <= MOST_SECONDS);

/** What a touchpoint is: its name, where, how, by whom, and how long it takes. */
export function AboutSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const edit = useTouchpointEdit(touchpoint);
  const { panel } = words;
  return (
    <PanelSection title={panel.about}>
      <MapTextField
        label={panel.name}
        hint={panel.nameHint}
        missing={panel.nameMissing}
        most={200}
        value={touchpoint.name}
        onCommit={(name) => edit({ name })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <MapTextField
          label={panel.place}
          hint={panel.placeHint}
          most={200}
          value={touchpoint.place}
          onCommit={(place) => edit({ place })}
        />
        <Select
          label={panel.channel}
          options={CHANNELS.map((value) => ({ value, label: panel.channels[value] }))}
          value={touchpoint.channel}
          onChange={(event) => edit({ channel: event.target.value as Channel })}
        />
      </div>
      <MapTextField
        label={panel.duty}
        hint={panel.dutyHint}
        most={200}
        value={touchpoint.duty}
        onCommit={(duty) => edit({ duty })}
      />
      <MapTextField
        isLong
        label={panel.procedure}
        most={4_000}
        value={touchpoint.procedure}
        onCommit={(procedure) => edit({ procedure })}
      />
      <MapNumberField
        label={panel.seconds}
        hint={panel.secondsHint}
        unit={panel.secondsUnit}
        value={touchpoint.durationSeconds}
        accepts={isSeconds}
        problem={panel.badSeconds}
        onCommit={(durationSeconds) => edit({ durationSeconds })}
      />
    </PanelSection>
  );
}
