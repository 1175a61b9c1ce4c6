"use client";
import { type MouseEvent, useEffect, useRef } from "react";

interface FormError {
  /** The id of the field, to go there. */
  readonly fieldId: string;
  readonly text: string;
}

interface Props {
  /** For example 2곳을 확인해 주세요. */
  readonly title: string;
  readonly errors: readonly FormError[];
}

// Not the link's own jump: it would leave a step behind for the back button.
function goTo(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** What to mend, together, above the form; takes the focus when it appears or changes. */
export function FormErrors({ title, errors }: Props) {
  const box = useRef<HTMLElement>(null);
  const said = errors.map(({ fieldId, text }) => `${fieldId} ${text}`).join("\n");
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      className="border-zero border-l-4 bg-zero-soft py-3 pr-4 pl-5"
    >
      <h2 className="font-bold">{title}</h2>
      <ul className="mt-1">
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId} ${text}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => goTo(event, fieldId)}
              className="inline-flex min-h-11 items-center underline underline-offset-4 hover:decoration-2"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
