import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";

/** What every field says about itself. */
export interface FieldTexts {
  readonly label: ReactNode;
  /** A short word behind the label, for example 필수 or 선택. */
  readonly note?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
}

interface Props extends FieldTexts {
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

interface Described {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** Ties a control to its hint and its error. */
export function describedBy({ id, hint, error }: Described) {
  const ids = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  return {
    ...(ids ? { "aria-describedby": ids } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

/** The look of everything one types into. */
export const INPUT =
  "w-full min-h-12 rounded-lg border border-edge bg-surface px-4 py-2 text-ink transition-colors hover:border-ink-2 focus-visible:border-accent focus-visible:outline-offset-0 disabled:bg-sunken disabled:text-ink-3 aria-invalid:border-2 aria-invalid:border-zero";

/** Label above, control, error, hint: one order everywhere. */
export function Field({ id, label, note, hint, error, isLabelHidden, className, children }: Props) {
  return (
    <div className={classNames("min-w-0", className)}>
      <label
        htmlFor={id}
        className={isLabelHidden ? "sr-only" : "mb-1.5 block w-fit font-semibold"}
      >
        {label} {note ? <span className="ml-1 font-normal text-ink-3 text-sm">{note}</span> : null}
      </label>
      {children}
      <FieldError id={`${id}-error`} error={error} />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-ink-2 text-sm">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
