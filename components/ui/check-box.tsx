import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";

interface Props extends Omit<ComponentProps<"input">, "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

export function CheckBox({ label, hint, error, className, id: givenId, ...input }: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={className}>
      <label
        className={classNames(
          "relative flex min-h-12 cursor-pointer items-start gap-3 rounded-lg py-2.5 outline-focus outline-offset-2 has-focus-visible:outline-3 has-disabled:cursor-not-allowed has-disabled:opacity-50",
        )}
      >
        <input
          {...input}
          id={id}
          type="checkbox"
          className="peer absolute inset-y-0 left-0 w-10 cursor-pointer opacity-0"
          {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
        />
        <span
          aria-hidden="true"
          className="mt-px grid size-6 shrink-0 place-items-center rounded-sm border-2 border-edge bg-surface text-transparent peer-checked:border-accent peer-checked:bg-accent peer-checked:text-accent-ink peer-aria-invalid:border-zero"
        >
          <Check className="size-4 stroke-[3.5]" />
        </span>
        <span>
          {label}
          {hint ? <span className="block text-ink-2 text-sm">{hint}</span> : null}
        </span>
      </label>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
