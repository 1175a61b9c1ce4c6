"use client";
import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useId, useState } from "react";
import { describedBy, Field, type FieldTexts, INPUT } from "./field";

interface Props extends FieldTexts, Omit<ComponentProps<"input">, "type"> {
  /** On the button that shows what was typed, and hides it again. */
  readonly showLabel: string;
  readonly hideLabel: string;
}

export function PasswordField({
  label,
  note,
  hint,
  error,
  isLabelHidden,
  className,
  id: givenId,
  showLabel,
  hideLabel,
  autoComplete = "current-password",
  ...input
}: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Field {...{ id, label, note, hint, error, isLabelHidden, className }}>
      <div className="relative">
        <input
          spellCheck={false}
          autoCapitalize="none"
          {...input}
          {...{ id, autoComplete }}
          type={isShown ? "text" : "password"}
          className={`${INPUT} pr-28`}
          {...describedBy({ id, hint, error })}
        />
        <button
          type="button"
          aria-controls={id}
          onClick={() => setShown(!isShown)}
          className="absolute inset-y-0.5 right-0.5 inline-flex min-w-11 items-center gap-1.5 rounded-lg px-3 font-medium text-ink-2 text-sm hover:text-ink"
        >
          <Icon aria-hidden="true" className="size-[1.2em]" />
          {isShown ? hideLabel : showLabel}
        </button>
      </div>
    </Field>
  );
}
