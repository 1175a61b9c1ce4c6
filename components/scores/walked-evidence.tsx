import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/link-button";
import { formatDay } from "@/lib/format/dates";
import { type JourneyView, walkHref } from "./journey-view";
import { WalkedPanels } from "./walked-panels";
import { WalkedStops } from "./walked-stops";
import type { Walked } from "./walked-view";
import { WalkedVisits } from "./walked-visits";
import { walkedWords } from "./walked-words";

interface Props extends JourneyView {
  readonly walked: Walked;
  /** Walked along the path as it was before a plan was adopted on that day; null where none was. */
  readonly earlier: { readonly count: number; readonly day: string } | null;
}

/** What walking showed, beside what the checks make likely. */
export function WalkedEvidence({ walked, earlier, ...view }: Props) {
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
          {earlier === null ? null : (
            <p className="mb-4 font-semibold text-unproven">
              {sayWalked("earlier", {
                count: earlier.count,
                day: formatDay(earlier.day, view.locale),
              })}
            </p>
          )}
          <WalkedPanels {...shown} />
          <WalkedStops {...shown} />
          <WalkedVisits {...shown} />
        </>
      )}
    </Section>
  );
}
