"use client";
import {
  ArrowDown,
  ArrowUp,
  GripVertical,
  Pencil,
  Plus,
  Trash2,
  TriangleAlert,
} from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { GridListItem } from "react-aria-components/GridList";
import { buttonClass } from "@/components/ui/button-class";
import { fill } from "@/lib/i18n/fill";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { useEditor } from "./editor-context";
import { stopNotes } from "./stop-summary";
import { useSelected } from "./use-selected";

interface Props {
  readonly touchpoint: MapTouchpoint;
  readonly index: number;
  readonly count: number;
}

const ROW =
  "group relative cursor-pointer border-hair border-b py-2.5 pr-2 outline-focus outline-offset-[-3px] hover:bg-sunken focus-visible:outline-3 selected:bg-accent-soft dragging:opacity-50";

/** One touchpoint of the list; what can be done with it appears when it is chosen. */
export function StopRow({ touchpoint, index, count }: Props) {
  const { words, map, keyOf } = useEditor();
  const { id, name } = touchpoint;
  const isSelected = useSelected()?.id === id;
  return (
    <GridListItem id={keyOf(id)} textValue={name} className={ROW}>
      <div className="flex items-start gap-2">
        <AriaButton
          slot="drag"
          aria-label={fill(words.list.drag, { name })}
          className="grid size-11 shrink-0 cursor-grab place-items-center rounded-lg text-ink-3 outline-focus hover:text-ink focus-visible:outline-3"
        >
          <GripVertical aria-hidden="true" className="size-5" />
        </AriaButton>
        <div className="min-w-0 grow py-1.5">
          <p className="font-semibold">
            <span className="mr-2 text-ink-3 tabular-nums">{index + 1}</span>
            {name}
          </p>
          {uncheckableOf([touchpoint]).length > 0 ? (
            <p className="flex items-center gap-1.5 font-semibold text-sm text-unproven">
              <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
              {words.canvas.stop.noBasic}
            </p>
          ) : null}
          <p className="text-ink-2 text-sm">
            {stopNotes(map, touchpoint, { ...words.list, people: words.ways.people }).join(" · ")}
          </p>
        </div>
      </div>
      {isSelected ? <RowActions {...{ touchpoint, index, count }} /> : null}
    </GridListItem>
  );
}

function RowActions({ touchpoint, index, count }: Props) {
  const { words, map, run, show } = useEditor();
  const { id, name } = touchpoint;
  const ids = map.touchpoints.map((one) => one.id);
  const remove = () => run({ type: "remove", id }, { message: fill(words.list.removed, { name }) });
  const reorder = (after: string | null) => run({ type: "reorder", id, after });
  return (
    <div className="mt-1 flex flex-wrap gap-1 pl-13">
      <RowButton
        icon={<ArrowUp aria-hidden="true" />}
        isDisabled={index === 0}
        onPress={() => reorder(ids[index - 2] ?? null)}
      >
        {words.list.up}
      </RowButton>
      <RowButton
        icon={<ArrowDown aria-hidden="true" />}
        isDisabled={index === count - 1}
        onPress={() => reorder(ids[index + 1] ?? null)}
      >
        {words.list.down}
      </RowButton>
      <RowButton
        icon={<Plus aria-hidden="true" />}
        onPress={() => show({ kind: "add", after: id })}
      >
        {words.list.addAfter}
      </RowButton>
      <RowButton icon={<Trash2 aria-hidden="true" />} onPress={remove}>
        {words.list.removeItem}
      </RowButton>
      <RowButton
        icon={<Pencil aria-hidden="true" />}
        className="lg:hidden"
        onPress={() => show({ kind: "touchpoint" })}
      >
        {words.list.edit}
      </RowButton>
    </div>
  );
}

interface ButtonProps {
  readonly icon: ReactNode;
  readonly children: string;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
  readonly onPress: () => void;
}

/** Keeps its press from the row. */
function RowButton({ icon, children, isDisabled = false, className = "", onPress }: ButtonProps) {
  const look = buttonClass({ variant: "quiet", size: "small", className });
  return (
    <AriaButton {...{ isDisabled, onPress }} className={`${look} disabled:opacity-40`}>
      {icon}
      {children}
    </AriaButton>
  );
}
