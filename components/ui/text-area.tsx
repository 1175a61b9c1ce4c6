import { type ComponentProps, useId } from "react";
import { describedBy, Field, type FieldTexts, INPUT } from "./field";

type Props = FieldTexts & ComponentProps<"textarea">;

/** Grows with what is written where the browser can. */
export function TextArea({
  label,
  note,
  hint,
  error,
  isLabelHidden,
  className,
  id: givenId,
  rows = 3,
  ...textarea
}: Props) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, note, hint, error, isLabelHidden, className }}>
      <textarea
        {...textarea}
        id={id}
        rows={rows}
        className={`${INPUT} field-sizing-content max-h-[60vh] min-h-24 resize-y`}
        {...describedBy({ id, hint, error })}
      />
    </Field>
  );
}
