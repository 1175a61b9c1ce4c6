"use client";
import { Copy, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import { duplicate } from "@/lib/journey-map/drawing/duplicate";
import { useChoice } from "../choice-context";
import { useEditor } from "../editor-context";
import { fromStarter } from "../new-touchpoint";
import { ArrangeSection } from "./arrange-section";
import { ManyFields } from "./many-fields";

/** Several touchpoints at once: what they have in common, where they stand, and away with them. */
export function ManyPanel() {
  const { words, map, run } = useEditor();
  const { selectedIds } = useChoice();
  const texts = words.many;
  const ids = new Set(selectedIds);
  const chosen = map.touchpoints.filter(({ id }) => ids.has(id));
  const count = chosen.length;
  const remove = () => {
    const commands = chosen.map(({ id }) => ({ type: "remove" as const, id }));
    run({ type: "batch", commands }, { message: fill(texts.removed, { count }) });
  };
  const copy = () => {
    const copies = duplicate(map, { ids, copyOf: fromStarter });
    if (copies) run(copies.command, { message: fill(texts.duplicated, { count }) });
  };
  return (
    <section aria-labelledby="many-panel">
      <h2 id="many-panel" className="font-bold text-xl">
        {fill(texts.title, { count })}
      </h2>
      <p className="mb-6 text-ink-2 text-sm">{chosen.map(({ name }) => name).join(", ")}</p>
      <ArrangeSection {...{ chosen }} />
      <ManyFields key={selectedIds.join()} {...{ chosen }} />
      <div className="flex flex-wrap gap-2 border-hair border-t pt-6">
        <Button onClick={copy}>
          <Copy aria-hidden="true" />
          {texts.duplicate}
        </Button>
        <Button variant="quiet" onClick={remove}>
          <Trash2 aria-hidden="true" />
          {texts.remove}
        </Button>
      </div>
    </section>
  );
}
