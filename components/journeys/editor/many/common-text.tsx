"use client";
import { inCommon } from "@/lib/journey-map/in-common";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "../editor-context";
import { MapTextField } from "../map-text-field";

interface Props {
  readonly label: string;
  readonly chosen: readonly MapTouchpoint[];
  readonly of: (touchpoint: MapTouchpoint) => string;
  readonly onCommit: (text: string) => void;
}

/** A text for all of them; where they differ it says so. */
export function CommonText({ label, chosen, of, onCommit }: Props) {
  const { words } = useEditor();
  const common = inCommon(chosen, of);
  const isSame = common.status === "same";
  return (
    <MapTextField
      {...{ label, onCommit }}
      hint={isSame ? undefined : words.many.mixed}
      most={200}
      value={isSame ? common.value : ""}
    />
  );
}
