import { CircleAlert } from "lucide-react";

/** What is wrong with one field and what to do, beside the field. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <div id={id}>
      <FieldErrorText error={error} />
    </div>
  );
}

export function FieldErrorText({ error }: { error: string }) {
  return (
    <span className="mt-1.5 flex items-start gap-1.5 font-medium text-sm text-zero">
      <CircleAlert aria-hidden="true" className="mt-[0.2em] size-[1.15em] shrink-0" />
      <span>{error}</span>
    </span>
  );
}
