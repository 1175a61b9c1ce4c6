import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/link-button";
import type { ObservedFirstSeconds } from "@/lib/scoring";
import { type JourneyView, walkHref } from "./journey-view";
import { WalkedPanels } from "./walked-panels";
import { WalkedStops } from "./walked-stops";
import { WalkedVisits } from "./walked-visits";
import { type SayWalked, walkedWords } from "./walked-words";

/** What was seen by walking the path in the window. */
export interface Walked {
  readonly walks: readonly {
    readonly id: string;
    readonly day: string;
    readonly score: 100 | 0 | null;
    readonly brokenBy: readonly string[];
    readonly firstGreetingSecond: number | null;
    readonly isTimed: boolean;
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

/** What walking showed, beside what the checks make likely. */
export function WalkedEvidence({ walked, ...view }: JourneyView & { readonly walked: Walked }) {
  const sayWalked = walkedWords(view.locale);
  const shown = { ...view, walked, sayWalked };
  const { count } = walked;
  const walk = view.mayCheck ? (
    <LinkButton href={walkHref(view.id)} size="small" data-print="hide">
      {sayWalked("walk")}
    </LinkButton>
  ) : null;
  return (
    <Section
      title={sayWalked("title")}
      lead={count === 0 ? sayWalked("none") : sayWalked("lead", { count })}
      end={walk}
    >
      {count === 0 ? null : (
        <>
          <WalkedPanels {...shown} />
          <WalkedStops {...shown} />
          <WalkedVisits {...shown} />
        </>
      )}
    </Section>
  );
}
