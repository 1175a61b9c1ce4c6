import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";
import { Radio, type RadioOption } from "./radio";

export type { RadioOption } from "./radio";

interface Props {
  readonly label: ReactNode;
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly note?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** `segments`: large boxes side by side. `bar`: a narrow strip. `list`: one below the other. */
  readonly layout?: "segments" | "bar" | "list" | undefined;
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly className?: string | undefined;
}

const LAYOUTS = {
  segments:
    "grid auto-cols-fr gap-2 [grid-template-columns:repeat(auto-fit,minmax(min(100%,6.2em),1fr))]",
  bar: "inline-flex flex-wrap rounded-lg border border-edge bg-surface p-0.5",
  list: "grid gap-1",
} as const;

/** One of a few, all in sight. None is chosen beforehand unless the caller says so. */
export function RadioGroup({
  label,
  note,
  hint,
  error,
  isLabelHidden,
  isRequired,
  isDisabled,
  layout = "segments",
  options,
  className,
  ...choice
}: Props) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={classNames("min-w-0", className)}
      {...(described ? { "aria-describedby": described } : {})}
      disabled={isDisabled}
    >
      <legend className={isLabelHidden ? "sr-only" : "mb-2 font-semibold"}>
        {label} {note ? <span className="ml-1 font-normal text-ink-3 text-sm">{note}</span> : null}
      </legend>
      <div className={LAYOUTS[layout]}>
        {options.map((option) => (
          <Radio key={option.value} {...{ option, layout, isRequired }} {...choice} />
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-ink-2 text-sm">
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
