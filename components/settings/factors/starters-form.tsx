"use client";
import { type FormEvent, useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { Button } from "@/components/ui/button";
import { CheckBox } from "@/components/ui/check-box";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import { useDeeds } from "./library-context";
import type { OfferedSection } from "./library-types";

interface Props {
  readonly offered: readonly OfferedSection[];
  readonly locale: Locale;
  readonly isInDialog?: boolean;
  /** The ids of what came into use. */
  readonly onTaken: (ids: readonly string[]) => void;
}

const ON_PAGE = "bottom-[var(--tab-bar,0px)] bg-paper";
const IN_DIALOG = "-mx-6 -mb-6 -bottom-6 bg-surface px-6";

/** Starters by section: a new library begins with all of them chosen, one that stands with none. */
export function StartersForm({ offered, locale, isInDialog = false, onTaken }: Props) {
  const { starters: words } = useDeeds().words;
  const { ask, isPending, problem } = useSend();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(isInDialog ? [] : offered.map(({ key }) => key)),
  );
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const rest = [...before].filter((key) => !keys.includes(key));
      return new Set(isChosen ? [...rest, ...keys] : rest);
    });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { sections: [...chosen], language: locale };
    const path = "/api/v1/factor-library/take-over";
    const sent = await ask<{ readonly ids: readonly string[] }>("POST", path, body);
    if (sent?.status === "done") onTaken(sent.body.ids);
  };
  const groups = [
    { title: words.routine, sections: offered.filter(({ isRoutine }) => isRoutine) },
    { title: words.sometimes, sections: offered.filter(({ isRoutine }) => !isRoutine) },
  ];
  return (
    <form onSubmit={submit}>
      <FormProblem text={fieldProblems(problem, [])[""]} />
      <div className="grid gap-8">
        {groups.map(({ title, sections }) =>
          sections.length === 0 ? null : (
            <StarterGroup key={title} {...{ title, sections, chosen, choose }} />
          ),
        )}
      </div>
      <div className={`sticky mt-4 border-hair border-t py-4 ${isInDialog ? IN_DIALOG : ON_PAGE}`}>
        <Button
          type="submit"
          variant="primary"
          disabled={chosen.size === 0}
          {...{ isPending }}
          pendingLabel={words.pending}
        >
          {chosen.size === 0 ? words.submitNone : fill(words.submit, { count: chosen.size })}
        </Button>
      </div>
    </form>
  );
}

interface GroupProps {
  readonly title: string;
  readonly sections: readonly OfferedSection[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
}

function StarterGroup({ title, sections, chosen, choose }: GroupProps) {
  const { starters: words } = useDeeds().words;
  const keys = sections.map(({ key }) => key);
  const hasAll = keys.every((key) => chosen.has(key));
  return (
    <fieldset>
      <legend className="sr-only">{title}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-hair-2 border-b">
        <h2 className="font-bold">{title}</h2>
        <Button variant="quiet" size="small" onClick={() => choose(keys, !hasAll)}>
          {hasAll ? words.none : words.all}
        </Button>
      </div>
      <div className="mt-2 grid gap-x-8 md:grid-cols-2">
        {sections.map(({ key, name, factors }) => (
          <CheckBox
            key={key}
            label={name}
            hint={factors}
            checked={chosen.has(key)}
            onChange={(event) => choose([key], event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
