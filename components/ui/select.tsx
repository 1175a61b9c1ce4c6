import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { describedBy, Field, type FieldTexts, INPUT } from "./field";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean | undefined;
}

interface Props extends FieldTexts, Omit<ComponentProps<"select">, "children"> {
  readonly options: readonly SelectOption[];
  /** Shown until something is chosen, for example 골라 주세요. */
  readonly placeholder?: string | undefined;
}

/** The browser's own list: on a phone its wheel, on a PC its keys. */
export function Select({
  label,
  note,
  hint,
  error,
  isLabelHidden,
  className,
  id: givenId,
  options,
  placeholder,
  ...select
}: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const start =
    placeholder !== undefined && select.value === undefined && select.defaultValue === undefined
      ? { defaultValue: "" }
      : {};
  return (
    <Field {...{ id, label, note, hint, error, isLabelHidden, className }}>
      <div className="relative">
        <select
          {...start}
          {...select}
          id={id}
          className={`${INPUT} appearance-none pr-11`}
          {...describedBy({ id, hint, error })}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map(({ value, label: text, isDisabled }) => (
            <option key={value} value={value} disabled={isDisabled}>
              {text}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-4 size-[1.15em] -translate-y-1/2 text-ink-2"
        />
      </div>
    </Field>
  );
}
