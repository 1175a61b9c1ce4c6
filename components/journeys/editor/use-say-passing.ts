"use client";
import { fill } from "@/lib/i18n/fill";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";

/** On which journeys a touchpoint of the centre stands; nothing where it stands on none. */
export function useSayPassing(): (id: string) => string {
  const { words } = useEditor();
  const { passing } = useLibrary();
  const texts = words.canvas.name;
  return (id) => {
    const journeys = passing[id];
    if (journeys === undefined) return "";
    const { name: journey, count } = journeys;
    return count > 1
      ? fill(texts.passingMore, { journey, more: count - 1 })
      : fill(texts.passing, { journey });
  };
}
