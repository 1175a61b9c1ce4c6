import type { ObservedFirstSeconds } from "@/lib/scoring";
import type { JourneyView } from "./journey-view";
import type { SayWalked } from "./walked-words";

/** What was seen by walking the path in the window. */
export interface Walked {
  readonly walks: readonly {
    readonly id: string;
    readonly day: string;
    readonly score: 100 | 0 | null;
    readonly brokenBy: readonly string[];
    readonly greeting:
      | { readonly status: "greeted"; readonly second: number }
      | { readonly status: "nobody" | "notTimed" };
  }[];
  readonly count: number;
  readonly firstSeconds: ObservedFirstSeconds;
  readonly stops: Readonly<
    Record<string, { readonly medianSeconds: number; readonly walks: number }>
  >;
}

export interface WalkedView extends JourneyView {
  readonly walked: Walked;
  readonly sayWalked: SayWalked;
}
