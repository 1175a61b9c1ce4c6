"use client";
import { memo, useDeferredValue } from "react";
import { useLater } from "@/components/ui/use-later";
import type { LiveRuleProps } from "./live-rule-props";

const loadStrip = async () => (await import("./live-strip")).LiveStrip;

/** What the rule says of the path while it is being drawn. Never before the drawing itself: it follows when there is time. */
export const LiveRule = memo(function LiveRule({ map, ...props }: LiveRuleProps) {
  const Strip = useLater(loadStrip);
  const shown = useDeferredValue(map);
  return (
    <section
      aria-label={props.words.label}
      className="mb-5 min-h-[13rem] border-ink border-t-2 border-b border-b-hair-2 sm:min-h-[7.3rem]"
    >
      {Strip ? <Strip {...props} map={shown} /> : null}
    </section>
  );
});
