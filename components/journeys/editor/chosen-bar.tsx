"use client";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import { useChoice } from "./choice-context";
import { useEditor } from "./editor-context";
import { useSelected } from "./use-selected";

/** Where there is no room for the panel beside a drawing: what was chosen there, and the way to all of it. */
export function ChosenBar() {
  const { words, map, show } = useEditor();
  const { selectedIds, isPanelOpen } = useChoice();
  const selected = useSelected();
  const [atFirst] = useState(selectedIds);
  const count = selectedIds.length;
  const isChosenHere = selectedIds !== atFirst;
  if (isPanelOpen || !isChosenHere || count === 0) return null;
  const number = map.touchpoints.findIndex(({ id }) => id === selected?.id) + 1;
  return (
    <div className="sticky bottom-24 z-10 flex items-center gap-3 rounded-xl border border-hair-2 bg-surface py-2 pr-2 pl-4 shadow-float md:bottom-4 lg:hidden">
      <p className="line-clamp-2 min-w-0 grow font-semibold">
        {selected ? (
          <>
            <span className="mr-2 text-ink-3 tabular-nums">{number}</span>
            {selected.name}
          </>
        ) : (
          fill(words.many.title, { count })
        )}
      </p>
      <Button variant="primary" className="shrink-0" onClick={() => show({ kind: "touchpoint" })}>
        <Pencil aria-hidden="true" />
        {selected ? words.list.edit : words.many.fields}
      </Button>
    </div>
  );
}
