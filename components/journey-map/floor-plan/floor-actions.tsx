"use client";
import { ArrowLeft, ArrowRight, MoreHorizontal, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast-queue";
import { fill } from "@/lib/i18n/fill";
import { FloorNameDialog } from "./floor-name-dialog";
import type { FloorPlanWords } from "./floor-words";
import { nextFloorName } from "./next-floor-name";
import type { PlanFloor } from "./plan-floor";
import { UploadButton } from "./upload-button";
import type { Floors } from "./use-floors";

interface Props {
  readonly words: FloorPlanWords;
  readonly centre: Floors;
  readonly floor: PlanFloor;
  readonly onShow: (floorId: string) => void;
}

/** Removed at once, and brought back by one press with all its pins. */
async function removeFloor({ words, centre, floor, onShow }: Props): Promise<void> {
  const place = centre.floors.indexOf(floor);
  if (!(await centre.remove(floor))) return;
  showToast({
    message: fill(words.removed, { floor: floor.name }),
    action: {
      label: words.undo,
      onPress: () =>
        void centre.restore(floor, place).then((isBack) => {
          if (isBack) onShow(floor.id);
        }),
    },
  });
}

/** What can be done with the floor that is shown, and the way to another. */
export function FloorActions(props: Props) {
  const { words, centre, floor, onShow } = props;
  const [naming, setNaming] = useState<"add" | "rename" | null>(null);
  const place = centre.floors.indexOf(floor);
  const name = async (text: string) => {
    setNaming(null);
    if (naming === "rename") return void centre.rename(floor, text);
    const added = await centre.add(text);
    if (added) onShow(added.id);
  };
  return (
    <div className="@xl:absolute @xl:top-0 @xl:right-0 mb-4 @xl:mb-0 flex flex-wrap items-center gap-2">
      <UploadButton
        label={floor.image ? words.replace : words.upload}
        variant={floor.image ? "secondary" : "primary"}
        isPending={centre.upload !== null}
        onFile={(file) => void centre.saveImage(floor, file)}
      />
      <Button size="small" onClick={() => setNaming("add")}>
        <Plus aria-hidden="true" />
        {words.addFloor}
      </Button>
      <Menu
        label={<MoreHorizontal aria-hidden="true" />}
        name={fill(words.floorMenu, { floor: floor.name })}
        size="small"
        align="end"
        items={[
          {
            key: "rename",
            label: words.rename,
            icon: <Pencil aria-hidden="true" />,
            onPress: () => setNaming("rename"),
          },
          {
            key: "forward",
            label: words.forward,
            icon: <ArrowLeft aria-hidden="true" />,
            isDisabled: place === 0,
            onPress: () => void centre.move(floor, place - 1),
          },
          {
            key: "backward",
            label: words.backward,
            icon: <ArrowRight aria-hidden="true" />,
            isDisabled: place === centre.floors.length - 1,
            onPress: () => void centre.move(floor, place + 1),
          },
          {
            key: "remove",
            label: words.remove,
            isDanger: true,
            onPress: () => void removeFloor(props),
          },
        ]}
      />
      <FloorNameDialog
        {...{ words }}
        key={naming}
        isOpen={naming !== null}
        title={naming === "rename" ? words.rename : words.addFloor}
        confirm={naming === "rename" ? words.save : words.add}
        given={naming === "rename" ? floor.name : nextFloorName(centre.floors, words)}
        onClose={() => setNaming(null)}
        onName={(text) => void name(text)}
      />
    </div>
  );
}
