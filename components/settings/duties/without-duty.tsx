import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/link-button";
import { fill } from "@/lib/i18n/fill";
import type { DutyWords, ShownTouchpoint } from "./duty-types";

interface Props {
  readonly touchpoints: readonly ShownTouchpoint[];
  readonly mayEdit: boolean;
  readonly words: DutyWords;
}

/** Nobody's touchpoints, each with the way to where that is mended. */
export function WithoutDuty({ touchpoints, mayEdit, words }: Props) {
  if (touchpoints.length === 0) return null;
  return (
    <div data-print="hide">
      <Section title={words.noDuty} lead={words.noDutyLead}>
        <ul className="border-hair border-t">
          {touchpoints.map(({ id, name, journeys: [journey] }) => (
            <li
              key={id}
              className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-hair border-b py-2"
            >
              <p className="grow">
                {name} <span className="text-ink-2 text-sm">{journey?.name}</span>
              </p>
              {mayEdit && journey ? (
                <LinkButton
                  href={`/journeys/${journey.id}/edit`}
                  size="small"
                  aria-label={fill(words.assignLabel, { name })}
                >
                  {words.assign}
                </LinkButton>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
