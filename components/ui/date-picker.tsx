"use client";
import { type CalendarDate, parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { DateField, DateInput, DateSegment } from "react-aria-components/DateField";
import { AriaField, AriaLabel, AriaTexts } from "./aria-field";
import { DateCalendar } from "./date-calendar";
import { definedOf } from "./defined-of";
import type { FieldTexts } from "./field";
import { useOwnValue } from "./use-own-value";
import { FLOATING, usePopover } from "./use-popover";

interface Props extends FieldTexts {
  readonly name?: string | undefined;
  /** Days are YYYY-MM-DD. */
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly minimum?: string | undefined;
  readonly maximum?: string | undefined;
  readonly onChange?: ((day: string | null) => void) | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly openLabel: string;
  readonly className?: string | undefined;
}

const INPUT =
  "flex min-h-12 w-full items-center rounded-lg border border-edge bg-surface px-4 pr-12 outline-focus hover:border-ink-2 focus-within:border-accent focus-within:outline-3 invalid:border-2 invalid:border-zero disabled:bg-sunken";
const SEGMENT =
  "rounded-sm px-0.5 text-ink tabular-nums outline-none data-placeholder:text-ink-3 focus:bg-accent focus:text-accent-ink data-placeholder:focus:text-accent-ink type-literal:px-0 type-literal:text-ink-2";

const dateOf = (day: string | null | undefined): CalendarDate | null =>
  day ? parseDate(day) : null;

/** A day to type or to pick. Weeks start on Monday. */
export function DatePicker({ openLabel, className, ...rest }: Props) {
  const { value, defaultValue, minimum, maximum, onChange, ...texts } = rest;
  const { label, note, hint, error, isLabelHidden, ...field } = texts;
  const [current, setDay] = useOwnValue({ value, defaultValue, onChange });
  const { button, panel, close, isOpen } = usePopover({ align: "end" });
  const choose = (date: { toString(): string } | null) =>
    setDay(date === null ? null : date.toString());
  const name = typeof label === "string" ? `${label} ${openLabel}` : openLabel;
  const limits = definedOf({
    minValue: dateOf(minimum) ?? undefined,
    maxValue: dateOf(maximum) ?? undefined,
  });
  return (
    <AriaField>
      <DateField
        {...definedOf(field)}
        {...limits}
        value={dateOf(current)}
        onChange={choose}
        isInvalid={Boolean(error)}
        className={`min-w-0 ${className ?? ""}`}
      >
        <AriaLabel {...{ label, note, isLabelHidden }} />
        <div className="relative">
          <DateInput className={INPUT}>
            {(segment) => <DateSegment segment={segment} className={SEGMENT} />}
          </DateInput>
          <button
            type="button"
            {...button}
            aria-label={name}
            aria-haspopup="dialog"
            disabled={rest.isDisabled}
            className="absolute inset-y-0 right-0 grid w-12 place-items-center rounded-lg text-ink-2 hover:text-ink disabled:opacity-50"
          >
            <CalendarDays aria-hidden="true" className="size-[1.2em]" />
          </button>
        </div>
        <AriaTexts {...{ hint, error }} />
      </DateField>
      <div {...panel} role="dialog" aria-label={name} className={`${FLOATING} p-3`}>
        {isOpen ? (
          <DateCalendar
            {...limits}
            value={dateOf(current)}
            onChoose={(date) => {
              choose(date);
              close();
            }}
          />
        ) : null}
      </div>
    </AriaField>
  );
}
