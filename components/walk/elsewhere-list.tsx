import { Section } from "@/components/layout/section";
import { Mark } from "@/components/ui/mark";
import { formatDay } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { WalkWords } from "./walk-words";

interface Props {
  readonly walks: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly journeyName: string;
    readonly day: string;
    readonly score: 100 | 0 | null;
  }[];
  readonly words: Pick<WalkWords, "elsewhereList" | "end">;
  readonly locale: Locale;
}

const SHAPES = { 100: "circle", 0: "diamond", unproven: "ring" } as const;

/** Walks through other organisations, apart from everything of ours. */
export function ElsewhereList({ walks, words, locale }: Props) {
  if (walks.length === 0) return null;
  const { title, lead, journey } = words.elsewhereList;
  return (
    <Section {...{ title, lead }}>
      <ul className="border-hair-2 border-t">
        {walks.map(({ id, organisation, journeyName, day, score }) => (
          <li key={id} className="flex min-h-14 items-center gap-4 border-hair border-b py-2.5">
            <span className="min-w-0 grow">
              <b className="block font-semibold leading-snug">{organisation}</b>
              <span className="block text-ink-2 text-sm">
                {formatDay(day, locale)} · {fill(journey, { journey: journeyName })}
              </span>
            </span>
            <Mark shape={SHAPES[score ?? "unproven"]} className="shrink-0">
              {score ?? words.end.unproven}
            </Mark>
          </li>
        ))}
      </ul>
    </Section>
  );
}
