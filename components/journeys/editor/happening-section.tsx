"use client";
import { RadioGroup } from "@/components/ui/radio-group";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { MapNumberField } from "./map-number-field";
import { PanelSection } from "./panel-section";
import { useTouchpointEdit } from "./use-touchpoint";

/** Of a hundred visits: a first guess where nobody has counted yet. */
const FIRST_GUESS = 0.05;
const HUNDRED = 100;

/** Met on every visit, or only when something happens. */
export function HappeningSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const edit = useTouchpointEdit(touchpoint);
  const { happening } = words;
  const { id, routine, occurrence } = touchpoint;
  return (
    <PanelSection title={happening.title}>
      <RadioGroup
        label={happening.title}
        isLabelHidden
        name={`routine-${id}`}
        layout="list"
        value={routine ? "routine" : "nonRoutine"}
        onChange={(value) =>
          edit({ routine: value === "routine", occurrence: occurrence ?? FIRST_GUESS })
        }
        options={[
          { value: "routine", label: happening.routine, hint: happening.routineHint },
          { value: "nonRoutine", label: happening.nonRoutine, hint: happening.nonRoutineHint },
        ]}
      />
      {routine ? null : (
        <MapNumberField
          label={happening.occurrence}
          hint={happening.occurrenceHint}
          unit={happening.occurrenceUnit}
          value={occurrence === null ? null : occurrence * HUNDRED}
          accepts={(value) => value !== null && value > 0 && value <= HUNDRED}
          problem={happening.bad}
          onCommit={(value) => edit({ occurrence: (value ?? HUNDRED) / HUNDRED })}
        />
      )}
    </PanelSection>
  );
}
