"use client";
import { Minus, Plus } from "lucide-react";
import { type ComponentProps, useId, useRef } from "react";
import { describedBy, Field, type FieldTexts, INPUT } from "./field";

interface Props extends FieldTexts, Omit<ComponentProps<"input">, "type" | "ref"> {
  readonly unit?: string | undefined;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
}

const STEP =
  "inline-flex min-h-12 w-12 shrink-0 items-center justify-center rounded-lg border border-edge bg-surface hover:bg-sunken disabled:opacity-50";

/** A number to type or to step; an empty box is no number, never 0. */
export function NumberField({
  label,
  note,
  hint,
  error,
  isLabelHidden,
  className,
  id: givenId,
  unit,
  decreaseLabel,
  increaseLabel,
  disabled,
  ...input
}: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const box = useRef<HTMLInputElement>(null);
  const step = (times: 1 | -1) => {
    if (times > 0) box.current?.stepUp();
    else box.current?.stepDown();
    box.current?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <Field {...{ id, label, note, hint, error, isLabelHidden, className }}>
      <div className="flex items-center gap-2">
        <button {...{ disabled }} type="button" className={STEP} onClick={() => step(-1)}>
          <Minus aria-label={decreaseLabel} className="size-5" />
        </button>
        <input
          inputMode="numeric"
          {...{ ...input, disabled, id }}
          ref={box}
          type="number"
          className={`${INPUT} max-w-32 text-center tabular-nums`}
          {...describedBy({ id, hint, error })}
        />
        {unit ? <span className="text-ink-2">{unit}</span> : null}
        <button {...{ disabled }} type="button" className={STEP} onClick={() => step(1)}>
          <Plus aria-label={increaseLabel} className="size-5" />
        </button>
      </div>
    </Field>
  );
}
