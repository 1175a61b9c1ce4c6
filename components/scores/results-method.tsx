import { Disclosure } from "@/components/ui/disclosure";
import { formatNumber, formatPercent } from "@/lib/format/numbers";
import type { JourneyView } from "./journey-view";
import type { ResultRow } from "./result-rows";

interface Props extends JourneyView {
  readonly rows: readonly ResultRow[];
}

/** 계산 방법 of the table, with the probability that each place truly is the weakest. */
export function ResultsMethod({ say, rows }: Props) {
  const scored = rows.filter(({ link }) => link !== null);
  if (scored.length === 0) return null;
  return (
    <Disclosure label={say("results.method")} data-print="hide" className="border-b-0 text-sm">
      <p className="max-w-[46em] text-ink-2">{say("results.methodText")}</p>
      <ul className="mt-3 text-ink-2">
        {scored.map(({ touchpoint, link }) =>
          link === null || link.probabilityWeakest === null ? null : (
            <li key={touchpoint.id}>
              {say("results.chance", {
                place: touchpoint.name,
                missed: formatNumber(link.missed * 100, 1),
                chance: formatPercent(link.probabilityWeakest),
              })}
            </li>
          ),
        )}
      </ul>
    </Disclosure>
  );
}
