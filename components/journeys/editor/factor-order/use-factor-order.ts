"use client";
import { useState } from "react";
import { withParticle } from "@/lib/format/particles";
import { fill } from "@/lib/i18n/fill";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "../editor-context";

interface Moved {
  readonly key: string;
  readonly to: number;
}

/** Puts the factors of a touchpoint in order, and says where one stands once it stands there. */
export function useFactorOrder({ id, factors }: MapTouchpoint) {
  const { words, locale, run, keyOf } = useEditor();
  const [moved, setMoved] = useState<Moved | null>(null);
  const move = (from: number, to: number) => {
    const factor = factors[from];
    if (!factor || from === to || to < 0 || to >= factors.length) return;
    const others = factors.filter((one) => one !== factor);
    const after = others[to - 1]?.id ?? null;
    run({ type: "reorder-factor", id, factorId: factor.id, after });
    setMoved({ key: keyOf(factor.id), to });
  };
  const standing = moved && factors[moved.to];
  const isThere = standing && keyOf(standing.id) === moved.key;
  const plain = isThere ? standing.name : "";
  const name = locale === "ko" ? withParticle(`‘${plain}’`, "을/를") : plain;
  const said = isThere ? fill(words.factors.moved, { name, place: moved.to + 1 }) : "";
  return { move, said };
}
