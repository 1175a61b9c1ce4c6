import { type ComponentProps, useId } from "react";
import { describedBy, Field, type FieldTexts, INPUT } from "./field";

type Props = FieldTexts & ComponentProps<"input">;

export function TextField({
  label,
  note,
  hint,
  error,
  isLabelHidden,
  className,
  id: givenId,
  type = "text",
  ...input
}: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, note, hint, error, isLabelHidden, className }}>
      <input
        {...input}
        id={id}
        type={type}
        className={INPUT}
        {...describedBy({ id, hint, error })}
      />
    </Field>
  );
}
