"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { useEditor } from "./editor-context";
import { newFactor } from "./new-touchpoint";

export const isUntouched = ({ name, standard }: MapFactor): boolean =>
  name.trim() === "" && standard.trim() === "";

export type FactorChanges = Partial<Omit<MapFactor, "id">>;

/** So long after the last letter a name is taken to be written. */
const WAITS_MS = 700;

const isSound = ({ name }: MapFactor): boolean => name.trim() !== "" && !holdsPersonalNumber(name);

/** A new factor that is no part of the map before it has a name; without one it goes again. */
export function usePendingFactor({ id }: MapTouchpoint) {
  const { run, undecided } = useEditor();
  const [pending, setPending] = useState<MapFactor | null>(null);
  const begin = (): string => {
    const factor = newFactor("");
    undecided.leaveOpen(factor.id);
    setPending(factor);
    return factor.id;
  };
  const change = (changes: FactorChanges) =>
    setPending((before) => (before === null ? null : { ...before, ...changes }));
  /** Into the map, with what is known of its name. */
  const keep = (known: FactorChanges) => {
    if (pending === null || !isSound(pending)) return;
    if (known.kind !== undefined) undecided.decide(pending.id);
    setPending(null);
    run({ type: "add-factor", id, factor: { ...pending, ...known } });
  };
  const keepNow = useEffectEvent(() => keep({}));
  useEffect(() => {
    if (pending === null || !isSound(pending)) return;
    const timer = setTimeout(keepNow, WAITS_MS);
    return () => clearTimeout(timer);
  }, [pending]);
  const leave = () => {
    if (pending !== null && isUntouched(pending)) setPending(null);
  };
  const drop = () => setPending(null);
  return { pending, begin, change, keep, leave, drop };
}

export type PendingFactor = ReturnType<typeof usePendingFactor>;
