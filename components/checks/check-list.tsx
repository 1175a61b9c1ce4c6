import { PageLink } from "@/components/ui/page-link";
import { Tag } from "@/components/ui/tag";
import { OutcomeMark, type OutcomeTexts } from "./outcome-mark";
import type { CheckRow, DayOfChecks, StandingOfCheck } from "./shown-check";

export interface CheckListTexts {
  readonly outcomes: OutcomeTexts;
  readonly unannounced: string;
  readonly fromPaper: string;
  /** By what the record calls them: why something was missed. */
  readonly causes: Readonly<Record<string, string>>;
  readonly standings: Readonly<Record<Exclude<StandingOfCheck, "counts">, string>>;
}

interface Props {
  readonly days: readonly DayOfChecks[];
  readonly texts: CheckListTexts;
  readonly headingLevel?: "h2" | "h3" | undefined;
}

/** Checks under their days; each line opens its check. */
export function CheckList({ days, texts, headingLevel: Heading = "h2" }: Props) {
  return (
    <div className="grid gap-8">
      {days.map(({ day, title, rows }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Heading
            id={`day-${day}`}
            className="border-hair-2 border-b pb-2 font-semibold text-ink-2 text-sm"
          >
            {title}
          </Heading>
          <ul>
            {rows.map((row) => (
              <li key={row.id} className="border-hair border-b">
                <Row {...{ row, texts }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ row, texts }: { row: CheckRow; texts: CheckListTexts }) {
  const { id, time, outcome, name, place, missed, note, standing } = row;
  const isOut = standing === "superseded";
  return (
    <PageLink
      href={`/checks/${id}`}
      className="grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 py-2.5 -outline-offset-3 hover:bg-sunken md:grid-cols-[3.5rem_minmax(0,1fr)_6.5rem_minmax(0,1.4fr)]"
    >
      <span className="hidden text-ink-2 tabular-nums md:block">{time}</span>
      <span>
        <b className={`font-semibold ${isOut ? "text-ink-2 line-through" : ""}`}>{name}</b>
        {place ? <span className="ml-2 text-ink-3 text-sm">{place}</span> : null}
      </span>
      <OutcomeMark outcome={outcome} texts={texts.outcomes} />
      <span className="col-span-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-sm md:col-span-1">
        <span className="tabular-nums md:hidden">{time}</span>
        {missed.length > 0 ? <span className="text-ink">{missed.join(" · ")}</span> : null}
        {row.cause ? <Tag>{texts.causes[row.cause] ?? row.cause}</Tag> : null}
        {note ? <span className="line-clamp-1 min-w-0 max-w-full">{note}</span> : null}
        {row.isFromPaper ? (
          <Tag>{[texts.fromPaper, row.filledBy].filter(Boolean).join(" · ")}</Tag>
        ) : null}
        {row.isUnannounced ? <Tag>{texts.unannounced}</Tag> : null}
        {standing === "counts" ? null : <Tag tone="unproven">{texts.standings[standing]}</Tag>}
      </span>
    </PageLink>
  );
}
