"use client";
import { Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";
import { fill } from "@/lib/i18n/fill";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { AddHours } from "./add-hours";
import { useEditor } from "./editor-context";
import { hoursOf, stretchesOf, stretchText } from "./hours-stretches";
import { PanelSection } from "./panel-section";
import { useTouchpointEdit } from "./use-touchpoint";

/** Whether somebody's duty is to welcome here, and when they are there. */
export function GreetingSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const edit = useTouchpointEdit(touchpoint);
  const { greeting } = words;
  return (
    <PanelSection title={greeting.title}>
      <Switch
        label={<span className="font-semibold">{greeting.label}</span>}
        hint={greeting.hint}
        checked={touchpoint.greets}
        onChange={(event) => edit({ greets: event.target.checked })}
      />
      {touchpoint.greets ? <Hours {...{ touchpoint }} /> : null}
    </PanelSection>
  );
}

function Hours({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const edit = useTouchpointEdit(touchpoint);
  const { greeting } = words;
  const stretches = stretchesOf(touchpoint.attendedHours);
  return (
    <div>
      <h4 className="font-semibold">{greeting.hours}</h4>
      <p className="text-ink-2">{stretches.length === 0 ? greeting.none : greeting.set}</p>
      <ul className="my-2">
        {stretches.map((stretch) => (
          <li
            key={`${stretch.from}${stretch.to}`}
            className="flex min-h-12 items-center justify-between border-hair border-b"
          >
            <span className="font-semibold tabular-nums">
              {stretchText(stretch, greeting.days)}
            </span>
            <Button
              variant="quiet"
              size="small"
              aria-label={fill(greeting.removeHours, { when: stretchText(stretch, greeting.days) })}
              onClick={() =>
                edit({ attendedHours: hoursOf(stretches.filter((one) => one !== stretch)) })
              }
            >
              <Trash2 aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <AddHours
        key={stretches.length}
        isMore={stretches.length > 0}
        onAdd={(stretch) => edit({ attendedHours: hoursOf([...stretches, stretch]) })}
      />
    </div>
  );
}
