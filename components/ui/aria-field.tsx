"use client";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import type { FieldTexts } from "./field";
import { FieldErrorText } from "./field-error";
import { useLanguage } from "./language-provider";

/** Around a part that has words and customs of its own, such as the first day of a week. */
export function AriaField({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useLanguage()}>{children}</I18nProvider>;
}

/** The label of a part that ties its texts together itself. */
export function AriaLabel({ label, note, isLabelHidden }: FieldTexts) {
  return (
    <Label className={isLabelHidden ? "sr-only" : "mb-1.5 block w-fit font-semibold"}>
      {label} {note ? <span className="ml-1 font-normal text-ink-3 text-sm">{note}</span> : null}
    </Label>
  );
}

/** Its error and its hint, in the order of every field. */
export function AriaTexts({ hint, error }: Pick<FieldTexts, "hint" | "error">) {
  if (!hint && !error) return null;
  return (
    <Text slot="description" className="block">
      {error ? <FieldErrorText error={error} /> : null}
      {hint ? <span className="mt-1.5 block text-ink-2 text-sm">{hint}</span> : null}
    </Text>
  );
}
