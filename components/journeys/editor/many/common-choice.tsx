"use client";
import { Select } from "@/components/ui/select";
import { inCommon } from "@/lib/journey-map/in-common";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "../editor-context";

interface Props<Value extends string> {
  readonly label: string;
  readonly chosen: readonly MapTouchpoint[];
  readonly of: (touchpoint: MapTouchpoint) => Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onCommit: (value: Value) => void;
}

/** One of several for all of them; where they differ it says so. */
export function CommonChoice<Value extends string>(props: Props<Value>) {
  const { label, chosen, of, options, onCommit } = props;
  const { words } = useEditor();
  const common = inCommon(chosen, of);
  return (
    <Select
      {...{ label, options }}
      placeholder={words.many.mixed}
      value={common.status === "same" ? common.value : ""}
      onChange={({ target }) => {
        const option = options.find(({ value }) => value === target.value);
        if (option) onCommit(option.value);
      }}
    />
  );
}
