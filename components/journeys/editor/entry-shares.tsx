"use client";
import { ShareFields } from "@/components/journey-map/shares/share-fields";
import { entriesOf } from "@/lib/journey-map/put-in";
import { useEditor } from "./editor-context";

/** How many visits begin where, where they begin in several places. */
export function EntryShares() {
  const { words, map, run, keyOf } = useEditor();
  const entries = entriesOf(map);
  const nameOf = (id: string) => map.touchpoints.find((one) => one.id === id)?.name ?? "";
  return (
    <ShareFields
      words={words.canvas.link}
      ways={entries.map(({ id, weight }) => ({ key: keyOf(id), name: nameOf(id), weight }))}
      onShares={(weights) =>
        run(
          {
            type: "set-entries",
            entries: entries.map(({ id }, place) => ({ id, weight: weights[place] ?? null })),
          },
          { step: "entries" },
        )
      }
    />
  );
}
