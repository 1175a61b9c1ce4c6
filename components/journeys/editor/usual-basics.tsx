"use client";
import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { usualBasics } from "@/lib/journey-map/starter-library/usual-basics";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";
import { fromLibrary } from "./new-touchpoint";

/** A major touchpoint that cannot be checked says so, and takes what such places usually keep at one press. */
export function UsualBasics({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words, run } = useEditor();
  const { starters, factors: groups } = useLibrary();
  if (uncheckableOf([touchpoint]).length === 0) return null;
  const texts = words.uncheckable;
  const basics = usualBasics(touchpoint, { starters, groups });
  const names = basics.map(({ name }) => name).join(", ");
  const add = () => {
    const commands = basics.map((factor) => ({
      type: "add-factor" as const,
      id: touchpoint.id,
      factor: fromLibrary(factor),
    }));
    run({ type: "batch", commands }, { message: fill(texts.added, { names }) });
  };
  return (
    <div className="grid gap-3 rounded-lg bg-unproven-soft p-4">
      <p className="flex items-start gap-2 font-semibold text-unproven">
        <TriangleAlert aria-hidden="true" className="mt-1 size-[1.15em] shrink-0" />
        {texts.here}
      </p>
      {basics.length > 0 ? (
        <>
          <p className="text-ink text-sm">{fill(texts.offer, { names })}</p>
          <div>
            <Button onClick={add}>{texts.add}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
