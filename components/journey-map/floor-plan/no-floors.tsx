"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FloorNameDialog } from "./floor-name-dialog";
import type { FloorPlanWords } from "./floor-words";
import { nextFloorName } from "./next-floor-name";
import type { Floors } from "./use-floors";

interface Props {
  readonly words: FloorPlanWords;
  readonly centre: Floors;
  readonly onAdded: (floorId: string) => void;
}

/** What a floor plan is for, and the first floor. */
export function NoFloors({ words, centre, onAdded }: Props) {
  const [isAdding, setAdding] = useState(false);
  const add = async (name: string) => {
    setAdding(false);
    const floor = await centre.add(name);
    if (floor) onAdded(floor.id);
  };
  return (
    <>
      <EmptyState
        sentence={words.noFloors}
        action={
          <Button variant="primary" onClick={() => setAdding(true)}>
            <Plus aria-hidden="true" />
            {words.addFloor}
          </Button>
        }
      />
      <FloorNameDialog
        {...{ words }}
        isOpen={isAdding}
        title={words.addFloor}
        confirm={words.add}
        given={nextFloorName([], words)}
        onClose={() => setAdding(false)}
        onName={(name) => void add(name)}
      />
    </>
  );
}
