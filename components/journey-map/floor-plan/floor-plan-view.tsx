"use client";
import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { fill } from "@/lib/i18n/fill";
import type { FloorGate } from "@/lib/journey-map/floor-route/floor-route";
import type { TouchpointId } from "@/lib/journey-map/map-types";
import { FloorActions } from "./floor-actions";
import type { FloorPlanViewProps } from "./floor-plan-props";
import { FloorView } from "./floor-view";
import type { FloorPlanWords } from "./floor-words";
import { NoFloors } from "./no-floors";
import { UploadNotice } from "./upload-notice";
import { type Floors, useFloors } from "./use-floors";

export type { FloorPlanViewProps } from "./floor-plan-props";

/** The floor of the chosen touchpoint, else the first on which something stands. */
function openingFloor({ floors, map, selectedIds }: FloorPlanViewProps): string | undefined {
  const standing = map.touchpoints.flatMap(({ id, pin }) => (pin ? [{ id, pin }] : []));
  const chosen = standing.find(({ id }) => selectedIds.has(id)) ?? standing[0];
  return floors.find(({ id }) => id === chosen?.pin.floorId)?.id ?? floors[0]?.id;
}

function problemText({ problem }: Floors, words: FloorPlanWords): string | null {
  if (problem === null) return null;
  return problem.code === "too-large" ? words.tooLarge : problem.detail;
}

/** The building: a floor at a time, with the touchpoints as pins and the way that a visitor walks. */
export default function FloorPlanView(props: FloorPlanViewProps) {
  const { words, onSelect } = props;
  const centre = useFloors(props.floors);
  const { floors } = centre;
  const [openId, setOpenId] = useState(() => openingFloor(props));
  const [arriving, setArriving] = useState<TouchpointId | null>(null);
  const [said, say] = useState("");
  const open = floors.find(({ id }) => id === openId) ?? floors[0];
  const show = (id: string) => {
    setArriving(null);
    setOpenId(id);
  };
  const follow = ({ floorId, to }: FloorGate) => {
    const floor = floors.find(({ id }) => id === floorId);
    setOpenId(floorId);
    setArriving(to.id);
    onSelect([to.id]);
    if (floor) say(fill(words.shown, { floor: floor.name }));
  };
  const problem = problemText(centre, words);
  return (
    <div className="@container">
      {problem === null ? null : (
        <div className="mb-4" role="alert">
          <Notice tone="problem">{problem}</Notice>
        </div>
      )}
      {open === undefined ? (
        <NoFloors {...{ words, centre }} onAdded={show} />
      ) : (
        <div className="@xl:relative @xl:[&_[role=tablist]]:pr-96">
          <Tabs
            label={words.floors}
            current={open.id}
            onChange={show}
            tabs={floors.map((floor) => ({
              key: floor.id,
              label: floor.name,
              content:
                floor.id === open.id ? (
                  <>
                    <FloorActions {...{ words, centre, floor }} onShow={show} />
                    <UploadNotice {...{ words, floor }} upload={centre.upload} />
                    <FloorView {...props} {...{ centre, floor, arriving, say }} onFollow={follow} />
                  </>
                ) : null,
            }))}
          />
        </div>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}
