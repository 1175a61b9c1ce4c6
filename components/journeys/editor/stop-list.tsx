"use client";
import { GridList } from "react-aria-components/GridList";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { useLanguage } from "@/components/ui/language-provider";
import type { TouchpointId } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { StopRow } from "./stop-row";
import { useSelected } from "./use-selected";

interface Drop {
  readonly id: TouchpointId;
  readonly target: TouchpointId;
  readonly isAfter: boolean;
}

/** Behind which one it now stands; null: first. */
function placeOf(ids: readonly TouchpointId[], { id, target, isAfter }: Drop) {
  if (isAfter) return target;
  const others = ids.filter((other) => other !== id);
  return others[others.indexOf(target) - 1] ?? null;
}

function useReordering(ids: readonly TouchpointId[]) {
  const { run, keyOf } = useEditor();
  const idOf = (key: unknown) => ids.find((id) => keyOf(id) === key) ?? "";
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    renderDropIndicator: (target) => (
      <DropIndicator
        {...{ target }}
        className="h-0 outline-2 outline-transparent drop-target:outline-accent"
      />
    ),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || key === target.key) return;
      const drop = { id: idOf(key), target: idOf(target.key) };
      const isAfter = target.dropPosition === "after";
      run({ type: "reorder", id: drop.id, after: placeOf(ids, { ...drop, isAfter }) });
    },
  });
}

/** The touchpoints in path order: to be chosen, dragged, or moved by keys. */
export function StopList() {
  const { words, map, select, keyOf } = useEditor();
  const selected = useSelected();
  const { touchpoints } = map;
  const { dragAndDropHooks } = useReordering(touchpoints.map(({ id }) => id));
  const items = touchpoints.map((touchpoint, index) => ({
    id: keyOf(touchpoint.id),
    touchpoint,
    index,
  }));
  return (
    <I18nProvider locale={useLanguage()}>
      <GridList
        aria-label={words.list.label}
        items={items}
        dependencies={[map, selected, words]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        keyboardNavigationBehavior="tab"
        selectedKeys={selected === null ? [] : [keyOf(selected.id)]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : keys;
          const chosen = items.find(({ id }) => id === key);
          if (chosen) select(chosen.touchpoint.id);
        }}
        {...{ dragAndDropHooks }}
        className="border-hair border-t outline-none"
      >
        {({ touchpoint, index }) => (
          <StopRow {...{ touchpoint, index }} count={touchpoints.length} />
        )}
      </GridList>
    </I18nProvider>
  );
}
