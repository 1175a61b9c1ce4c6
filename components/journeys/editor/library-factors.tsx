"use client";
import { useState } from "react";
import { ComboBox } from "@/components/ui/combo-box";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";
import { fromLibrary } from "./new-touchpoint";

/** Typing finds what the centre keeps elsewhere; choosing it takes its words, its weight and its standard. */
export function LibraryFactors({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words, run } = useEditor();
  const { factors: groups } = useLibrary();
  const [count, setCount] = useState(0);
  const names = new Set(touchpoint.factors.map(({ name }) => name));
  const offered = groups.flatMap(({ section, factors }) =>
    factors
      .filter(({ name }) => !names.has(name))
      .map((factor) => ({ factor, label: `${factor.name} · ${section}` })),
  );
  if (offered.length === 0) return null;
  const add = (id: string | null) => {
    const chosen = offered.find(({ factor }) => factor.id === id);
    if (!chosen) return;
    run({ type: "add-factor", id: touchpoint.id, factor: fromLibrary(chosen.factor) });
    setCount(count + 1);
  };
  const texts = words.library;
  return (
    <ComboBox
      key={count}
      label={texts.label}
      hint={texts.hint}
      openLabel={texts.open}
      emptyText={texts.empty}
      options={offered.map(({ factor, label }) => ({ value: factor.id, label }))}
      onChange={add}
    />
  );
}
