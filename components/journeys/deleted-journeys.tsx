import { Disclosure } from "@/components/ui/disclosure";
import { formatNearDay } from "@/lib/format/dates";
import { addDays } from "@/lib/format/day-of";
import type { Locale } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import type { SayJourneys } from "./journeys-words";
import { RestoreButton } from "./restore-button";

const DAYS_KEPT = 30;

interface Props {
  readonly sayJourneys: SayJourneys;
  readonly locale: Locale;
  readonly today: string;
  readonly deleted: readonly {
    readonly id: string;
    readonly name: string;
    readonly day: string;
  }[];
}

/** For leaders, at the foot of the journeys: what can still be brought back. */
export function DeletedJourneys({ deleted, sayJourneys, locale, today }: Props) {
  if (deleted.length === 0) return null;
  const words = wordsOf(locale, ({ journeys }) => journeys.deleted.words);
  const near = (day: string) => formatNearDay(day, { today, locale });
  return (
    <Disclosure
      data-print="hide"
      className="mt-10"
      label={sayJourneys("deleted.title", { count: deleted.length })}
    >
      <p className="mb-3 text-ink-2">{sayJourneys("deleted.lead")}</p>
      <ul>
        {deleted.map(({ day, ...journey }) => (
          <li
            key={journey.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-hair border-t py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold">{journey.name}</p>
              <p className="text-ink-2 text-sm">
                {sayJourneys("deleted.when", {
                  day: near(day),
                  until: near(addDays(day, DAYS_KEPT)),
                })}
              </p>
            </div>
            <RestoreButton {...{ journey, words }} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
