import { CheckFilters, type FilterValues } from "@/components/checks/check-filters";
import { outcomeTexts, unknownNames } from "@/components/checks/list-texts";
import { OtherWays } from "@/components/checks/other-ways";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { type Locale, translate } from "@/lib/i18n";
import type { CheckableStop } from "@/lib/server/checks/checkable-stops";
import { filterPresets, filterTexts, placeOptions } from "./filter-choices";

interface Props {
  readonly choice: FilterValues;
  readonly stops: readonly CheckableStop[];
  readonly today: string;
  readonly mayRecord: boolean;
  readonly locale: Locale;
}

/** The list of checks by days and choices, and how new ones are made. */
export function ListHead({ choice, stops, today, mayRecord, locale }: Props) {
  const say = checkingWords(locale);
  const outcomes = outcomeTexts(locale);
  return (
    <>
      <PageHeader
        title={say("list.title")}
        lead={say("list.lead")}
        actions={
          mayRecord ? (
            <>
              <OtherWays
                texts={{
                  label: say("list.otherWays"),
                  walk: say("list.walk"),
                  paper: translate(locale, "paper.toGrid"),
                }}
              />
              <LinkButton href="/checks/new" variant="primary">
                {say("list.new")}
              </LinkButton>
            </>
          ) : null
        }
      />
      <CheckFilters
        values={choice}
        presets={filterPresets(today, say)}
        {...placeOptions(stops, choice, unknownNames(locale).place)}
        outcomes={(["passed", "failed", "none"] as const).map((value) => ({
          value,
          label: outcomes[value],
        }))}
        texts={filterTexts(say)}
      />
    </>
  );
}
