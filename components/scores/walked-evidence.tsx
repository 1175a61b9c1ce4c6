import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/link-button";
import { type JourneyView, walkHref } from "./journey-view";
import { WalkedPanels } from "./walked-panels";
import { WalkedStops } from "./walked-stops";
import type { Walked } from "./walked-view";
import { WalkedVisits } from "./walked-visits";
import { walkedWords } from "./walked-words";

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
