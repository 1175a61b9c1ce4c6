"use client";
import { inCommon } from "@/lib/journey-map/in-common";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { isSeconds } from "../about-section";
import { useEditor } from "../editor-context";
import { MapNumberField } from "../map-number-field";

interface Props {
  readonly chosen: readonly MapTouchpoint[];
  readonly onCommit: (seconds: number | null) => void;
}

/** Planned seconds for all of them; where they differ it says so. */
export function CommonSeconds({ chosen, onCommit }: Props) {
  const { words } = useEditor();
  const { panel, many } = words;
  const common = inCommon(chosen, ({ durationSeconds }) => durationSeconds);
  const isSame = common.status === "same";
  return (
    <MapNumberField
      label={panel.seconds}
      hint={isSame ? undefined : many.mixed}
      unit={panel.secondsUnit}
      value={isSame ? common.value : null}
      accepts={isSeconds}
      problem={panel.badSeconds}
      {...{ onCommit }}
    />
  );
}
