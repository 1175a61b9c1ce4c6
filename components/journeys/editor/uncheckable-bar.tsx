"use client";
import { ArrowRight, TriangleAlert } from "lucide-react";
import { memo } from "react";
import { fill } from "@/lib/i18n/fill";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { useEditor } from "./editor-context";

/** Major touchpoints that no check can judge make 100 impossible: said while they are drawn, with the way there. */
export const UncheckableBar = memo(function UncheckableBar() {
  const { words, map, select, show } = useEditor();
  const [first, ...others] = uncheckableOf(map.touchpoints);
  if (!first) return null;
  const go = () => {
    select(first.id);
    show({ kind: "touchpoint", at: "factors" });
  };
  return (
    <button
      type="button"
      className="-mt-2 mb-3 flex min-h-11 w-full items-center gap-3 rounded-lg bg-unproven-soft px-4 py-1.5 text-left font-semibold text-unproven hover:underline"
      onClick={go}
    >
      <TriangleAlert aria-hidden="true" className="size-[1.2em] shrink-0" />
      <span className="grow">{fill(words.uncheckable.notice, { count: others.length + 1 })}</span>
      <ArrowRight aria-hidden="true" className="size-[1.2em] shrink-0" />
    </button>
  );
});
