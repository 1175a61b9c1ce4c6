import Form from "next/form";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { PageLink } from "@/components/ui/page-link";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";

export interface FilterValues {
  readonly from: string;
  readonly to: string;
  readonly journeyId?: string | undefined;
  readonly touchpointId?: string | undefined;
  readonly outcome?: string | undefined;
}

export interface FilterTexts {
  readonly title: string;
  readonly more: string;
  readonly presets: string;
  readonly from: string;
  readonly to: string;
  readonly journey: string;
  readonly touchpoint: string;
  readonly outcome: string;
  readonly all: string;
  readonly show: string;
  /** What was chosen, each to be taken out again. */
  readonly chosen: string;
  readonly remove: (choice: string) => string;
}

interface Props {
  readonly values: FilterValues;
  readonly presets: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly journeys: readonly SelectOption[];
  readonly touchpoints: readonly SelectOption[];
  readonly outcomes: readonly SelectOption[];
  readonly texts: FilterTexts;
}

interface Place {
  readonly walkId?: string | undefined;
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

/** The address of the list with these choices; what is not chosen is left out of it. */
export function listAddress(values: Partial<FilterValues> & Place) {
  const chosen = Object.entries(values).filter(([, value]) => value);
  const query = new URLSearchParams(chosen as [string, string][]);
  return query.size === 0 ? "/checks" : `/checks?${query}`;
}

/** Which checks are shown: all of it stands in the address, and it works without a script. */
export function CheckFilters({ values, presets, journeys, touchpoints, outcomes, texts }: Props) {
  const all = { value: "", label: texts.all };
  const { journeyId, touchpointId, outcome } = values;
  const isNarrowed = [journeyId, touchpointId, outcome].some(Boolean);
  return (
    <section aria-label={texts.title} data-print="hide" className="mb-8">
      <Presets {...{ values, presets }} label={texts.presets} />
      <Chosen {...{ values, journeys, touchpoints, outcomes, texts }} />
      <Disclosure
        label={texts.more}
        className="mt-3"
        open={isNarrowed}
        key={JSON.stringify(values)}
      >
        <Form
          action="/checks"
          className="grid grid-cols-2 items-end gap-x-3 gap-y-4 md:grid-cols-3 lg:grid-cols-[10.5rem_10.5rem_1fr_1fr_8rem_auto]"
        >
          <TextField type="date" name="from" label={texts.from} defaultValue={values.from} />
          <TextField type="date" name="to" label={texts.to} defaultValue={values.to} />
          <Select
            name="journeyId"
            label={texts.journey}
            options={[all, ...journeys]}
            defaultValue={values.journeyId ?? ""}
            className="max-md:col-span-2"
          />
          <Select
            name="touchpointId"
            label={texts.touchpoint}
            options={[all, ...touchpoints]}
            defaultValue={values.touchpointId ?? ""}
            className="max-md:col-span-2"
          />
          <Select
            name="outcome"
            label={texts.outcome}
            options={[all, ...outcomes]}
            defaultValue={values.outcome ?? ""}
          />
          <Button type="submit">{texts.show}</Button>
        </Form>
      </Disclosure>
    </section>
  );
}

const NARROWING = ["journeyId", "touchpointId", "outcome"] as const;

/** What narrows the list, in sight, and taken out again by a press. */
function Chosen({ values, texts, ...options }: Omit<Props, "presets">) {
  const { journeys: journeyId, touchpoints: touchpointId, outcomes: outcome } = options;
  const named = { journeyId, touchpointId, outcome };
  const chosen = NARROWING.flatMap((key) => {
    const option = named[key].find(({ value }) => value === values[key]);
    return option ? [{ key, label: option.label }] : [];
  });
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={texts.chosen} className="mt-3 flex flex-wrap gap-2">
      {chosen.map(({ key, label }) => (
        <li key={key}>
          <PageLink
            href={listAddress({ ...values, [key]: undefined })}
            aria-label={texts.remove(label)}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-surface px-4 text-sm hover:bg-sunken"
          >
            {label}
            <span aria-hidden="true">×</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

function Presets({
  values,
  presets,
  label,
}: Pick<Props, "values" | "presets"> & { label: string }) {
  return (
    <nav
      aria-label={label}
      className="inline-flex flex-wrap rounded-lg border border-edge bg-surface p-0.5"
    >
      {presets.map(({ label: text, from, to }) => {
        const isCurrent = from === values.from && to === values.to;
        return (
          <PageLink
            key={from}
            href={listAddress({ ...values, from, to })}
            aria-current={isCurrent ? "true" : undefined}
            className={classNames(
              "inline-flex min-h-11 min-w-14 items-center justify-center rounded-md px-3.5 text-sm",
              isCurrent ? "bg-ink font-semibold text-paper" : "hover:bg-sunken",
            )}
          >
            {text}
          </PageLink>
        );
      })}
    </nav>
  );
}
